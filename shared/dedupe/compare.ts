import type { RepeatKind } from '../contracts/events.ts';
import type { DuplicateEntry } from '../ports.ts';
import { factsDiffer, missing } from './facts.ts';

const DAY_MS = 86_400_000;

/** Shares of the shorter text's words that the longer one must have. Chosen on test/unit/dedupe. */
const THRESHOLD = { near: 0.75, sameAuthor: 0.6 } as const;
/** A text may be cut to this share of its copy. */
const MIN_LENGTH_RATIO = 0.4;
/** Days within which an author's near-same text is the same complaint again. */
const SAME_AUTHOR_DAYS = 14;

/**
 * How one post repeats another, or null when it does not. Symmetric; which of the two is the original is decided
 * elsewhere.
 */
export function compare(a: DuplicateEntry, b: DuplicateEntry): RepeatKind | null {
  if (a.text === b.text) return 'same-text';
  const wordsA = a.text.split(' ');
  const wordsB = b.text.split(' ');
  const sameAuthor =
    a.authorId === b.authorId &&
    Math.abs(Date.parse(a.postedAt) - Date.parse(b.postedAt)) <= SAME_AUTHOR_DAYS * DAY_MS;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (short.length < long.length * MIN_LENGTH_RATIO) return null;
  const contained = 1 - missing(short, long).length / short.length;
  if (contained < (sameAuthor ? THRESHOLD.sameAuthor : THRESHOLD.near)) return null;
  if (factsDiffer(wordsA, wordsB)) return null;
  return sameAuthor ? 'same-author' : 'near-text';
}
