import { foldWord } from '../text/fold.ts';
import { toLatin } from '../text/transliterate.ts';

const BETWEEN = /[\s.\-\u2010-\u2015()'’]+/gu;

/**
 * One key for all spellings of a place, written apart or together: Rae Bareli, Raebareli, रायबरेली. A spoken a at the end
 * counts (Banda is not band), although folding drops it elsewhere.
 */
export function placeKey(name: string): string {
  const joined = toLatin(name.replace(BETWEEN, '')).toLowerCase();
  const key = foldWord(joined);
  return key.length > 1 && /ah?$/.test(joined) ? `${key.replace(/h$/, '')}a` : key;
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
