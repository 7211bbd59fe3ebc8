import { triage } from '../shared/triage/triage.ts';
import type { EvalPart } from './frame/part.ts';
import { percent, table } from './frame/table.ts';
import { splitOf, triageCases, type Split } from './triage/cases.ts';
import {
  byCategory,
  byLanguage,
  categories,
  complaints,
  emergencies,
  f1Of,
  precisionOf,
  recallOf,
  type Counts,
  type Outcome,
} from './triage/measure.ts';

const share = (value: number) => (Number.isNaN(value) ? '-' : percent(value, 1));

function emergencyTable(sets: readonly (readonly [string, readonly Outcome[]])[]): string {
  return table(
    ['emergencies', 'n', 'recall', 'missed', 'precision', 'false alarms'],
    sets.map(([name, outcomes]) => {
      const counts = emergencies(outcomes);
      return [
        name,
        `${counts.hits + counts.misses}`,
        share(recallOf(counts)),
        `${counts.misses}`,
        share(precisionOf(counts)),
        `${counts.falseAlarms}`,
      ];
    }),
  );
}

function complaintTable(sets: readonly (readonly [string, readonly Outcome[]])[]): string {
  return table(
    ['complaint or not', 'posts', 'precision', 'recall', 'F1', 'category: best', 'as good'],
    sets.map(([name, outcomes]) => {
      const counts = complaints(outcomes);
      const { n, best, acceptable } = categories(outcomes);
      return [
        name,
        `${outcomes.length}`,
        share(precisionOf(counts)),
        share(recallOf(counts)),
        share(f1Of(counts)),
        percent(best, n),
        percent(acceptable, n),
      ];
    }),
  );
}

function categoryTable(outcomes: readonly Outcome[]): string {
  const row = (category: string, counts: Counts) => [
    category,
    `${counts.hits + counts.misses}`,
    share(precisionOf(counts)),
    share(recallOf(counts)),
  ];
  return table(
    ['category (held back)', 'n', 'precision', 'recall'],
    byCategory(outcomes).map(({ category, counts }) => row(category, counts)),
  );
}

function mistakesOf(outcomes: readonly Outcome[]): string {
  return outcomes
    .flatMap(({ expected, answer }) => {
      const wrong: string[] = [];
      if (expected.urgent !== null && expected.urgent !== answer.urgent) {
        wrong.push(expected.urgent ? 'emergency missed' : 'false alarm');
      }
      if ((expected.reason === null) !== answer.actionable) {
        wrong.push(
          answer.actionable
            ? `not set aside (${expected.reason})`
            : `set aside (${answer.notActionableBecause})`,
        );
      }
      if (answer.actionable && expected.about.length > 0 && !expected.about.includes(answer.category)) {
        wrong.push(`${answer.category}, not ${expected.about.join(' or ')}`);
      }
      return wrong.length === 0
        ? []
        : [`${expected.id} ${wrong.join('; ')}: ${expected.text} [${(answer.because ?? []).join(', ')}]`];
    })
    .join('\n');
}

const part: EvalPart = {
  evaluate() {
    const cases = triageCases();
    const answered = (split: Split) =>
      cases
        .filter(({ id }) => splitOf(id) === split)
        .map((expected): Outcome => ({ expected, answer: triage(expected.text) }));
    const heldBack = answered('held-back');
    const development = answered('development');
    const sets = [
      ['held back', heldBack],
      ...byLanguage(heldBack).map(([language, outcomes]) => [`  ${language}`, outcomes] as const),
      ['development (learnt from)', development],
    ] as const;
    const danger = emergencies(heldBack);
    const asked = complaints(heldBack);
    const about = categories(heldBack);
    return {
      report: [emergencyTable(sets), complaintTable(sets), categoryTable(heldBack)].join('\n\n'),
      errors: mistakesOf(development),
      measures: {
        'emergency.recall': recallOf(danger),
        'emergency.precision': precisionOf(danger),
        'actionable.f1': f1Of(asked),
        'actionable.recall': recallOf(asked),
        'category.best': about.best / about.n,
        'category.acceptable': about.acceptable / about.n,
      },
    };
  },
};
export default part;
