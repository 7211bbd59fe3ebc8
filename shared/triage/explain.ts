import type { Feature } from './features.ts';
import type { Word } from './words.ts';

const SHOWN = 5;

/** The words, as written, that weighed most for an answer, heaviest first. What a phrase weighs is shared by its words. */
export function explain(
  words: readonly Word[],
  weighed: readonly { readonly feature: Feature; readonly weight: number }[],
): string[] {
  const sums = new Map<number, number>();
  for (const { feature, weight } of weighed) {
    if (feature.at === undefined) continue;
    const length = feature.length ?? 1;
    for (let i = 0; i < length; i++)
      sums.set(feature.at + i, (sums.get(feature.at + i) ?? 0) + weight / length);
  }
  const written = [...sums]
    .filter(([, sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([at]) => words[at]?.written ?? '');
  return [...new Set(written)].slice(0, SHOWN);
}
