import { classOf, isKnown, spellingsOf } from './lexicon.ts';

/** Letters that spellings of one word add or leave out. */
const LOOSE = new Set('iuayhnv');

/** Letters that are heard or written for one another. */
const NEAR = new Set(['uv', 'ui', 'dr', 'bv', 'sC', 'mn'].flatMap(([a = '', b = '']) => [a + b, b + a]));

/** What another first letter costs. */
const FIRST_LETTER = 1.2;

/** Longest difference in length at which two keys are looked at. */
const MAX_GAP = 3;

/** Answers given before: standard wordings bring the same words together again and again. */
const seen = new Map<string, boolean>();
const MAX_SEEN = 100_000;

/**
 * True when two keys, that begin alike, are one word spelled or typed otherwise. Facts are held to a stricter measure than
 * everyday words.
 */
export function isVariant(a: string, b: string): boolean {
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  const known = seen.get(pair);
  if (known !== undefined) return known;
  const answer = decide(a, b);
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(pair, answer);
  return answer;
}

/**
 * The letters that spellings of a word begin with, and those with their second letters, as bits: spellings of one word
 * begin alike, or with the first two letters exchanged. A number is like nothing else.
 */
export function beginningsOf(key: string): { first: number; early: number } {
  if (classOf(key) === 'number') return { first: 0, early: 0 };
  let first = 0;
  let early = 0;
  for (const spelling of spellingsOf(key)) {
    first |= bit(spelling, 0);
    early |= bit(spelling, 0) | bit(spelling, 1);
  }
  return { first, early };
}

function bit(spelling: string, at: number): number {
  return at < spelling.length ? 1 << (spelling.charCodeAt(at) & 31) : 0;
}

function decide(a: string, b: string): boolean {
  const [knownA, knownB] = [isKnown(a), isKnown(b)];
  if (knownA && knownB)
    return classOf(a) !== 'noun' && classOf(b) !== 'noun' && within(a, b, a.length > 2 ? 0.5 : 0);
  if (knownA) return isMistyped(b, a);
  if (knownB) return isMistyped(a, b);
  // Two names: Rakesh and Rajesh, Harish and Girish are a letter apart and are not one man.
  const length = Math.max(a.length, b.length);
  return within(a, b, length >= 8 ? 1 : length >= 4 ? 0.5 : 0);
}

/** An unknown word that is a slip of the thumb away from an everyday one. Short words are too near to too many. */
function isMistyped(word: string, known: string): boolean {
  const filler = classOf(known) === 'filler';
  return spellingsOf(known).some((spelling) => {
    const length = Math.max(word.length, spelling.length);
    return within(word, spelling, (length >= 6 ? 1.5 : length >= 4 ? 1 : 0) - (filler ? 0.5 : 0));
  });
}

function within(a: string, b: string, limit: number): boolean {
  if (limit <= 0 || Math.abs(a.length - b.length) > MAX_GAP) return false;
  // The first letter counts most; almost all pairs of words end here.
  if (a[0] !== b[0] && limit < FIRST_LETTER && (a[0] !== b[1] || a[1] !== b[0])) return false;
  return cost(a, b, limit) <= limit;
}

/** Weighted edit distance with exchange of neighbours (Damerau); gives up with `limit + 1` when it must be above the limit. */
function cost(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j < width; j++) last[j] = (last[j - 1] ?? 0) + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const row = [(last[0] ?? 0) + gap(a, i - 1)];
    let least = row[0] ?? 0;
    for (let j = 1; j < width; j++) {
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      let best = Math.min(
        (last[j - 1] ?? 0) + (x === y ? 0 : i > 1 && NEAR.has(x + y) ? 0.5 : 1.2),
        (last[j] ?? 0) + gap(a, i - 1),
        (row[j - 1] ?? 0) + gap(b, j - 1),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && x !== y)
        best = Math.min(best, (before[j - 2] ?? 0) + 0.5);
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** What it costs that one spelling has this letter and the other has not. The last vowel tells Semri from Semra. */
function gap(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (at === word.length - 1 && /[iua]/.test(letter)) return /[^iua]{2}a$/.test(word) ? 0.5 : 1.5;
  if (at === 0) return FIRST_LETTER;
  return LOOSE.has(letter) ? 0.5 : 1;
}
