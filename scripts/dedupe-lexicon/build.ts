import { foldedKey, looksOf } from '../../shared/dedupe/spelling.ts';
import type { LexiconData } from '../../shared/dedupe/lexicon.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { VOCABULARY } from './vocabulary.ts';
import { FACT_NOUNS, FILLERS, MOVING, NAME_CUES } from './word-lists.ts';

/** The lists of this folder, folded: what the comparison of posts looks words up in. */
export function buildLexicon(): LexiconData {
  const exact = new Map<string, string>();
  const spellings = new Map<string, Set<string>>();
  /** Keys of all words, to what they look like, to the key that stands for the word. */
  const words = new Map<string, Map<string, string>>();

  /** Lists a word under the name of its group, or its own; the first list that has it decides. */
  const keyOf = (word: string, group?: string): string => {
    const key = foldedKey(word);
    const looks = looksOf(word);
    const forms = words.get(key) ?? new Map<string, string>();
    words.set(key, forms);
    const name = exact.get(word) ?? forms.get(looks) ?? group ?? key;
    if (!forms.has(looks)) forms.set(looks, name);
    return name;
  };
  for (const line of EQUIVALENTS.trim().split('\n')) {
    const group = wordsIn(line.replace('!', ''));
    const [first = ''] = group;
    const byLetter = line.startsWith('!');
    const name = byLetter ? first : foldedKey(first);
    for (const word of group) {
      if (byLetter) exact.set(word, name);
      else keyOf(word, name);
      spellings.set(name, (spellings.get(name) ?? new Set()).add(foldedKey(word)));
    }
  }
  const keysOf = (text: string) => new Set(wordsIn(text).map((word) => keyOf(word)));
  const fillers = keysOf(FILLERS);
  const nouns = keysOf(FACT_NOUNS);
  const plain = [...keysOf(VOCABULARY), ...spellings.keys()];
  const classes = new Map<string, 'f' | 'n' | 'p'>();
  for (const key of plain) classes.set(key, 'p');
  for (const key of nouns) classes.set(key, 'n');
  for (const key of fillers) classes.set(key, 'f');
  return {
    exact: sorted(exact),
    spellings: sorted(new Map([...spellings].map(([name, keys]) => [name, [...keys].join(' ')]))),
    words: sorted(new Map([...words].map(([key, forms]) => [key, written(key, forms)]))),
    classes: sorted(classes),
    moving: [...keysOf(MOVING)],
    cues: [...keysOf(NAME_CUES)],
  };
}

function written(key: string, forms: ReadonlyMap<string, string>): string {
  return [...forms].map(([looks, name]) => (name === key ? looks : `${looks}>${name}`)).join(' ');
}

function wordsIn(text: string): string[] {
  return text.normalize('NFKC').trim().split(/\s+/);
}

function sorted<T extends string>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
