import { duplicateRules } from '../shared/dedupe/rules.ts';
import { createRepeatFinder } from '../shared/usecases/find-repeats.ts';
import { exactFinder, jaccardFinder } from './dedupe/baselines.ts';
import { corpus, type CorpusPost } from './dedupe/corpus.ts';
import {
  add,
  answers,
  byKind,
  f1,
  NONE,
  pairwise,
  precision,
  recall,
  type Answer,
  type Counts,
  type Finder,
} from './dedupe/measure.ts';
import { countPairs, hardPairs, joins } from './dedupe/pairs.ts';
import type { EvalPart } from './frame/part.ts';
import { percent, table } from './frame/table.ts';

const HALVES = ['development', 'held-back'] as const;
type Half = (typeof HALVES)[number];

function projectFinder(): Finder {
  const find = createRepeatFinder(duplicateRules);
  return ({ referenced, ...post }) =>
    find({ ...post, references: referenced ? [referenced] : [] })?.of ?? null;
}

/** The best on the development streams of 0.7, 0.8, 0.85, 0.9 and 0.95. */
const JACCARD = 0.9;
const FINDERS: readonly (readonly [string, () => Finder])[] = [
  ['TwitterSewa', projectFinder],
  ['the very same words', exactFinder],
  [`4-gram Jaccard from ${JACCARD}`, () => jaccardFinder(JACCARD)],
];

const share = (value: number) => percent(value, 1);
const cells = (counts: Counts) => [share(precision(counts)), share(recall(counts)), share(f1(counts))];

function measureStreams(streams: readonly CorpusPost[][], finder: () => Finder) {
  const found = streams.map((posts) => answers(posts, finder()));
  const kinds = new Map<string, Counts>();
  for (const stream of found) {
    for (const [kind, counts] of byKind(stream)) kinds.set(kind, add(kinds.get(kind) ?? NONE, counts));
  }
  return { found, kinds, total: found.map(pairwise).reduce(add, NONE) };
}

function mistakes(found: readonly Answer[]): string[] {
  const posts = new Map(found.map(({ post }) => [post.id, post]));
  const first = new Map<number, CorpusPost>();
  return found.flatMap(({ post, root }) => {
    const own = first.get(post.complaint) ?? post;
    first.set(post.complaint, own);
    const joined = posts.get(root) ?? post;
    if (joined.complaint === post.complaint && (joined !== post || own === post)) return [];
    const [what, other] = joined === post ? ['not found', own] : ['wrongly joined', joined];
    return [`${what} (${post.kind})\n  ${post.text}\n  ${other.text}`];
  });
}

const part: EvalPart = {
  evaluate() {
    const measures: Record<string, number> = {};
    const reports: string[] = [];
    const errors: string[] = [];
    for (const half of HALVES) {
      const streams = corpus[half]();
      const own = measureStreams(streams, projectFinder);
      reports.push(
        `${half}: ${streams.flat().length} posts\n\n${finderTable(streams, half)}`,
        kindTable(half, own.kinds),
      );
      const pairs = countPairs(hardPairs[half](), joins);
      reports.push(
        table(
          [`hand-written pairs, ${half}`, 'pairs', 'precision', 'recall', 'F1'],
          [['TwitterSewa', String(hardPairs[half]().length), ...cells(pairs)]],
        ),
      );
      for (const [name, counts] of [
        ['stream', own.total],
        ['pairs', pairs],
      ] as const) {
        measures[`${half}.${name}.precision`] = precision(counts);
        measures[`${half}.${name}.recall`] = recall(counts);
        measures[`${half}.${name}.f1`] = f1(counts);
      }
      if (half === 'development') {
        errors.push(...own.found.flatMap(mistakes));
        errors.push(
          ...hardPairs[half]()
            .filter((pair) => joins(pair) !== pair.repeat)
            .map(({ why, a, b }) => `pair: ${why}\n  ${a}\n  ${b}`),
        );
      }
    }
    return { report: reports.join('\n\n'), errors: errors.join('\n'), measures };
  },
};
export default part;

function finderTable(streams: readonly CorpusPost[][], half: Half): string {
  const rows = FINDERS.map(([name, finder]) => [name, ...cells(measureStreams(streams, finder).total)]);
  return table([`all pairs of posts, ${half}`, 'precision', 'recall', 'F1'], rows);
}

function kindTable(half: Half, kinds: ReadonlyMap<string, Counts>): string {
  const rows = [...kinds]
    .filter(([kind]) => kind !== 'original')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, counts]) => [kind, String(counts.alike), ...cells(counts).slice(0, 2)]);
  const originals = kinds.get('original');
  rows.push(['originals wrongly joined', String((originals?.joined ?? 0) - (originals?.right ?? 0)), '', '']);
  return table([`copies, ${half}`, 'n', 'precision', 'recall'], rows);
}
