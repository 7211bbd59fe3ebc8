import { toLatin } from './transliterate.ts';

/**
 * Folding brings the spellings of one Hindi word together, whatever the script: गाड़ी, gadi, gaadi and gaddi become one
 * key. Aspirates lose their h, long vowels their length, the short a is dropped inside a word (Devanagari does not write it
 * and Latin spellings do not agree on it), e meets i and o meets u, doubled letters become one. English words are folded too; they stay distinct
 * enough to be told apart.
 */

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/ice$/g, 'is'],
  [/c(?=[eiy])/g, 's'],
  [/chh?/g, 'C'],
  [/c/g, 'k'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/([bdgjkt])h/g, '$1'],
  [/z/g, 'j'],
  [/m(?=[pb])/g, 'n'],
  [/aa+/g, 'a'],
  // Village: gaon, gaav, gaanv. A nasal at the end of a word is written or not: nahi, nahin.
  [/a(?:nv|nw|on|v|w)$/g, 'av'],
  [/(?<=.[aeiou])n$/g, ''],
  [/aya(?=[^aeiou]|$)/g, 'ai'],
  [/ay(?=[ie]|$)/g, 'a'],
  [/a(?:ee|ii)/g, 'ai'],
  [/ow(?![aeiou])/g, 'o'],
  [/(?<=[aeiou])y(?=[aeiou])/g, ''],
  [/ai|ei|ae|ay|ey/g, 'e'],
  [/au|ou|ao/g, 'o'],
  [/ee|ii|ie|y(?![aeiou])/g, 'i'],
  [/oo|uu/g, 'u'],
  [/w/g, 'v'],
  [/e/g, 'i'],
  [/o/g, 'u'],
  [/(?<=.)a+/g, ''],
  [/(?<=.)h(?=.)/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The key of one word; empty when it has neither letters nor digits. */
export function foldWord(word: string): string {
  const latin = toLatin(word)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  if (/^\d+$/.test(latin)) return latin;
  return STEPS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), latin);
}

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/** The keys of all words, in order. */
export function foldText(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord).filter((key) => key !== '');
}
