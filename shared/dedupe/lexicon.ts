import data from './lexicon.json' with { type: 'json' };
import { foldedKey, looksOf } from './spelling.ts';

/** Compiled by scripts/compile-lexicon.ts from the lists in scripts/dedupe-lexicon. Keys are folded words. */
export interface LexiconData {
  /** Words that are known by their very spelling, to the name of their group. */
  readonly exact: Readonly<Record<string, string>>;
  /** Names of groups, to all keys of the group. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Keys of all listed words, to what their listed spellings look like; behind a `>` the name of their group. */
  readonly words: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, 'f' | 'n' | 'p'>>;
  readonly moving: readonly string[];
  readonly cues: readonly string[];
}

const lexicon = data as LexiconData;
const EXACT = new Map(Object.entries(lexicon.exact));
const SPELLINGS = new Map(Object.entries(lexicon.spellings).map(([name, keys]) => [name, keys.split(' ')]));
const WORDS = new Map(Object.entries(lexicon.words));
const MOVING = new Set(lexicon.moving);
const CUES = new Set(lexicon.cues);

/**
 * filler: may come and go. plain: an everyday word. noun: an everyday word that is a fact. number. name: any other word, so
 * probably a person, a place, a make or a firm.
 */
export type WordClass = 'filler' | 'plain' | 'noun' | 'number' | 'name';

const CLASS_OF = { f: 'filler', n: 'noun', p: 'plain' } as const;
const CLASSES = new Map<string, WordClass>(
  Object.entries(lexicon.classes).map(([key, letter]) => [key, CLASS_OF[letter]]),
);

/** Ends the key of a word that only folds like a listed one. */
export const UNLIKE = '*';

/**
 * The key by which a word is compared: folded, and the name of its group of equivalents. A word that folds to the key of a
 * listed word without looking like it gets a key of its own: Modi is not mahoday.
 */
export function keyOf(word: string): string {
  const exact = EXACT.get(word);
  if (exact !== undefined) return exact;
  const key = foldedKey(word);
  const forms = isDigit(key) ? undefined : WORDS.get(key);
  if (forms === undefined) return key;
  const looks = looksOf(word);
  for (const form of forms.split(' ')) {
    if (form === looks) return key;
    if (form.startsWith(looks) && form[looks.length] === '>') return form.slice(looks.length + 1);
  }
  return `${key}${UNLIKE}`;
}

/** The keys of all words that count as the one with this key. */
export function spellingsOf(key: string): readonly string[] {
  return SPELLINGS.get(key) ?? [key];
}

export function classOf(key: string): WordClass {
  const known = CLASSES.get(key);
  if (isDigit(key)) return 'number';
  return known ?? (key.length < 2 ? 'plain' : 'name');
}

function isDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** True for a word of the lists. */
export function isKnown(key: string): boolean {
  return CLASSES.has(key);
}

/** True for times that move on between two posts of one author. */
export function isMoving(key: string): boolean {
  return MOVING.has(key);
}

/** True when the word after this one is likely the name of a place or a person. */
export function announcesName(key: string): boolean {
  return CUES.has(key);
}
