import { spellingsOf, UNLIKE, type WordClass } from './lexicon.ts';
import { WEIGHT, type ParsedText } from './parsed-text.ts';
import { isVariant } from './variant.ts';

/** A word that the other text lacks. */
export interface Leftover {
  readonly key: string;
  readonly kind: WordClass;
  readonly previous: string;
  readonly next: string;
  /** The words around the whole run of such words: what stands between the same two words was exchanged. */
  readonly frame: string;
}

/** Words of the longer text to one of the shorter, from which on it may say everything twice. */
const DOUBLED = 1.6;
/** Digits from which on the beginning of a number tells the number. */
const LONG_NUMBER = 5;
const START = '^';
const END = '$';

/**
 * What is left of two texts when each word has found its like in the other: itself, a spelling of it, its parts. Null when
 * more than `most` of the shorter text's weight is left before spellings are tried, or the two have other numbers.
 */
export function matchWords(
  short: ParsedText,
  long: ParsedText,
  most: number,
  numbersMayDiffer: boolean,
): { short: Leftover[]; long: Leftover[] } | null {
  const doubled = long.words.length > short.words.length * DOUBLED;
  if (!numbersMayDiffer && !doubled && lacksNumber(short, long) && lacksNumber(long, short)) return null;
  const openShort = unmatched(short, long);
  if (weightOf(short, openShort) > most) return null;
  const openLong = unmatched(long, short);
  if (!doubled && hasStrayName(short, long, openLong) && hasStrayName(long, short, openShort)) return null;
  const restLong = new Set(openLong);
  const restShort = new Set(openShort);
  for (const i of openShort) {
    const key = short.words[i] ?? '';
    const filler = short.classes[i] === 'filler';
    const isLast = i === short.words.length - 1;
    for (const j of restLong) {
      // Two words of grammar need not find each other: they count for little.
      if (filler && long.classes[j] === 'filler') continue;
      const other = long.words[j] ?? '';
      if ((beginAlike(short, i, long, j) && isVariant(key, other)) || (isLast && isCut(key, other))) {
        restShort.delete(i);
        restLong.delete(j);
        break;
      }
    }
  }
  dropJoined(short, restShort, long, restLong);
  dropJoined(long, restLong, short, restShort);
  // A text that says everything twice lacks nothing.
  if (doubled) for (const j of restLong) if (short.counts.has(long.words[j] ?? '')) restLong.delete(j);
  return { short: leftovers(short, restShort), long: leftovers(long, restLong) };
}

function beginAlike(a: ParsedText, i: number, b: ParsedText, j: number): boolean {
  return ((a.first[i] ?? 0) & (b.early[j] ?? 0)) !== 0;
}

/** Positions of the words of `a` that `b` lacks, counting how often. */
function unmatched(a: ParsedText, b: ParsedText): number[] {
  const open: number[] = [];
  a.words.forEach((word, i) => {
    if ((a.before[i] ?? 0) >= (b.counts.get(word) ?? 0)) open.push(i);
  });
  return open;
}

function weightOf({ classes }: ParsedText, positions: readonly number[]): number {
  return positions.reduce((sum, i) => sum + WEIGHT[classes[i] ?? 'plain'], 0);
}

/** Whether `b` lacks a number of `a`; not counting the last word, which may be cut. */
function lacksNumber(a: ParsedText, b: ParsedText): boolean {
  return a.numbers.some((number) => !b.counts.has(number));
}

/** Whether a name of `a` is nothing like any word that `b` has over: with one on either side the two were exchanged. */
function hasStrayName(a: ParsedText, b: ParsedText, open: readonly number[]): boolean {
  return a.names.some((i) => {
    const name = a.words[i] ?? '';
    if (b.counts.has(name)) return false;
    return !open.some((j) => {
      const word = b.words[j] ?? '';
      return mayBeJoined(name, word) || (beginAlike(a, i, b, j) && isVariant(name, word));
    });
  });
}

/** One may be the other with a neighbour grown on, give or take a letter. */
function mayBeJoined(a: string, b: string): boolean {
  const [part, whole] = a.length < b.length ? [a, b] : [b, a];
  return whole.startsWith(part.slice(0, -1)) || whole.endsWith(part.slice(1));
}

/** A word cut off by the end of the post. */
function isCut(key: string, whole: string): boolean {
  if (/^\d/.test(whole)) return whole.length >= LONG_NUMBER && key.length > 1 && whole.startsWith(key);
  const start = key.endsWith(UNLIKE) ? key.slice(0, -1) : key;
  return spellingsOf(whole).some((spelling) => spelling.length > start.length && spelling.startsWith(start));
}

/** "khuleaam" is "khule aam": a word that is two neighbours of the other text grown together. */
function dropJoined(text: ParsedText, rest: Set<number>, other: ParsedText, restOther: Set<number>): void {
  for (const i of rest) {
    const key = text.words[i] ?? '';
    if (key.length < 4) continue;
    for (const j of restOther) {
      const start = [j, j - 1].find((first) => {
        const pair = (other.words[first] ?? '') + (other.words[first + 1] ?? '');
        return pair === key || (pair.length > 4 && pair[0] === key[0] && isVariant(pair, key));
      });
      if (start === undefined) continue;
      rest.delete(i);
      restOther.delete(start);
      restOther.delete(start + 1);
      break;
    }
  }
}

function leftovers({ words, classes }: ParsedText, rest: ReadonlySet<number>): Leftover[] {
  return [...rest].map((i) => {
    let first = i;
    while (rest.has(first - 1)) first--;
    let last = i;
    while (rest.has(last + 1)) last++;
    return {
      key: words[i] ?? '',
      kind: classes[i] ?? 'plain',
      previous: words[i - 1] ?? START,
      next: words[i + 1] ?? END,
      frame: `${words[first - 1] ?? START} ${words[last + 1] ?? END}`,
    };
  });
}
