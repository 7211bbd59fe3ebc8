/**
 * One-permutation MinHash of the character 4-grams of the folded words (P. Li, A. Owen, C.-H. Zhang, "One permutation
 * hashing", NIPS 2012; empty slots filled by rotation after A. Shrivastava and P. Li, "Densifying one permutation hashing",
 * ICML 2014). The share of equal slots estimates the Jaccard similarity of two texts.
 */
export const SLOTS = 128;
const GRAM = 4;
const SLOT_BITS = 7;
const VALUE = 0x1ffffff;
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

/** Base of the rolling hash (odd, from the golden ratio), and its powers. */
const BASE = 0x9e3779b1 | 0;
const BASE_4 = Math.imul(Math.imul(BASE, BASE), Math.imul(BASE, BASE));

/** The signature of a text given as keys of words. */
export function signatureOf(words: readonly string[]): Signature {
  const slots = new Uint32Array(SLOTS).fill(EMPTY);
  const text = ` ${words.join(' ')} `;
  let rolling = 0;
  for (let i = 0; i < text.length; i++) {
    rolling = (Math.imul(rolling, BASE) + text.charCodeAt(i)) | 0;
    if (i >= GRAM) rolling = (rolling - Math.imul(BASE_4, text.charCodeAt(i - GRAM))) | 0;
    if (i < GRAM - 1) continue;
    const hash = mix(rolling);
    const slot = hash >>> (32 - SLOT_BITS);
    const value = hash & VALUE;
    if (value < (slots[slot] ?? 0)) slots[slot] = value;
  }
  return densify(slots);
}

/** An empty slot borrows from the next one that is not. */
function densify(slots: Uint32Array): Signature {
  let first = 0;
  while (first < SLOTS && slots[first] === EMPTY) first++;
  if (first === SLOTS) return slots;
  let value = slots[first] ?? 0;
  let step = 0;
  for (let i = first + SLOTS - 1; i > first; i--) {
    const own = slots[i % SLOTS] ?? EMPTY;
    if (own !== EMPTY) {
      value = own;
      step = 0;
    } else slots[i % SLOTS] = (value + Math.imul(++step, ROTATION)) >>> 0;
  }
  return slots;
}

/** Share of equal slots: an estimate of the Jaccard similarity, 0 to 1. */
export function similarity(a: Signature, b: Signature): number {
  let equal = 0;
  for (let i = 0; i < SLOTS; i++) if (a[i] === b[i]) equal++;
  return equal / SLOTS;
}
