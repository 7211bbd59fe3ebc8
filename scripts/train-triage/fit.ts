import { CATEGORIES, type Category } from '../../shared/contracts/triage-result.ts';
import { featuresOf } from '../../shared/triage/features.ts';
import { COLUMNS, NARROW, REASONS, type Reason, type StoredModel } from '../../shared/triage/model.ts';
import { signsOf } from '../../shared/triage/signs.ts';
import { wordsOf } from '../../shared/triage/words.ts';
import { trainRegression, type Example, type Regression, type Vector } from './regression.ts';
import { variantsOf } from './vary.ts';

/** A post to learn from; what is null or absent is not known, and nothing is learnt of it. */
export interface Lesson {
  readonly text: string;
  readonly complaint: boolean;
  readonly urgent: boolean | null;
  readonly reason?: Reason;
  readonly about?: readonly Category[];
}

/** Features kept in the model that ships: for whether it is a complaint and urgent, and for the many columns of what it is about. */
const KEPT = 9_000;
const WIDE = 2_500;
const VARIANTS = 4;
/** A missed cry for help is worse than a false alarm; a complaint set aside is worse than a greeting looked at. */
const URGENT_WEIGHT = 2;

interface Item {
  readonly lesson: Lesson;
  readonly names: readonly string[];
  readonly values: readonly number[];
}

function itemOf(lesson: Lesson): Item {
  const words = wordsOf(lesson.text);
  const features = featuresOf(lesson.text, words, signsOf(words.map(({ key }) => key)));
  return { lesson, names: features.map(({ name }) => name), values: features.map(({ value }) => value) };
}

function varied(lessons: readonly Lesson[]): Lesson[] {
  return lessons.flatMap((lesson, i) => [
    lesson,
    ...variantsOf(lesson.text, lesson.complaint, VARIANTS, i + 1).map((text) => ({ ...lesson, text })),
  ]);
}

/** Thanks and greetings before a complaint leave it a complaint. */
function mixed(lessons: readonly Lesson[]): Lesson[] {
  const polite = lessons.filter(({ reason }) => reason === 'greeting' || reason === 'praise');
  const complaints = lessons.filter(({ complaint }) => complaint);
  if (polite.length === 0) return [];
  return complaints
    .filter((_, i) => i % 3 === 0)
    .map((lesson, i) => ({ ...lesson, text: `${polite[i % polite.length]?.text ?? ''}, ${lesson.text}` }));
}

const vectorOf = ({ names, values }: Item, rows: ReadonlyMap<string, number>): Vector => {
  const index: number[] = [];
  const value: number[] = [];
  names.forEach((name, i) => {
    const row = rows.get(name);
    if (row === undefined) return;
    index.push(row);
    value.push(values[i] ?? 0);
  });
  return { index, value };
};

function targetsOf(about: readonly Category[]): number[] {
  return CATEGORIES.map((category) => {
    const at = about.indexOf(category);
    if (at < 0) return 0;
    if (about.length === 1) return 1;
    return at === 0 ? 0.75 : 0.25 / (about.length - 1);
  });
}

function heads(items: readonly Item[], rows: ReadonlyMap<string, number>): Regression[] {
  const vectors = items.map((item) => vectorOf(item, rows));
  const examples = (
    target: (lesson: Lesson) => { target: number[]; weight: number } | undefined,
  ): Example[] =>
    items.flatMap(({ lesson }, i) => {
      const wanted = target(lesson);
      const vector = vectors[i];
      return wanted && vector ? [{ vector, ...wanted }] : [];
    });
  const options = { features: rows.size, penalty: 1e-3, epochs: 12 };
  return [
    trainRegression(
      examples(({ complaint }) => ({ target: [complaint ? 1 : 0], weight: 1 })),
      { ...options, classes: 1, seed: 1 },
    ),
    trainRegression(
      examples(({ urgent }) =>
        urgent === null ? undefined : { target: [urgent ? 1 : 0], weight: urgent ? URGENT_WEIGHT : 1 },
      ),
      { ...options, classes: 1, seed: 2 },
    ),
    trainRegression(
      examples(({ reason }) =>
        reason ? { target: REASONS.map((known) => (known === reason ? 1 : 0)), weight: 1 } : undefined,
      ),
      { ...options, classes: REASONS.length, seed: 3 },
    ),
    trainRegression(
      examples(({ about }) =>
        about && about.length > 0 ? { target: targetsOf(about), weight: 1 } : undefined,
      ),
      { ...options, classes: CATEGORIES.length, seed: 4 },
    ),
  ];
}

/**
 * Trains all models: first on every feature seen twice, then on the ones that weigh most, which are kept. Whether a post is a
 * complaint or urgent hangs on more words than what it is about.
 */
export function fit(lessons: readonly Lesson[], trainedOn: string): StoredModel {
  const originals = lessons.map(itemOf);
  const items = [...varied(lessons), ...mixed(lessons)].map(itemOf);
  const seen = new Map<string, number>();
  for (const { names } of originals) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const often = [...seen].filter(([, count]) => count >= 2).map(([name]) => name);
  const first = heads(items, numbered(often));
  const heaviest = (regressions: readonly Regression[], count: number) =>
    often
      .map((name, row) => ({ name, weight: Math.max(...regressions.map((head) => greatest(head, row))) }))
      .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
      .slice(0, count)
      .map(({ name }) => name);
  const wide = heaviest(first.slice(NARROW), WIDE).sort();
  const known = new Set(wide);
  const narrow = heaviest(first.slice(0, NARROW), KEPT)
    .filter((name) => !known.has(name))
    .sort();
  const kept = [...wide, ...narrow];
  const [complaint, urgent] = heads(items, numbered(kept));
  const [, , reason, about] = heads(items, numbered(wide));
  return stored(kept, wide.length, [complaint, urgent, reason, about] as Regression[], trainedOn);
}

const numbered = (names: readonly string[]) => new Map(names.map((name, row) => [name, row]));

function greatest({ classes, weights }: Regression, row: number): number {
  let weight = 0;
  for (let c = 0; c < classes; c++) weight = Math.max(weight, Math.abs(weights[row * classes + c] ?? 0));
  return weight;
}

function stored(
  names: readonly string[],
  wide: number,
  regressions: readonly Regression[],
  trainedOn: string,
): StoredModel {
  const columns = regressions.flatMap(({ classes, weights, bias }, head) =>
    Array.from({ length: classes }, (_, c) => ({
      bias: bias[c] ?? 0,
      weights: names
        .slice(0, head < NARROW ? names.length : wide)
        .map((_, row) => weights[row * classes + c] ?? 0),
    })),
  );
  if (columns.length !== COLUMNS)
    throw new Error(`${columns.length} columns were trained, ${COLUMNS} are wanted.`);
  const steps = columns.map(({ weights }) => Math.max(1e-6, ...weights.map(Math.abs)) / 127);
  const bytes = new Int8Array(wide * COLUMNS + (names.length - wide) * NARROW);
  columns.forEach(({ weights }, column) =>
    weights.forEach((weight, row) => {
      const at = row < wide ? row * COLUMNS : wide * COLUMNS + (row - wide) * NARROW;
      bytes[at + column] = Math.round(weight / (steps[column] ?? 1));
    }),
  );
  return {
    trainedOn,
    features: names.join('\n'),
    wide,
    steps: steps.map((step) => Number(step.toPrecision(5))),
    bias: columns.map(({ bias }) => Number(bias.toPrecision(6))),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
