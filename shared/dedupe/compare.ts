import type { RepeatKind } from '../contracts/events.ts';
import type { DuplicateEntry } from '../ports.ts';
import { matchWords, type Leftover } from './match-words.ts';
import { announcesName, classOf, isMoving, type WordClass } from './lexicon.ts';

const DAY_MS = 86_400_000;

/** Chosen on the development half of the evaluation; docs/dedupe.md has the measurements. */
export const LIMITS = {
  /** Share of the shorter text's weight that the longer one must have. */
  near: 0.72,
  sameAuthor: 0.6,
  /** Everyday words exchanged for others, as a share of the shorter text's words with a sense of their own. */
  exchanged: 0.12,
  exchangedSameAuthor: 0.25,
  /** A text may be cut to this share of its copy. */
  lengthRatio: 0.35,
  /** Facts that a longer text may add to one that has none itself. */
  addedFacts: 1,
  /** Days within which an author's near-same text is the same complaint again. */
  sameAuthorDays: 14,
};

const WEIGHT: Readonly<Record<WordClass, number>> = {
  filler: 0.25,
  plain: 1,
  noun: 1.2,
  name: 1.5,
  number: 1.5,
};

/** How one post repeats another, or null when it does not. Symmetric; which of the two is the original is decided elsewhere. */
export function compare(a: DuplicateEntry, b: DuplicateEntry): RepeatKind | null {
  if (a.text === b.text) return 'same-text';
  const wordsA = a.text.split(' ');
  const wordsB = b.text.split(' ');
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (short.length < long.length * LIMITS.lengthRatio) return null;
  const left = matchWords(short, long);
  if (!left) return null;
  const sameAuthor =
    a.authorId === b.authorId &&
    Math.abs(Date.parse(a.postedAt) - Date.parse(b.postedAt)) <= LIMITS.sameAuthorDays * DAY_MS;
  const weight = weigh(short);
  const shared = weight - weigh(left.short.map(({ key }) => key));
  if (shared < weight * (sameAuthor ? LIMITS.sameAuthor : LIMITS.near)) return null;
  if (exchangesFacts(left.short, left.long, sameAuthor)) return null;
  if (exchangedWords(left.short, left.long) > mayExchange(short, sameAuthor)) return null;
  if (!short.some(isFact) && left.long.filter(({ key }) => isFact(key)).length > LIMITS.addedFacts)
    return null;
  return sameAuthor ? 'same-author' : 'near-text';
}

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + WEIGHT[classOf(word)], 0);
}

function isFact(word: string): boolean {
  const kind = classOf(word);
  return kind === 'name' || kind === 'number' || kind === 'noun';
}

/** "Same words, other thana": each side has a fact of one kind that the other lacks, or has it in the other's place. */
function exchangesFacts(short: readonly Leftover[], long: readonly Leftover[], sameAuthor: boolean): boolean {
  const moves = ({ key, next, previous }: Leftover) =>
    sameAuthor && (isMoving(key) || (classOf(key) === 'number' && (isMoving(next) || isMoving(previous))));
  const factsA = short.filter((left) => isFactHere(left) && !moves(left));
  const factsB = long.filter((left) => isFactHere(left) && !moves(left));
  const numbers = (facts: readonly Leftover[]) => facts.some(({ key }) => classOf(key) === 'number');
  const words = (facts: readonly Leftover[]) => facts.some(({ key }) => classOf(key) !== 'number');
  if ((numbers(factsA) && numbers(factsB)) || (words(factsA) && words(factsB))) return true;
  return standsFor(factsA, long) || standsFor(factsB, short);
}

function isFactHere({ key, previous }: Leftover): boolean {
  return isFact(key) || (announcesName(previous) && classOf(key) !== 'filler');
}

/** True when one of the facts stands between the same two words as another word of the other text. */
function standsFor(facts: readonly Leftover[], others: readonly Leftover[]): boolean {
  return facts.some((fact) =>
    others.some((other) => fact.frame === other.frame && classOf(other.key) !== 'filler'),
  );
}

function exchangedWords(short: readonly Leftover[], long: readonly Leftover[]): number {
  const heavy = (left: readonly Leftover[]) => left.filter(({ key }) => classOf(key) !== 'filler').length;
  return Math.min(heavy(short), heavy(long));
}

function mayExchange(short: readonly string[], sameAuthor: boolean): number {
  const share = sameAuthor ? LIMITS.exchangedSameAuthor : LIMITS.exchanged;
  return Math.round(short.filter((word) => classOf(word) !== 'filler').length * share);
}
