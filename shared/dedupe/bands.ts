import type { Signature } from './signature.ts';

/**
 * Locality-sensitive hashing: 16 bands of 5 slots. Two texts of similarity s share a band with the chance
 * 1 - (1 - s^5)^16: 99.7 % at 0.8, 83 % at 0.6, 15 % at 0.4.
 */
export const BANDS = 16;
const ROWS = 5;

/** The keys under which a text stands in the index. */
export function bandsOf(signature: Signature): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const slots = Array.from({ length: ROWS }, (__, row) => signature[band * ROWS + row] ?? 0);
    return `${band.toString(36)}.${hash64(slots)}`;
  });
}

/**
 * The band of the very same words. A standard wording that many people fill in with their own facts crowds the other bands;
 * copies of one of them still meet here.
 */
export function exactBand(words: readonly string[]): string {
  const text = words.join(' ');
  return `=.${hash64(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)))}`;
}

/** FNV-1a in two halves, in base 36. */
function hash64(values: readonly number[]): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const value of values) {
    low = Math.imul(low ^ value, 0x01000193);
    high = Math.imul(high ^ (value >>> 7) ^ (value << 3), 0x01000193);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
