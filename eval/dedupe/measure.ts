import type { PostId } from '../../shared/domain/post-id.ts';
import type { CorpusPost } from './corpus.ts';

/** The post that a post was joined to, or null. */
export type Finder = (post: CorpusPost) => PostId | null;

export interface Counts {
  readonly right: number;
  readonly joined: number;
  readonly alike: number;
}

export const precision = ({ right, joined }: Counts) => (joined === 0 ? 1 : right / joined);
export const recall = ({ right, alike }: Counts) => (alike === 0 ? 1 : right / alike);
export const f1 = (counts: Counts) => (2 * counts.right) / (counts.joined + counts.alike || 1);
export const add = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  joined: a.joined + b.joined,
  alike: a.alike + b.alike,
});
export const NONE: Counts = { right: 0, joined: 0, alike: 0 };

const pairs = (n: number) => (n * (n - 1)) / 2;
function sizes(keys: readonly (string | number)[]): number[] {
  const count = new Map<string | number, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return [...count.values()];
}

export interface Answer {
  readonly post: CorpusPost;
  /** The first post of the group it was put into; itself when it was joined to none. */
  readonly root: PostId;
}

export function answers(posts: readonly CorpusPost[], find: Finder): Answer[] {
  const roots = new Map<PostId, PostId>();
  return posts.map((post) => {
    const of = find(post);
    const root = of === null ? post.id : (roots.get(of) ?? of);
    roots.set(post.id, root);
    return { post, root };
  });
}

/** Over all pairs of posts: are they of one complaint, and were they put into one group? */
export function pairwise(found: readonly Answer[]): Counts {
  const sum = (keys: (string | number)[]) => sizes(keys).reduce((total, n) => total + pairs(n), 0);
  return {
    right: sum(found.map(({ post, root }) => `${post.complaint} ${root}`)),
    joined: sum(found.map(({ root }) => root)),
    alike: sum(found.map(({ post }) => post.complaint)),
  };
}

/** By what was done to the copy: was it joined, and to a post of its own complaint? Originals count when they were joined to none. */
export function byKind(found: readonly Answer[]): Map<string, Counts> {
  const complaintOf = new Map(found.map(({ post }) => [post.id, post.complaint]));
  const started = new Set<number>();
  const kinds = new Map<string, Counts>();
  for (const { post, root } of found) {
    const repeats = started.has(post.complaint);
    started.add(post.complaint);
    const joined = root !== post.id;
    const right = joined && complaintOf.get(root) === post.complaint;
    const counts = { right: Number(right), joined: Number(joined), alike: Number(repeats) };
    kinds.set(post.kind, add(kinds.get(post.kind) ?? NONE, counts));
  }
  return kinds;
}
