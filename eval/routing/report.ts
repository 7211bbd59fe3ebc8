import { percent, table } from '../frame/table.ts';
import type { Half } from '../frame/halves.ts';
import type { RoutingCase } from './cases.ts';
import { reliability, score, type Answer, type Outcome } from './measure.ts';
import { sameThana } from './thana-name.ts';

export const HALVES: readonly Half[] = ['development', 'held-back'];

/** A labelled case and the router's answer to it. */
export interface Judged extends Outcome {
  readonly one: RoutingCase;
}

export const inHalf = (judged: readonly Judged[], half: Half) =>
  judged.filter(({ one }) => one.half === half);

/** Right: the district, or no answer where none can be given. */
const isRight = ({ expected, answer }: Outcome) => answer.district === expected;

export function headRow(name: string, outcomes: readonly Outcome[]): string[] {
  const { placeable, unplaceable, right, answered, misplaced } = score(outcomes);
  return [
    name,
    `${outcomes.length}`,
    percent(right, placeable),
    percent(right, answered),
    percent(right, answered + misplaced),
    percent(answered, placeable),
    percent(misplaced, unplaceable),
  ];
}

export const HEAD = ['', 'n', 'accuracy', 'precision', 'incl. unplaceable', 'coverage', 'misplaced'];

/** How many of the posts that name a thana got their district and that thana. */
export function thanaScore(judged: readonly Judged[]): { named: number; right: number; wrong: number } {
  const named = judged.flatMap(({ one, answer }) => (one.thana ? [{ label: one.thana, answer }] : []));
  const told = named.flatMap(({ label, answer }) => (answer.thana ? [{ label, thana: answer.thana }] : []));
  const right = told.filter(({ label, thana }) => sameThana(label, thana)).length;
  return { named: named.length, right, wrong: told.length - right };
}

/** One row a group: size, share right, and wrong answers, of each half. */
export function groupTable(
  title: string,
  judged: readonly Judged[],
  groupOf: (one: RoutingCase) => string | undefined,
): string {
  const groups = [...new Set(judged.flatMap(({ one }) => groupOf(one) ?? []))].sort();
  const rows = groups.map((group) => {
    const cells = HALVES.flatMap((half) => {
      const own = inHalf(judged, half).filter(({ one }) => groupOf(one) === group);
      const wrong = own.filter((item) => !isRight(item) && item.answer.district !== null).length;
      return [`${own.length}`, percent(own.filter(isRight).length, own.length), `${wrong}`];
    });
    return [group, ...cells];
  });
  return table([title, 'dev n', 'right', 'wrong', 'held n', 'right', 'wrong'], rows);
}

export function reliabilityTable(judged: readonly Judged[]): string {
  const halves = HALVES.map((half) => reliability(inHalf(judged, half)));
  const rows = Array.from({ length: 10 }, (_, index) => [
    `${(index / 10).toFixed(1)} to ${((index + 1) / 10).toFixed(1)}`,
    ...halves.flatMap(({ bins }) => {
      const bin = bins[index];
      return bin && bin.count > 0
        ? [`${bin.count}`, bin.confidence.toFixed(2), bin.accuracy.toFixed(2)]
        : ['0', '-', '-'];
    }),
  ]);
  const errors = halves.map(({ error }, index) => `${HALVES[index]} ${error.toFixed(3)}`).join(', ');
  return `${table(
    ['confidence', 'dev n', 'stated', 'right', 'held n', 'stated', 'right'],
    rows,
  )}\nexpected calibration error: ${errors}`;
}

function told({ district, candidate }: Answer): string {
  return `${district ?? 'no answer'} (${candidate ? `${candidate.district} ${candidate.confidence}` : 'nothing found'})`;
}

/** The mistakes of the development half; never those of the other. */
export function mistakes(judged: readonly Judged[]): string {
  return inHalf(judged, 'development')
    .filter((item) => !isRight(item))
    .map(({ one, expected, answer }) =>
      [one.id, `${expected ?? 'no place'} -> ${told(answer)}`, one.hard ?? one.level, one.text].join(' | '),
    )
    .join('\n');
}
