import { exactKey } from './place-key.ts';

/** What one spelling leaves out and another writes costs little: the short a, the h of aspirates, nasals, the glide. */
const LIGHT: Readonly<Record<string, number>> = { a: 0.25, h: 0.35, n: 0.5, y: 0.4, i: 0.7, u: 0.7, e: 0.7 };
const ALIKE: Readonly<Record<string, number>> = {
  ei: 0.3,
  ou: 0.3,
  dr: 0.5,
  bv: 0.5,
  jz: 0.2,
  fp: 0.3,
  iy: 0.3,
  mn: 0.5,
  kq: 0.1,
  ai: 0.6,
  ae: 0.6,
  ao: 0.6,
  au: 0.6,
};

/**
 * How far two spellings of a place are apart, in letters; letters that writers of Hindi leave out or exchange count a part of
 * one. Script makes no difference.
 */
export function spellingDistance(one: string, other: string): number {
  const a = exactKey(one).replace(/(.)\1+/g, '$1');
  const b = exactKey(other).replace(/(.)\1+/g, '$1');
  if (a === b) return 0;
  let row = [0];
  for (let j = 0; j < b.length; j++) row.push((row[j] ?? 0) + light(b[j]));
  for (let i = 0; i < a.length; i++) {
    const next = [(row[0] ?? 0) + light(a[i])];
    for (let j = 0; j < b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + exchange(a[i] ?? '', b[j] ?? ''),
          (row[j + 1] ?? 0) + light(a[i]),
          (next[j] ?? 0) + light(b[j]),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function light(letter: string | undefined): number {
  return LIGHT[letter ?? ''] ?? 1;
}

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  return ALIKE[a < b ? a + b : b + a] ?? 1;
}
