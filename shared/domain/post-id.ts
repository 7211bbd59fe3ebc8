/**
 * The ID of a post on X: a 64-bit unsigned integer in decimal, always carried as a string because a JavaScript
 * number loses digits above 2^53. IDs since November 2010 are "snowflakes": the upper bits are the time of the
 * post in milliseconds (source: X developer documents, "X IDs").
 */
export type PostId = string & { readonly __brand: 'PostId' };

const MAX_ID = 2n ** 64n - 1n;
/** First millisecond of the snowflake clock, 2010-11-04T01:42:54.657Z. */
const SNOWFLAKE_EPOCH_MS = 1_288_834_974_657n;

/** True for the decimal form, without sign or leading zero, of an integer from 1 to 2^64 - 1. */
export function isPostId(value: string): value is PostId {
  return /^[1-9]\d{0,19}$/.test(value) && BigInt(value) <= MAX_ID;
}

/**
 * Reads a post ID.
 * @throws RangeError naming the value, when it is no ID of a post on X.
 */
export function parsePostId(value: string): PostId {
  if (!isPostId(value)) {
    throw new RangeError(
      `"${value.slice(0, 40)}" is not a post ID: expected 1 to 20 digits, no leading zero, at most ${MAX_ID}.`,
    );
  }
  return value;
}

/** Orders IDs by number, which is the order of posting. Negative when `a` is the older. */
export function comparePostIds(a: PostId, b: PostId): number {
  // Without leading zeros a longer decimal is the larger number, and equal lengths order as text.
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** Time of posting in milliseconds since 1970 (UTC), read from the snowflake; undefined for IDs of the time before it. */
export function postedAtMs(id: PostId): number | undefined {
  const ms = BigInt(id) >> 22n;
  return ms === 0n || BigInt(id) < 30_000_000_000n ? undefined : Number(ms + SNOWFLAKE_EPOCH_MS);
}

/** The smallest ID that a post of the given time (milliseconds since 1970) can have; "1" for times before the snowflake clock. */
export function firstPostIdAt(timeMs: number): PostId {
  const id = (BigInt(Math.floor(timeMs)) - SNOWFLAKE_EPOCH_MS) << 22n;
  return parsePostId(id > 0n ? id.toString() : '1');
}
