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
    // FNV-1a over the slots of the band, in two halves for 64 bits.
    let low = 0x811c9dc5 ^ band;
    let high = 0xcbf29ce4 ^ band;
    for (let row = 0; row < ROWS; row++) {
      const value = signature[band * ROWS + row] ?? 0;
      low = Math.imul(low ^ value, 0x01000193);
      high = Math.imul(high ^ (value >>> 7) ^ (value << 3), 0x01000193);
    }
    return `${band.toString(36)}.${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
  });
}
