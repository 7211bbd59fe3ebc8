import type { RepeatKind } from '../contracts/events.ts';
import type { PostId } from '../domain/post-id.ts';
import type { DuplicateEntry } from '../ports.ts';
import { CANDIDATES_PER_BAND, type DuplicateRules } from './screen-mention.ts';

/** What of a post decides whether it repeats another. */
export interface ComparedPost {
  readonly id: PostId;
  readonly authorId: string;
  readonly createdAt: string;
  readonly text: string;
  readonly references: readonly { readonly type: string; readonly id: PostId }[];
}

export interface Repeat {
  readonly of: PostId;
  readonly how: RepeatKind;
}

/**
 * The decision of screenMention over a sequence of posts, without a table: each is compared with those before it. An ID that
 * came before is the same post again, and stands for what it stood for.
 */
export function createRepeatFinder(rules: DuplicateRules): (post: ComparedPost) => Repeat | null {
  /** Numbers of the entries in a band. */
  const bands = new Map<string, number[]>();
  const entries: DuplicateEntry[] = [];
  /** By number of the entry: the last post that met it, so that each is compared once. */
  const met: number[] = [];
  /** Every post to the one it stands for. */
  const roots = new Map<PostId, PostId>();

  function referenced({ references, text }: ComparedPost): Repeat | undefined {
    const retweeted = references.find(({ type }) => type === 'retweeted');
    const quoted = references.find(({ type }) => type === 'quoted');
    const target = retweeted ?? (quoted && rules.addsNothing(text) ? quoted : undefined);
    const of = target && roots.get(target.id);
    return of === undefined ? undefined : { of, how: retweeted ? 'retweet' : 'quote' };
  }

  function alike(post: ComparedPost): Repeat | null {
    const { entry, bands: keys } = rules.indexed(post);
    const own = entries.push(entry) - 1;
    met.push(own);
    const found = search(own, keys);
    // As in the pipeline: the very same words need not stand in the index twice.
    if (found?.how === 'same-text') return found;
    for (const key of keys) {
      const band = bands.get(key);
      if (!band) bands.set(key, [own]);
      else if (band.length < CANDIDATES_PER_BAND) band.push(own);
    }
    return found;
  }

  function search(own: number, keys: readonly string[]): Repeat | null {
    for (const key of keys) {
      for (const number of bands.get(key) ?? []) {
        const found = meet(own, number);
        if (found) return found;
      }
    }
    return null;
  }

  function meet(own: number, number: number): Repeat | null {
    const [entry, other] = [entries[own], entries[number]];
    if (!entry || !other || met[number] === own) return null;
    met[number] = own;
    const how = rules.compare(entry, other);
    return how && { of: roots.get(other.postId) ?? other.postId, how };
  }

  return (post) => {
    const known = roots.get(post.id);
    if (known !== undefined) return { of: known, how: 'same-text' };
    const repeat = referenced(post) ?? alike(post);
    roots.set(post.id, repeat?.of ?? post.id);
    return repeat;
  };
}
