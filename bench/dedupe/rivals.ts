import bloomFilters from 'bloom-filters';
import { LshIndex, Minhash } from 'minhash';
import { SimHash } from 'simhash-js';
import type { Finder } from '../../eval/dedupe/measure.ts';
import { withoutDecoration } from '../../shared/text/comparable.ts';
import type { PostId } from '../../shared/domain/post-id.ts';

/** The text as somebody would clean it who uses the package: no mentions, tags and addresses, small letters, single spaces. */
function cleaned(text: string): string {
  return withoutDecoration(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const GRAM = 4;
function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= text.length; i++) grams.add(text.slice(i, i + GRAM));
  return grams.size > 0 ? [...grams] : [text];
}

/** A way to decide about a stream: what is measured for speed and for F1. `signature` is the first half of the work alone. */
export interface Rival {
  readonly name: string;
  readonly signature: (text: string) => unknown;
  readonly finder: (threshold: number) => Finder;
  /** The thresholds to try; the best on the stream is taken, which favours the rival. */
  readonly thresholds: readonly number[];
}

const PERMUTATIONS = 128;
const BAND = 4;

/** The usual way with the package `minhash`: 128 permutations over 4-grams, its own LSH index, the most similar from a threshold on. */
const minhash: Rival = {
  name: 'minhash 0.0.9 + LshIndex',
  thresholds: [0.6, 0.7, 0.8, 0.9],
  signature: minhashOf,
  finder(threshold) {
    const index = new LshIndex({ bandSize: BAND });
    const known = new Map<string, Minhash>();
    return ({ id, text, referenced }) => {
      if (referenced) return referenced.id;
      const signature = minhashOf(text);
      // Its query fails on a band that nobody has used: give it an empty one.
      for (const band of index.getHashbands(signature)) index.index[band] ??= [];
      const best = bestOf(
        index.query(signature),
        (key) => known.get(key)?.jaccard(signature) ?? 0,
        threshold,
      );
      index.insert(id, signature);
      known.set(id, signature);
      return best;
    };
  },
};

function minhashOf(text: string): Minhash {
  const hash = new Minhash({ numPerm: PERMUTATIONS });
  for (const gram of gramsOf(cleaned(text))) hash.update(gram);
  return hash;
}

function bestOf(keys: Iterable<string>, score: (key: string) => number, threshold: number): PostId | null {
  let best: string | null = null;
  let most = threshold;
  for (const key of keys) {
    const found = score(key);
    if (found >= most) [best, most] = [key, found];
  }
  return best as PostId | null;
}

const factory = new bloomFilters.MinHashFactory(PERMUTATIONS, 2_147_483_647);
function bloomOf(text: string) {
  const hash = factory.create();
  hash.bulkLoad(gramsOf(cleaned(text)).map(gramNumber));
  return hash;
}
function gramNumber(gram: string): number {
  let number = 0;
  for (let i = 0; i < gram.length; i++) number = (Math.imul(number, 31) + gram.charCodeAt(i)) | 0;
  return number >>> 1;
}

/** `bloom-filters` has MinHash without an index: its signatures in bands of the same size. */
const bloom: Rival = {
  name: 'bloom-filters 3.0.4 MinHash',
  thresholds: [0.6, 0.7, 0.8, 0.9],
  signature: bloomOf,
  finder(threshold) {
    const bands = new Map<string, string[]>();
    const known = new Map<string, ReturnType<typeof bloomOf>>();
    return ({ id, text, referenced }) => {
      if (referenced) return referenced.id;
      const signature = bloomOf(text);
      const slots = (signature as unknown as { _signature: number[] })._signature;
      const keys = Array.from(
        { length: PERMUTATIONS / BAND },
        (_, n) => `${n}:${slots.slice(n * BAND, (n + 1) * BAND).join('.')}`,
      );
      const candidates = new Set(keys.flatMap((key) => bands.get(key) ?? []));
      const best = bestOf(candidates, (key) => known.get(key)?.compareWith(signature) ?? 0, threshold);
      for (const key of keys) bands.set(key, [...(bands.get(key) ?? []), id]);
      known.set(id, signature);
      return best;
    };
  },
};

const hasher = new SimHash();
const simhashOf = (text: string) => hasher.hash(cleaned(text));
const BITS = 32;

/** `simhash-js`: 32 bits, near when at most so many differ; candidates share one of four bytes. The threshold is the share of equal bits. */
const simhash: Rival = {
  name: 'simhash-js 1.0.0',
  thresholds: [1, 31 / BITS, 30 / BITS, 29 / BITS],
  signature: simhashOf,
  finder(threshold) {
    const bytes = new Map<number, [number, PostId][]>();
    return ({ id, text, referenced }) => {
      if (referenced) return referenced.id;
      const signature = simhashOf(text);
      let best: PostId | null = null;
      let most = threshold;
      for (let n = 0; n < 4; n++) {
        const key = n * 256 + ((signature >>> (n * 8)) & 255);
        const bucket = bytes.get(key) ?? [];
        for (const [other, otherId] of bucket) {
          const equal = 1 - ones(signature ^ other) / BITS;
          if (equal >= most && (best === null || equal > most)) [best, most] = [otherId, equal];
        }
        bucket.push([signature, id]);
        bytes.set(key, bucket);
      }
      return best;
    };
  },
};

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

export const RIVALS: readonly Rival[] = [minhash, bloom, simhash];
