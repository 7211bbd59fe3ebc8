import type { TriageResult } from '../contracts/triage-result.ts';
import { withoutDecoration } from '../text/comparable.ts';
import { foldText } from '../text/fold.ts';
import { detectLanguage } from '../text/language.ts';
import { setAsideReason } from './actionable.ts';
import { categoryOf } from './category.ts';
import { isUrgent } from './urgency.ts';

/** Words of a post that are read: a very long one has said what it is about by then. */
const MAX_WORDS = 1_000;

/**
 * Sorts a post: is there something to do, what is it about, is it urgent. Asymmetric by design: an emergency is never set
 * aside, and what is doubtful counts as a complaint.
 */
export function triage(text: string): TriageResult {
  // Hashtags carry meaning here (#SOS, #justice), their mark does not.
  const words = foldText(withoutDecoration(text.replace(/[#＃]/gu, ' '))).slice(0, MAX_WORDS);
  const { category, weight } = categoryOf(words);
  const urgent = isUrgent(words);
  const reason = urgent ? null : setAsideReason(words, weight);
  return {
    actionable: reason === null,
    notActionableBecause: reason,
    category,
    urgent,
    lang: detectLanguage(text),
  };
}
