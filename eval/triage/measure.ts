import { CATEGORIES, type Category, type TriageResult } from '../../shared/contracts/triage-result.ts';
import { detectLanguage } from '../../shared/text/language.ts';
import type { TriageCase } from './cases.ts';

export interface Outcome {
  readonly expected: TriageCase;
  readonly answer: TriageResult;
}

/** Of a yes-or-no question: what was found, what was found wrongly, what was missed. */
export interface Counts {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

export const precisionOf = ({ hits, falseAlarms }: Counts) => hits / (hits + falseAlarms);
export const recallOf = ({ hits, misses }: Counts) => hits / (hits + misses);
export const f1Of = ({ hits, falseAlarms, misses }: Counts) => (2 * hits) / (2 * hits + falseAlarms + misses);

function count(
  outcomes: readonly Outcome[],
  wanted: (expected: TriageCase) => boolean,
  given: (answer: TriageResult) => boolean,
): Counts {
  const pairs = outcomes.map(({ expected, answer }) => [wanted(expected), given(answer)] as const);
  return {
    hits: pairs.filter(([is, said]) => is && said).length,
    falseAlarms: pairs.filter(([is, said]) => !is && said).length,
    misses: pairs.filter(([is, said]) => is && !said).length,
  };
}

export const emergencies = (outcomes: readonly Outcome[]): Counts =>
  count(
    outcomes.filter(({ expected }) => expected.urgent !== null),
    ({ urgent }) => urgent === true,
    ({ urgent }) => urgent,
  );

export const complaints = (outcomes: readonly Outcome[]): Counts =>
  count(
    outcomes,
    ({ reason }) => reason === null,
    ({ actionable }) => actionable,
  );

/** How often the category is the best one, and how often one that is as good. */
export function categories(outcomes: readonly Outcome[]): { n: number; best: number; acceptable: number } {
  const labelled = outcomes.filter(({ expected }) => expected.about.length > 0);
  return {
    n: labelled.length,
    best: labelled.filter(({ expected, answer }) => expected.about[0] === answer.category).length,
    acceptable: labelled.filter(({ expected, answer }) => expected.about.includes(answer.category)).length,
  };
}

/** Each category on its own; an answer that is as good as the best one counts as right. */
export function byCategory(outcomes: readonly Outcome[]): { category: Category; counts: Counts }[] {
  const labelled = outcomes.filter(({ expected }) => expected.about.length > 0);
  const rightOf = ({ expected, answer }: Outcome) =>
    expected.about.includes(answer.category) ? answer.category : expected.about[0];
  return CATEGORIES.map((category) => ({
    category,
    counts: {
      hits: labelled.filter((o) => rightOf(o) === category && o.answer.category === category).length,
      falseAlarms: labelled.filter((o) => rightOf(o) !== category && o.answer.category === category).length,
      misses: labelled.filter((o) => rightOf(o) === category && o.answer.category !== category).length,
    },
  }));
}

export function byLanguage(outcomes: readonly Outcome[]): [string, Outcome[]][] {
  return Object.entries(Object.groupBy(outcomes, ({ expected }) => detectLanguage(expected.text)))
    .map(([language, some]): [string, Outcome[]] => [language, some ?? []])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
