import type { Sign } from './signs.ts';
import type { Word } from './words.ts';

/** Something that stands in a post and that the models have a weight for. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  /** Number of its first word and how many words it spans; absent for what is true of the whole post. */
  readonly at?: number;
  readonly length?: number;
}

/** Parts of a word: the endings and spellings that folding leaves apart still share them. */
const PART_LENGTHS = [3, 4];
const LIST_VALUE = 0.6;
const PAIR_VALUE = 0.3;
/** Longest word whose parts are read: longer ones are no words. */
const MAX_WORD = 24;

/**
 * What the models see of a post: its words, pairs of neighbours, words next but one, parts of words, the lists of the lexicon
 * that it meets, and its form. Words are keys of shared/text/fold.ts, so that both scripts give the same features.
 */
export function featuresOf(text: string, words: readonly Word[], signs: readonly Sign[]): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, at: number, length: number) => {
    if (!found.has(name)) found.set(name, { name, value: 1, at, length });
  };
  for (let i = 0; i < words.length; i++) {
    const key = words[i]?.key ?? '';
    // A number says that there is one, not which.
    const word = /^\d+$/.test(key) ? '0' : key;
    const next = wordAt(words, i + 1);
    add(`w ${word}`, i, 1);
    add(`p ${word} ${next}`, i, i + 1 < words.length ? 2 : 1);
    if (i + 2 < words.length) add(`g ${word} ${wordAt(words, i + 2)}`, i, 3);
    const marked = `^${word.slice(0, MAX_WORD)}$`;
    for (const length of PART_LENGTHS) {
      for (let from = 0; from + length <= marked.length; from++)
        add(`c ${marked.slice(from, from + length)}`, i, 1);
    }
  }
  // Long posts have more features: each counts for less.
  const share = 1.3 / Math.sqrt(Math.max(found.size, 30));
  const features = [...found.values()].map((feature) => ({ ...feature, value: share }));
  return [...features, ...listFeatures(signs), ...formOf(text, words)];
}

function wordAt(words: readonly Word[], i: number): string {
  const key = words[i]?.key ?? '$';
  return /^\d+$/.test(key) ? '0' : key;
}

/** The lists that a post meets: more signs of one list say more, but less and less; and the concepts two by two. */
function listFeatures(signs: readonly Sign[]): Feature[] {
  const first = new Map<string, Sign>();
  const weight = new Map<string, number>();
  for (const sign of signs) {
    if (!first.has(sign.list)) first.set(sign.list, sign);
    weight.set(sign.list, (weight.get(sign.list) ?? 0) + 0.5 + 0.5 * sign.length);
  }
  const features: Feature[] = [];
  for (const [list, { at, length }] of first)
    features.push({ name: `l ${list}`, value: Math.sqrt(weight.get(list) ?? 1) * LIST_VALUE, at, length });
  const concepts = [...first.keys()].filter((list) => !list.includes(':')).sort();
  for (let i = 0; i < concepts.length; i++)
    for (let j = i + 1; j < concepts.length; j++)
      features.push({ name: `x ${concepts[i]} ${concepts[j]}`, value: PAIR_VALUE });
  return features;
}

function formOf(text: string, words: readonly Word[]): Feature[] {
  const form = (name: string, is: boolean): Feature[] => (is ? [{ name: `f ${name}`, value: 0.5 }] : []);
  return [
    ...form('question', /[?？]/u.test(text)),
    ...form('link', /https?:/iu.test(text)),
    ...form('exclamation', /!/u.test(text)),
    ...form('per cent', /%/u.test(text)),
    ...form('bar or colon', /[|:]/u.test(text.replace(/https?:/giu, ''))),
    ...form('no words', words.length === 0),
    ...form('one or two words', words.length > 0 && words.length < 3),
    ...form('three to five words', words.length >= 3 && words.length < 6),
    ...form('more than twelve words', words.length > 12),
    ...form('more than thirty words', words.length > 30),
  ];
}
