import { foldWord } from '../text/fold.ts';
import { toLatin } from '../text/transliterate.ts';
import { spelledLetters } from './acronyms.ts';

const DEVANAGARI = /[\u0900-\u097f]/;

function latinOf(word: string): string {
  const latin = DEVANAGARI.test(word) ? (spelledLetters(word) ?? toLatin(word)) : word;
  return latin.toLowerCase().replace(/(.)\1{2,}/g, '$1');
}

/** The folded word, with the final a that tells Rampur from Rampura. Digits stay as they are. */
export function foldedKey(word: string): string {
  if (/^\d/.test(word)) return word;
  const latin = latinOf(word)
    // Folding drops the short a: Pappu and papu would be left with one p, Vijay without his end.
    .replace(/^(.?)(ch|[b-df-hj-np-tv-z])\2*a+(?=\2+[aeiou]*$)/, '$1$2e')
    .replace(/(?<=..)ay$/, 'ai');
  const key = foldWord(latin);
  const open = DEVANAGARI.test(word)
    ? word.length > 2 && word.endsWith('ा')
    : /[^aeiou]a+$/.test(latin) && latin.replaceAll('h', '').length > 2;
  return open && !/[aiu]$/.test(key) ? `${key}a` : key;
}

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/chh?/g, 'C'],
  [/c/g, 'k'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/m(?=[pb])/g, 'n'],
  [/(.)\1+/g, '$1'],
  [/ai|ay|ei|ey/g, 'e'],
  [/au|ou|ow|av/g, 'o'],
  [/y(?![aeiou])/g, 'i'],
  [/(?<=[aeiou])n$/g, ''],
  [/(?<=.)a(?=.)/g, ''],
];

/** A gentler folding, which keeps e from i, o from u and every h: what looks alike here is a spelling of the same word. */
export function looksOf(word: string): string {
  const latin = latinOf(word)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/aa/g, 'a')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u');
  return STEPS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), latin);
}
