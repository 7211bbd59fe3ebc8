import { CATEGORIES, type Category, type TriageResult } from '../contracts/triage-result.ts';
import { detectLanguage } from '../text/language.ts';
import { explain } from './explain.ts';
import { featuresOf } from './features.ts';
import { columnOf, createModel, REASONS } from './model.ts';
import stored from './model.json' with { type: 'json' };
import { signsOf } from './signs.ts';
import { wordsOf } from './words.ts';

const MODEL = createModel(stored);

/** From this probability on a post is a complaint: a person looks at it. */
export const COMPLAINT_FROM = 0.5;
/** From this probability on a post is urgent: a false alarm costs a look, a missed cry for help may cost a life. */
export const URGENT_FROM = 0.15;

/**
 * Sorts a post: is there something to do, what is it about, is it urgent. Asymmetric by design: an emergency is never set
 * aside, and what is doubtful counts as a complaint. Linear models over the words (docs/model-card.md); `because` holds the
 * words that weighed most.
 */
export function triage(text: string): TriageResult {
  const words = wordsOf(text);
  const features = featuresOf(text, words, signsOf(words.map(({ key }) => key)));
  const { complaint, urgent: danger, reasons, categories } = MODEL.scores(features);
  const lang = detectLanguage(text);
  const urgent = words.length > 0 && danger >= URGENT_FROM;
  // What is written in a script that the models were not trained on is for a person to read.
  const unread = words.length > 0 && lang === 'other';
  const actionable = urgent || unread || (words.length > 0 && complaint >= COMPLAINT_FROM);
  const reason = words.length === 0 ? 'no-content' : (REASONS[highest(reasons)] ?? 'no-content');
  const category: Category = unread ? 'other' : (CATEGORIES[highest(categories)] ?? 'other');
  const weighed = (column: number) => explain(words, MODEL.weighed(features, column));
  return {
    actionable,
    notActionableBecause: actionable ? null : reason,
    category,
    urgent,
    lang,
    because: urgent
      ? weighed(columnOf.urgent)
      : weighed(actionable ? columnOf.category(category) : columnOf.reason(reason)),
  };
}

function highest(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}
