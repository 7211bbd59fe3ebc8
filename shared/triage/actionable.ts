import { ASK_PHRASES, SET_ASIDE_PHRASES, type SetAsideClass } from './lexicon.ts';
import { phraseSet, weightOf } from './phrases.ts';

const ASKS = phraseSet(ASK_PHRASES);
const SETS = (Object.keys(SET_ASIDE_PHRASES) as Exclude<SetAsideClass, 'no-content'>[]).map((reason) => ({
  reason,
  set: phraseSet(SET_ASIDE_PHRASES[reason]),
}));

/** Fewer words than this and no sign of anything: there is nothing to act on. */
const MIN_WORDS = 3;

/**
 * Why a post asks for nothing to be done; null when it is, or may be, a complaint. A person looks at whatever is doubtful,
 * so a sign of a matter for the police always outweighs one sign of a greeting.
 * @param matter how strongly the words point to a category of complaint
 */
export function setAsideReason(words: readonly string[], matter: number): SetAsideClass | null {
  const asks = weightOf(ASKS.find(words)) + matter;
  let best: { reason: SetAsideClass; weight: number } | null = null;
  for (const { reason, set } of SETS) {
    const weight = weightOf(set.find(words));
    if (weight > (best?.weight ?? 0)) best = { reason, weight };
  }
  if (best && best.weight > asks) return best.reason;
  return asks === 0 && words.length < MIN_WORDS ? 'no-content' : null;
}
