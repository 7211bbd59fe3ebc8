import type { DuplicateEntry } from '../ports.ts';
import { classOf, type WordClass } from './lexicon.ts';
import { beginningsOf } from './variant.ts';

/** An entry's text taken apart for comparison. */
export interface ParsedText {
  readonly words: readonly string[];
  readonly classes: readonly WordClass[];
  /** How often each word occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often the word at a position has occurred before it. */
  readonly before: readonly number[];
  readonly weight: number;
  /** All numbers but one at the very end, which may be cut. */
  readonly numbers: readonly string[];
  /** Positions of the names, likewise. */
  readonly names: readonly number[];
  /** What the words begin with (beginningsOf). */
  readonly first: readonly number[];
  readonly early: readonly number[];
}

/** What a word counts for when two texts are compared. */
export const WEIGHT: Readonly<Record<WordClass, number>> = {
  filler: 0.25,
  plain: 1,
  noun: 1.2,
  name: 1.5,
  number: 1.5,
};

interface KnownWord {
  readonly kind: WordClass;
  readonly first: number;
  readonly early: number;
}

/** What is known of words met before. */
const known = new Map<string, KnownWord>();
const MAX_KNOWN = 50_000;

function knownWord(word: string): KnownWord {
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const { first, early } = beginningsOf(word);
  const fresh = { kind: classOf(word), first, early };
  known.set(word, fresh);
  return fresh;
}

/** An entry is compared with many others. */
const parsed = new WeakMap<DuplicateEntry, ParsedText>();

export function parse(entry: DuplicateEntry): ParsedText {
  const before = parsed.get(entry);
  if (before) return before;
  const text = parseWords(entry.text.split(' '));
  parsed.set(entry, text);
  return text;
}

function parseWords(words: readonly string[]): ParsedText {
  const counts = new Map<string, number>();
  const text = {
    words,
    counts,
    classes: [] as WordClass[],
    before: [] as number[],
    numbers: [] as string[],
    names: [] as number[],
    first: [] as number[],
    early: [] as number[],
    weight: 0,
  };
  words.forEach((word, i) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count + 1);
    text.before.push(count);
    const { kind, first, early } = knownWord(word);
    text.classes.push(kind);
    text.first.push(first);
    text.early.push(early);
    text.weight += WEIGHT[kind];
    if (i === words.length - 1) return;
    if (kind === 'number') text.numbers.push(word);
    if (kind === 'name') text.names.push(i);
  });
  return text;
}
