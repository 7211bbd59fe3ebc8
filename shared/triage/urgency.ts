import { EMERGENCY_PHRASES, NOT_NOW_PHRASES } from './lexicon.ts';
import { phraseSet, weightOf } from './phrases.ts';

const EMERGENCY = phraseSet(EMERGENCY_PHRASES);
const NOT_NOW = phraseSet(NOT_NOW_PHRASES);

/**
 * Danger to life or limb now. Kept wide: a false alarm costs a look, a missed cry for help may cost a life. Words that show
 * a past matter outweigh a single sign, never several.
 */
export function isUrgent(words: readonly string[]): boolean {
  const danger = weightOf(EMERGENCY.find(words));
  return danger > 0 && danger > weightOf(NOT_NOW.find(words));
}
