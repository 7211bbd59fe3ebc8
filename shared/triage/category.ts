import { CATEGORIES, type Category } from '../contracts/triage-result.ts';
import { CATEGORY_PHRASES } from './lexicon.ts';
import { phraseSet, weightOf } from './phrases.ts';

/** In the lexicon's order: a tie goes to the graver matter. */
const SETS = Object.entries(CATEGORY_PHRASES).map(([category, phrases]) => ({
  category: CATEGORIES.find((known) => known === category) ?? 'other',
  set: phraseSet(phrases),
}));

/** What a post is about, and how strongly its words say so; `other` with 0 when nothing is known. */
export function categoryOf(words: readonly string[]): { category: Category; weight: number } {
  let best: { category: Category; weight: number } = { category: 'other', weight: 0 };
  for (const { category, set } of SETS) {
    const weight = weightOf(set.find(words));
    if (weight > best.weight) best = { category, weight };
  }
  return best;
}
