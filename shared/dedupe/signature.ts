/**
 * One-permutation MinHash of the character 4-grams of the folded words (P. Li, A. Owen, C.-H. Zhang, "One permutation
 * hashing", NIPS 2012; empty slots filled by rotation after A. Shrivastava and P. Li, "Densifying one permutation hashing",
 * ICML 2014). The share of equal slots estimates the Jaccard similarity of two texts.
 */
export const SLOTS = 128;
const GRAM = 4;
const SLOT_BITS = 7;
const EMPTY = 0xffffffff;
/** Step of the rotation hash that fills an empty slot: keeps a borrowed value apart from an own one. */
const ROTATION = 0x9e3779b1;

export type Signature = Uint32Array;

/** Finalizer of MurmurHash3 (public domain, A. Appleby): spreads the bits of a 32-bit number. */
function mix(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The signature of a text given as folded words. */
export function signatureOf(words: readonly string[]): Signature {
  const slots = new Uint32Array(SLOTS).fill(EMPTY);
  const text = ` ${words.join(' ')} `;
  for (let i = 0; i + GRAM <= text.length; i++) {
    let h = 0;
    for (let j = 0; j < GRAM; j++) h = Math.imul(h, 0x01000193) ^ text.charCodeAt(i + j);
    h = mix(h);
    const slot = h >>> (32 - SLOT_BITS);
    const value = h & 0x1ffffff;
    if (value < (slots[slot] ?? EMPTY)) slots[slot] = value;
  }
  return densify(slots);
}

function densify(slots: Uint32Array): Signature {
  const filled = slots.slice();
  for (let i = 0; i < SLOTS; i++) {
    for (let step = 1; step < SLOTS && filled[i] === EMPTY; step++) {
      const neighbour = slots[(i + step) % SLOTS] ?? EMPTY;
      if (neighbour !== EMPTY) filled[i] = (neighbour + Math.imul(step, ROTATION)) >>> 0;
    }
  }
  return filled;
}

/** Share of equal slots: an estimate of the Jaccard similarity, 0 to 1. */
export function similarity(a: Signature, b: Signature): number {
  let equal = 0;
  for (let i = 0; i < SLOTS; i++) if (a[i] === b[i]) equal++;
  return equal / SLOTS;
}
