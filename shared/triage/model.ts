import { CATEGORIES, type Category } from '../contracts/triage-result.ts';
import type { Feature } from './features.ts';

/** Reasons to set a post aside, in the order of the model's columns. */
export const REASONS = ['greeting', 'praise', 'politics', 'query', 'spam', 'news', 'no-content'] as const;
export type Reason = (typeof REASONS)[number];

/** Columns of the weights: is it a complaint, is it urgent, why it is none, what it is about. */
export const COLUMNS = 2 + REASONS.length + CATEGORIES.length;
/** Columns of a narrow row: complaint and urgent, which need more words than the others to be told. */
export const NARROW = 2;

/** Where the weights of an answer stand. */
export const columnOf = {
  complaint: 0,
  urgent: 1,
  reason: (reason: Reason) => 2 + REASONS.indexOf(reason),
  category: (category: Category) => 2 + REASONS.length + CATEGORIES.indexOf(category),
} as const;

/** The models as `npm run train` writes them (shared/triage/model.json). */
export interface StoredModel {
  /** Hash of the training data and of the features' code: tells a model that was not trained anew. */
  readonly trainedOn: string;
  /** Names of the features, one a line: first those that have a weight in every column, then those of the first two only. */
  readonly features: string;
  /** How many have a weight in every column. */
  readonly wide: number;
  /** What one step of a column's weights is worth. */
  readonly steps: readonly number[];
  readonly bias: readonly number[];
  /** One signed byte a feature and column, row by row, in base64: the wide rows, then the narrow ones. */
  readonly weights: string;
}

export interface Scores {
  /** Probability that the post is a complaint. */
  readonly complaint: number;
  /** Probability that life or limb is in danger now. */
  readonly urgent: number;
  /** Scores (log-odds) of the reasons and of the categories, in the order of REASONS and CATEGORIES. */
  readonly reasons: readonly number[];
  readonly categories: readonly number[];
}

export interface Model {
  scores(features: readonly Feature[]): Scores;
  /** How much each feature that the model knows weighs in a column. */
  weighed(features: readonly Feature[], column: number): { feature: Feature; weight: number }[];
}

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score));

export function createModel(stored: StoredModel): Model {
  const rows = new Map(stored.features.split('\n').map((name, row) => [name, row]));
  const bytes = Int8Array.from(atob(stored.weights), (char) => char.charCodeAt(0));
  const { wide } = stored;
  const columnsOf = (row: number) => (row < wide ? COLUMNS : NARROW);
  const weight = (row: number, column: number) => {
    if (column >= columnsOf(row)) return 0;
    const at = row < wide ? row * COLUMNS : wide * COLUMNS + (row - wide) * NARROW;
    return (bytes[at + column] ?? 0) * (stored.steps[column] ?? 0);
  };
  return {
    scores(features) {
      const sums = stored.bias.slice();
      for (const { name, value } of features) {
        const row = rows.get(name);
        if (row === undefined) continue;
        for (let column = 0; column < columnsOf(row); column++)
          sums[column] = (sums[column] ?? 0) + weight(row, column) * value;
      }
      return {
        complaint: sigmoid(sums[columnOf.complaint] ?? 0),
        urgent: sigmoid(sums[columnOf.urgent] ?? 0),
        reasons: sums.slice(2, 2 + REASONS.length),
        categories: sums.slice(2 + REASONS.length),
      };
    },
    weighed: (features, column) =>
      features.flatMap((feature) => {
        const row = rows.get(feature.name);
        return row === undefined ? [] : [{ feature, weight: weight(row, column) * feature.value }];
      }),
  };
}
