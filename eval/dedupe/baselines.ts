import { wordsOf } from '../../shared/dedupe/words.ts';
import { withoutDecoration } from '../../shared/text/comparable.ts';
import type { PostId } from '../../shared/domain/post-id.ts';
import type { Finder } from './measure.ts';

/** Both take a retweet and a quote for what it points to, as the project does. The usual first attempt: the same text when mentions, tags, addresses, signs and case are taken away. */
export function exactFinder(): Finder {
  const first = new Map<string, PostId>();
  return (post) => {
    if (post.referenced) return post.referenced.id;
    const text = withoutDecoration(post.text)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    const known = first.get(text);
    if (known === undefined) first.set(text, post.id);
    return known ?? null;
  };
}

/**
 * Jaccard similarity of character 4-grams against every earlier post, at a threshold. Exact where MinHash estimates, so
 * this is the best that MinHash can do without a look at the facts. The text is folded as the project folds it.
 */
export function jaccardFinder(threshold: number): Finder {
  const before: { id: PostId; grams: ReadonlySet<string> }[] = [];
  const index = new Map<string, number[]>();
  return (post) => {
    if (post.referenced) return post.referenced.id;
    const grams = gramsOf(wordsOf(post.text).join(' '));
    const shared = new Map<number, number>();
    for (const gram of grams) for (const n of index.get(gram) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
    let best: { id: PostId; score: number } | undefined;
    for (const [n, count] of shared) {
      const other = before[n];
      if (!other) continue;
      const score = count / (grams.size + other.grams.size - count);
      if (score >= threshold && score > (best?.score ?? 0)) best = { id: other.id, score };
    }
    for (const gram of grams) index.set(gram, [...(index.get(gram) ?? []), before.length]);
    before.push({ id: post.id, grams });
    return best?.id ?? null;
  };
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 4 <= text.length; i++) grams.add(text.slice(i, i + 4));
  return grams;
}
