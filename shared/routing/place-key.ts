import { toLatin } from '../text/transliterate.ts';

const BETWEEN = /[\s.\-\u2010-\u2015()'’]+/gu;

/**
 * From what is written to what is heard, roughly: aspirates lose their h, the short a inside a word is dropped, e meets i and
 * o meets u, doubled consonants become one before vowels are dropped, so that Sahaswan keeps both its s. The key only gathers
 * candidates; how near the spelling is decides (spelling.ts).
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/chh?/g, 'C'],
  [/ck|[cq]/g, 'k'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/([bdgjktrlnm])h/g, '$1'],
  [/(?<![aeiou])h(?=.)(?<=.h)|(?<=.)h(?![aeiou])/g, ''],
  [/m(?=[pb])/g, 'n'],
  [/([^aeiou])\1+/g, '$1'],
  [/(?<=.[aeiou])n$/g, ''],
  [/aya(?=[^aeiou]|$)/g, 'ai'],
  [/ay(?=[ie])/g, 'a'],
  [/(?<=[aeiou])y(?=[aeiou])/g, ''],
  [/y/g, 'i'],
  [/ai|ei|ae|ee|ie|e/g, 'i'],
  [/au|ou|ao|oo|o/g, 'u'],
  [/i+/g, 'i'],
  [/u+/g, 'u'],
  [/(?<=.)a+(?=.)/g, ''],
  [/a+$/g, 'a'],
];

/**
 * One key for all spellings of a place, written apart or together: Rae Bareli, Raebareli, रायबरेली. A spoken a at the end
 * counts: Banda is not band.
 */
export function placeKey(name: string): string {
  const latin = toLatin(name.replace(BETWEEN, ''))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return STEPS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), latin);
}

/** A stricter key, which keeps aspirates and vowels apart: tells Kanpur from Khanpur when both fold to one key. */
export function exactKey(name: string): string {
  return toLatin(name.replace(BETWEEN, ''))
    .toLowerCase()
    .replace(/aa+/g, 'a')
    .replace(/ee|ii/g, 'i')
    .replace(/oo|uu/g, 'u')
    .replace(/w/g, 'v')
    .replace(/m(?=[pb])/g, 'n')
    .replace(/[^a-z0-9]/g, '');
}
