import type { Signature } from './signature.ts';

/** How a signature is cut into keys: `bands` keys of `rows` slots each. */
export interface BandShape {
  readonly bands: number;
  readonly rows: number;
}

/** Chosen by eval/dedupe/sweep.ts; docs/dedupe.md has the table. */
export const SHAPE: BandShape = { bands: 8, rows: 4 };

/**
 * Locality-sensitive hashing: the keys under which a text stands in the index. Two texts of similarity s share a band with the
 * chance 1 - (1 - s^rows)^bands.
 */
export function bandsOf(signature: Signature, { bands, rows }: BandShape = SHAPE): string[] {
  const keys: string[] = [];
  for (let band = 0; band < bands; band++) {
    let low = 0x811c9dc5;
    let high = 0xcbf29ce4;
    for (let row = 0; row < rows; row++) {
      const value = signature[band * rows + row] ?? 0;
      low = Math.imul(low ^ value, 0x01000193);
      high = Math.imul(high ^ (value >>> 7) ^ (value << 3), 0x01000193);
    }
    keys.push(String.fromCharCode(FIRST_NAME + band) + written(low, high));
  }
  return keys;
}

/**
 * The band of the very same words. A standard wording that many people fill in with their own facts crowds the other bands;
 * copies of one of them still meet here.
 */
export function exactBand(words: readonly string[]): string {
  return `=${hashed(words)}`;
}

/** Digits from which on a number tells one complaint from others: a phone, a plate, an FIR, an amount. */
const TELLING_DIGITS = 3;

/** The band of the same numbers, whatever the words around them; none without a number that tells. */
export function numberBands(words: readonly string[]): string[] {
  const numbers = words.filter((word) => /^\d/.test(word) && word.length >= TELLING_DIGITS && !isYear(word));
  return numbers.length === 0 ? [] : [`#${hashed([...new Set(numbers)].sort())}`];
}

function isYear(word: string): boolean {
  return word.length === 4 && word.startsWith('20');
}

function hashed(words: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const word of words) {
    for (let i = 0; i <= word.length; i++) {
      // NaN behind the end becomes 0: words stay apart.
      const value = word.charCodeAt(i) | 0;
      low = Math.imul(low ^ value, 0x01000193);
      high = Math.imul(high ^ (value >>> 7) ^ (value << 3), 0x01000193);
    }
  }
  return written(low, high);
}

/** Bands are named A, B, C … */
const FIRST_NAME = 65;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const code = (bits: number) => CODES[bits & 63] ?? 0;

/** 60 of the 64 bits in ten letters. */
function written(low: number, high: number): string {
  return String.fromCharCode(
    code(low),
    code(low >>> 6),
    code(low >>> 12),
    code(low >>> 18),
    code(low >>> 24),
    code(high),
    code(high >>> 6),
    code(high >>> 12),
    code(high >>> 18),
    code(high >>> 24),
  );
}
