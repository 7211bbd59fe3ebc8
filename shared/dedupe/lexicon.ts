import { EQUIVALENTS } from './equivalents.ts';
import { foldedKey, looksOf } from './spelling.ts';
import { VOCABULARY } from './vocabulary.ts';
import { FACT_NOUNS, FILLERS, MOVING, NAME_CUES } from './word-lists.ts';

/** Folded word to the first word of its group. */
const CANONICAL = new Map<string, string>();
/** The same for words that are known by their very spelling only. */
const EXACT = new Map<string, string>();
/** The folded words that stand for a group, to all folded words of the group. */
const SPELLINGS = new Map<string, string[]>();
/** Folded words of all lists, to what their listed spellings look like. */
const LISTED = new Map<string, Set<string>>();

for (const line of EQUIVALENTS.trim().split('\n')) {
  const group = line.replace('!', '').normalize('NFKC').split(' ');
  const [first = ''] = group;
  const canonical = line.startsWith('!') ? first : foldedKey(first);
  for (const word of group) {
    const key = foldedKey(word);
    if (line.startsWith('!')) EXACT.set(word, canonical);
    else {
      list(word);
      if (!CANONICAL.has(key)) CANONICAL.set(key, canonical);
    }
    SPELLINGS.set(canonical, [...(SPELLINGS.get(canonical) ?? []), key]);
  }
}
const FILLER_KEYS = keysOf(FILLERS);
const NOUN_KEYS = keysOf(FACT_NOUNS);
const MOVING_KEYS = keysOf(MOVING);
const CUE_KEYS = keysOf(NAME_CUES);
const KNOWN = new Set([...keysOf(VOCABULARY), ...SPELLINGS.keys(), ...FILLER_KEYS, ...NOUN_KEYS]);

function list(word: string): void {
  const key = foldedKey(word);
  const looks = LISTED.get(key) ?? new Set();
  LISTED.set(key, looks.add(looksOf(word)));
}

function keysOf(words: string): Set<string> {
  const all = words.normalize('NFKC').trim().split(/\s+/);
  all.forEach(list);
  return new Set(all.map(keyOf));
}

/**
 * The key by which a word is compared: folded, and the first of its group of equivalents. A word that folds to the key of a
 * listed word without looking like it gets a key of its own: Modi is not mahoday.
 */
export function keyOf(word: string): string {
  const exact = EXACT.get(word);
  if (exact !== undefined) return exact;
  const key = foldedKey(word);
  const looks = LISTED.get(key);
  if (looks && key.length > 1 && !/^\d/.test(key) && !looks.has(looksOf(word))) return `${key}${UNLIKE}`;
  return CANONICAL.get(key) ?? key;
}

/** Ends the key of a word that only folds like a listed one. */
export const UNLIKE = '*';

/** The keys of all words that count as the one with this key. */
export function spellingsOf(key: string): readonly string[] {
  return SPELLINGS.get(key) ?? [key];
}

/**
 * filler: may come and go. plain: an everyday word. noun: an everyday word that is a fact. number. name: any other word, so
 * probably a person, a place, a make or a firm.
 */
export type WordClass = 'filler' | 'plain' | 'noun' | 'number' | 'name';

export function classOf(key: string): WordClass {
  if (/^\d/.test(key)) return 'number';
  if (FILLER_KEYS.has(key)) return 'filler';
  if (NOUN_KEYS.has(key)) return 'noun';
  return KNOWN.has(key) || key.length < 2 ? 'plain' : 'name';
}

export function isKnown(key: string): boolean {
  return KNOWN.has(key);
}

export function isMoving(key: string): boolean {
  return MOVING_KEYS.has(key);
}

/** True when the word after this one is likely the name of a place or a person. */
export function announcesName(key: string): boolean {
  return CUE_KEYS.has(key);
}
