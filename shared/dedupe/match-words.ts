import { spellingsOf, UNLIKE } from './lexicon.ts';
import { isVariant } from './variant.ts';

/** A word that the other text lacks. */
export interface Leftover {
  readonly key: string;
  readonly previous: string;
  readonly next: string;
  /** The words around the whole run of such words: what stands between the same two words was exchanged. */
  readonly frame: string;
}

/** Share of the shorter text's words that must be the very same before spellings are tried: others cannot be copies. */
const MIN_EXACT = 0.25;
/** Words of the longer text to one of the shorter, from which on it may say everything twice. */
const DOUBLED = 1.6;
/** Digits from which on the beginning of a number tells the number. */
const LONG_NUMBER = 5;
const START = '^';
const END = '$';

/** What is left of two texts when each word has found its like in the other: itself, a spelling of it, its parts. Null when too much is. */
export function matchWords(
  short: readonly string[],
  long: readonly string[],
): { short: Leftover[]; long: Leftover[] } | null {
  const openLong = unmatched(long, short);
  const openShort = unmatched(short, long);
  if (short.length - openShort.length < short.length * MIN_EXACT) return null;
  const restLong = new Set(openLong);
  const restShort = new Set(openShort);
  for (const i of openShort) {
    const key = short[i] ?? '';
    const isLast = i === short.length - 1;
    for (const j of restLong) {
      const other = long[j] ?? '';
      if (isVariant(key, other) || (isLast && isCut(key, other))) {
        restShort.delete(i);
        restLong.delete(j);
        break;
      }
    }
  }
  dropJoined(short, restShort, long, restLong);
  dropJoined(long, restLong, short, restShort);
  // A text that says everything twice lacks nothing.
  if (long.length > short.length * DOUBLED) {
    for (const i of restLong) if (short.includes(long[i] ?? '')) restLong.delete(i);
  }
  return { short: leftovers(short, restShort), long: leftovers(long, restLong) };
}

/** Positions of the words of `a` that `b` lacks, counting how often. */
function unmatched(a: readonly string[], b: readonly string[]): number[] {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.flatMap((word, i) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0 ? [i] : [];
  });
}

/** A word cut off by the end of the post. */
function isCut(key: string, whole: string): boolean {
  if (/^\d/.test(whole)) return whole.length >= LONG_NUMBER && key.length > 1 && whole.startsWith(key);
  const start = key.endsWith(UNLIKE) ? key.slice(0, -1) : key;
  return spellingsOf(whole).some((spelling) => spelling.length > start.length && spelling.startsWith(start));
}

/** "khuleaam" is "khule aam": a word that is two neighbours of the other text grown together. */
function dropJoined(
  words: readonly string[],
  rest: Set<number>,
  others: readonly string[],
  restOthers: Set<number>,
): void {
  for (const i of rest) {
    const key = words[i] ?? '';
    if (key.length < 4) continue;
    for (let j = 0; j + 1 < others.length; j++) {
      const pair = (others[j] ?? '') + (others[j + 1] ?? '');
      if (pair !== key && !isVariant(pair, key)) continue;
      rest.delete(i);
      restOthers.delete(j);
      restOthers.delete(j + 1);
      break;
    }
  }
}

function leftovers(words: readonly string[], rest: ReadonlySet<number>): Leftover[] {
  return [...rest].map((i) => {
    let first = i;
    while (rest.has(first - 1)) first--;
    let last = i;
    while (rest.has(last + 1)) last++;
    return {
      key: words[i] ?? '',
      previous: words[i - 1] ?? START,
      next: words[i + 1] ?? END,
      frame: `${words[first - 1] ?? START} ${words[last + 1] ?? END}`,
    };
  });
}
