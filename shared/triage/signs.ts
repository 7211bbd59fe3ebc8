import { foldText } from '../text/fold.ts';
import { CONCEPT_PHRASES } from './concepts.ts';
import { CATEGORY_PHRASES, SET_ASIDE_PHRASES } from './lexicon.ts';

/** A phrase of the lexicon that stands in a post. */
export interface Sign {
  /** Name of the list: `category:theft`, `aside:praise`, `weapon`, `now`. */
  readonly list: string;
  /** Number of the phrase's first word, and how many words it has. */
  readonly at: number;
  readonly length: number;
}

/** Shorter keys stand for too many words: DJ and "de ji", khoon (blood) and ko (to). */
const MIN_KEY = 3;

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(CATEGORY_PHRASES).map(([name, phrases]) => [`category:${name}`, phrases] as const),
  ...Object.entries(SET_ASIDE_PHRASES).map(([name, phrases]) => [`aside:${name}`, phrases] as const),
  ...Object.entries(CONCEPT_PHRASES),
];

/** Every phrase to the lists in which it stands; of phrases with a `*` in `BEGUN` what the last word begins with. */
const WHOLE = new Map<string, string[]>();
const BEGUN = new Map<string, string[]>();
let longest = 0;
for (const [list, phrases] of LISTS) {
  for (const phrase of phrases) {
    const begun = phrase.endsWith('*');
    const words = foldText(phrase);
    const whole = words.join(' ');
    // The vowel at the end is the ending: phanse*, phansa and phansi are one.
    const key = begun ? whole.replace(/[aiu]+$/, '') : whole;
    if (key.length < MIN_KEY) continue;
    longest = Math.max(longest, words.length);
    const map = begun ? BEGUN : WHOLE;
    const lists = map.get(key);
    if (!lists) map.set(key, [list]);
    else if (!lists.includes(list)) lists.push(list);
  }
}

/** The phrases of the lexicon that stand in a post, each place once for every list, in one pass over the words' keys. */
export function signsOf(keys: readonly string[]): Sign[] {
  const signs: Sign[] = [];
  const seen = new Set<string>();
  const add = (lists: readonly string[] | undefined, phrase: string, at: number, length: number) => {
    if (!lists || seen.has(phrase)) return;
    seen.add(phrase);
    for (const list of lists) signs.push({ list, at, length });
  };
  for (let at = 0; at < keys.length; at++) {
    let before = '';
    for (let length = 1; length <= longest && at + length <= keys.length; length++) {
      const last = keys[at + length - 1] ?? '';
      const phrase = before + last;
      add(WHOLE.get(phrase), phrase, at, length);
      for (let cut = MIN_KEY; cut <= last.length; cut++) {
        const begun = before + last.slice(0, cut);
        add(BEGUN.get(begun), `${begun}*`, at, length);
      }
      before = `${phrase} `;
    }
  }
  return signs;
}
