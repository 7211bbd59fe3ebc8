import { withoutDecoration } from '../text/comparable.ts';
import { spelledLetters } from './acronyms.ts';
import { keyOf } from './lexicon.ts';

/** Letters or digits in one word; digits with a decimal point stay together. */
const WORD = /\d+\.\d+|\d+|[\p{L}\p{M}\u200c\u200d]+/gu;
const INDIAN_NUMBER = /(?<=\d),(?=\d)/g;
const PRICE_END = /(?<=\d)\s*\/[-=]/g;
const COUNTRY_CODE = /(?<!\d)(?:\+\s?91|0091|0|91)[\s-]*(?=[6-9]\d{4}[\s-]?\d{5}(?!\d))/g;
const PHONE = /(?<!\d)([6-9]\d{4})[\s-](\d{5})(?!\d)|(?<!\d)([6-9]\d\d)[\s-](\d{3})[\s-](\d{4})(?!\d)/g;
const PLATE =
  /\b(up|uk|dl|hr|rj|mp|br|pb|ch|jh|gj|mh)[\s.-]*(\d{1,2})[\s.-]*([a-z]{1,3})[\s.-]*(\d{3,4})\b/gi;
/** "1/3" or "(2/3)" at either end numbers the posts of a thread. */
const THREAD_HEAD = /^\s*\(?\d{1,2}\s*\/\s*\d{1,2}\)?[\s:.)-]/;
const THREAD_TAIL = /\(\d{1,2}(?:\s*\/\s*\d{1,2})?\)\s*$/;

/** Keys of words seen before: people use few words, and folding one takes as long as all the rest of its comparison. */
const seen = new Map<string, string>();
const MAX_SEEN = 50_000;

function cachedKey(word: string): string {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const key = keyOf(word);
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(word, key);
  return key;
}

/** The words by which two posts are compared: without decoration, numbers in one writing, each word as its key. */
export function wordsOf(text: string): string[] {
  const keys: string[] = [];
  for (const word of rawWords(text)) {
    const key = cachedKey(word);
    if (key !== '') keys.push(key);
  }
  return scaled(keys);
}

function rawWords(text: string): string[] {
  const plain = withoutDecoration(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(THREAD_HEAD, ' ')
    .replace(THREAD_TAIL, ' ');
  return (/\d/.test(plain) ? withNumbers(plain) : plain).match(WORD) ?? [];
}

/** Numbers of every kind in one writing. A plate becomes words of its own, so that it is never folded. */
function withNumbers(text: string): string {
  return text
    .replace(INDIAN_NUMBER, '')
    .replace(PRICE_END, ' ')
    .replace(COUNTRY_CODE, ' ')
    .replace(PHONE, '$1$2$3$4$5')
    .replace(
      /यूपी\s*(\d\d)\s*([\u0900-\u097f]+)\s*(\d{4})(?!\d)/g,
      (whole, code: string, letters: string, number: string) => {
        const latin = spelledLetters(letters);
        return latin === undefined ? whole : `up ${code} ${latin} ${number}`;
      },
    )
    .replace(
      PLATE,
      (_, state: string, code: string, series: string, number: string) =>
        ` ${plateDigits(state, code, series, number)} `,
    )
    .replace(/(?<!\d)0+(?=\d{1,4}(?!\d))/g, '')
    .replace(/(\d)k\b/g, '$1 hazar')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
}

/** A plate as one number: letters as two digits each. */
function plateDigits(...parts: readonly string[]): string {
  return parts.join('').replace(/[a-z]/g, (letter) => String(letter.charCodeAt(0) - 87));
}

/** Multipliers behind a number. */
const SCALES = new Map([
  [keyOf('hazar'), 1e3],
  [keyOf('lakh'), 1e5],
  [keyOf('crore'), 1e7],
]);
const COUNTED = new Set(
  'lakh hazar crore din saal mahina ghanta log ladke baar bar sau hafte'.split(' ').map(keyOf),
);
const TWO = keyOf('do');

/** Numbers with their multiplier: "2 lakh", "do lakh" and 200000 are one. "do" is two only where something is counted. */
function scaled(keys: readonly string[]): string[] {
  const words: string[] = [];
  for (const key of keys) {
    const last = words.at(-1);
    if (last === TWO && COUNTED.has(key)) words[words.length - 1] = '2';
    const number = words.at(-1);
    const scale = SCALES.get(key);
    if (number !== undefined && scale !== undefined && /^\d{1,4}(?:\.\d+)?$/.test(number)) {
      words[words.length - 1] = String(Math.round(Number(number) * scale));
    } else words.push(key);
  }
  return words;
}
