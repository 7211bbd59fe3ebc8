import type { DuplicateEntry } from '../ports.ts';
import { classOf, type WordClass } from './lexicon.ts';

/** An entry's text taken apart for comparison. */
export interface ParsedText {
  readonly words: readonly string[];
  readonly classes: readonly WordClass[];
  /** How often each word occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often the word at a position has occurred before it. */
  readonly before: readonly number[];
  readonly weight: number;
}

/** What a word counts for when two texts are compared. */
export const WEIGHT: Readonly<Record<WordClass, number>> = {
  filler: 0.25,
  plain: 1,
  noun: 1.2,
  name: 1.5,
  number: 1.5,
};

/** An entry is compared with many others. */
const parsed = new WeakMap<DuplicateEntry, ParsedText>();

export function parse(entry: DuplicateEntry): ParsedText {
  const known = parsed.get(entry);
  if (known) return known;
  const words = entry.text.split(' ');
  const counts = new Map<string, number>();
  const before = words.map((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count + 1);
    return count;
  });
  const classes = words.map(classOf);
  const weight = classes.reduce((sum, kind) => sum + WEIGHT[kind], 0);
  const text = { words, classes, counts, before, weight };
  parsed.set(entry, text);
  return text;
}
