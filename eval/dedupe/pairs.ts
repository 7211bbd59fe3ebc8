import * as z from 'zod/mini';
import { compare } from '../../shared/dedupe/compare.ts';
import { duplicateRules } from '../../shared/dedupe/rules.ts';
import { parsePostId } from '../../shared/domain/post-id.ts';
import { OTHERS } from '../../test/unit/dedupe/fixtures/others.ts';
import { REPEATS } from '../../test/unit/dedupe/fixtures/repeats.ts';
import { readCases } from '../frame/read-jsonl.ts';
import type { Counts } from './measure.ts';

const pairSchema = z.object({
  id: z.string(),
  repeat: z.boolean(),
  why: z.string(),
  a: z.string(),
  b: z.string(),
  author: z.optional(z.literal('same')),
});
export type HardPair = z.infer<typeof pairSchema>;

/** Pairs written by hand, with the answer that a person gives. Those of the unit tests are the development half. */
export const hardPairs = {
  development: (): HardPair[] =>
    [
      ...REPEATS.map((pair) => ({ ...pair, repeat: true })),
      ...OTHERS.map((pair) => ({ ...pair, repeat: false })),
    ].map((pair, index) => ({ id: `d${index}`, ...pair })),
  'held-back': (): HardPair[] => readCases('dedupe-pairs-held-back', pairSchema),
};

/** Whether the pipeline joins the two: they must meet in a band, and compare as alike. */
export function joins({ a, b, author }: HardPair): boolean {
  const post = (id: string, authorId: string, hour: number, text: string) =>
    duplicateRules.indexed({
      id: parsePostId(id),
      authorId,
      createdAt: `2026-08-01T0${hour}:00:00.000Z`,
      text,
    });
  const [x, y] = [post('1', '1', 0, a), post('2', author === 'same' ? '1' : '2', 1, b)];
  return x.bands.some((band) => y.bands.includes(band)) && compare(x.entry, y.entry) !== null;
}

export function countPairs(pairs: readonly HardPair[], join: (pair: HardPair) => boolean): Counts {
  const joined = pairs.filter(join);
  return {
    right: joined.filter(({ repeat }) => repeat).length,
    joined: joined.length,
    alike: pairs.filter(({ repeat }) => repeat).length,
  };
}
