/**
 * `node eval/dedupe/sweep.ts`: the shape of the index on the development streams, as the table of docs/dedupe.md shows it.
 * A band is an item that costs a write and a query; a candidate is an item read and compared.
 */
import type { BandShape } from '../../shared/dedupe/bands.ts';
import { createDuplicateRules } from '../../shared/dedupe/rules.ts';
import { createRepeatFinder } from '../../shared/usecases/find-repeats.ts';
import type { DuplicateRules } from '../../shared/usecases/screen-mention.ts';
import { table } from '../frame/table.ts';
import { corpus } from './corpus.ts';
import { add, answers, f1, NONE, pairwise, precision, recall } from './measure.ts';

const SHAPES: readonly BandShape[] = [
  [4, 3],
  [6, 3],
  [8, 3],
  [12, 3],
  [4, 4],
  [6, 4],
  [8, 4],
  [10, 4],
  [12, 4],
  [16, 4],
  [8, 5],
  [12, 5],
  [16, 5],
  [20, 5],
  [16, 6],
  [21, 6],
].map(([bands = 0, rows = 0]) => ({ bands, rows }));

const streams = corpus.development();
const posts = streams.flat().length;
const rows = SHAPES.map((shape) => {
  let compared = 0;
  const base = createDuplicateRules(shape);
  const rules: DuplicateRules = {
    ...base,
    compare(a, b) {
      compared++;
      return base.compare(a, b);
    },
  };
  const counts = streams
    .map((stream) => {
      const find = createRepeatFinder(rules);
      return pairwise(
        answers(
          stream,
          ({ referenced, ...post }) =>
            find({ ...post, references: referenced ? [referenced] : [] })?.of ?? null,
        ),
      );
    })
    .reduce(add, NONE);
  return [
    `${shape.bands} of ${shape.rows}`,
    String(shape.bands + 1),
    (compared / posts).toFixed(1),
    precision(counts).toFixed(4),
    recall(counts).toFixed(4),
    f1(counts).toFixed(4),
  ];
});
process.stdout.write(
  `${table(['bands', 'writes a post', 'compared a post', 'precision', 'recall', 'F1'], rows)}\n`,
);
