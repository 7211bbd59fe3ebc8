import type { RepeatKind } from '../contracts/events.ts';
import type { DuplicateEntry } from '../ports.ts';
import { matchWords, type Leftover } from './match-words.ts';
import { announcesName, isMoving, type WordClass } from './lexicon.ts';
import { parse, WEIGHT, type ParsedText } from './parsed-text.ts';

const DAY_MS = 86_400_000;

/** Chosen on the development half of the evaluation; docs/dedupe.md has the measurements. */
export const LIMITS = {
  /** Share of the shorter text's weight that the longer one must have. */
  near: 0.72,
  sameAuthor: 0.6,
  /** Share of the shorter text's weight that may be other words before spellings are tried. */
  misspelt: 0.5,
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

/** How one post repeats another, or null when it does not. Symmetric; which of the two is the original is decided elsewhere. */
export function compare(a: DuplicateEntry, b: DuplicateEntry): RepeatKind | null {
  if (a.text === b.text) return 'same-text';
  const [textA, textB] = [parse(a), parse(b)];
  const [short, long] = textA.words.length <= textB.words.length ? [textA, textB] : [textB, textA];
  if (short.words.length < long.words.length * LIMITS.lengthRatio) return null;
  const sameAuthor =
    a.authorId === b.authorId &&
    Math.abs(Date.parse(a.postedAt) - Date.parse(b.postedAt)) <= LIMITS.sameAuthorDays * DAY_MS;
  const left = matchWords(short, long, short.weight * LIMITS.misspelt, sameAuthor);
  if (!left) return null;
  const missing = left.short.reduce((sum, { kind }) => sum + WEIGHT[kind], 0);
  if (missing > short.weight * (1 - (sameAuthor ? LIMITS.sameAuthor : LIMITS.near))) return null;
  if (exchangesFacts(left.short, left.long, sameAuthor)) return null;
  if (exchangedWords(left.short, left.long) > mayExchange(short, sameAuthor)) return null;
  if (
    !short.classes.some(isFact) &&
    left.long.filter(({ kind }) => isFact(kind)).length > LIMITS.addedFacts
  ) {
    return null;
  }
  return sameAuthor ? 'same-author' : 'near-text';
}

function isFact(kind: WordClass): boolean {
  return kind === 'name' || kind === 'number' || kind === 'noun';
}

/** "Same words, other thana": each side has a fact of one kind that the other lacks, or has it in the other's place. */
function exchangesFacts(short: readonly Leftover[], long: readonly Leftover[], sameAuthor: boolean): boolean {
  const moves = ({ key, kind, next, previous }: Leftover) =>
    sameAuthor && (isMoving(key) || (kind === 'number' && (isMoving(next) || isMoving(previous))));
  const factsA = short.filter((left) => isFactHere(left) && !moves(left));
  const factsB = long.filter((left) => isFactHere(left) && !moves(left));
  const numbers = (facts: readonly Leftover[]) => facts.some(({ kind }) => kind === 'number');
  const words = (facts: readonly Leftover[]) => facts.some(({ kind }) => kind !== 'number');
  if ((numbers(factsA) && numbers(factsB)) || (words(factsA) && words(factsB))) return true;
  return standsFor(factsA, long) || standsFor(factsB, short);
}

function isFactHere({ kind, previous }: Leftover): boolean {
  return isFact(kind) || (announcesName(previous) && kind !== 'filler');
}

/** True when one of the facts stands between the same two words as another word of the other text. */
function standsFor(facts: readonly Leftover[], others: readonly Leftover[]): boolean {
  return facts.some((fact) => others.some((other) => fact.frame === other.frame && other.kind !== 'filler'));
}

function exchangedWords(short: readonly Leftover[], long: readonly Leftover[]): number {
  const heavy = (left: readonly Leftover[]) => left.filter(({ kind }) => kind !== 'filler').length;
  return Math.min(heavy(short), heavy(long));
}

function mayExchange({ classes }: ParsedText, sameAuthor: boolean): number {
  const share = sameAuthor ? LIMITS.exchangedSameAuthor : LIMITS.exchanged;
  return Math.round(classes.filter((kind) => kind !== 'filler').length * share);
}
