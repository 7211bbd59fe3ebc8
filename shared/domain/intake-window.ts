import { comparePostIds, firstPostIdAt, parsePostId, postedAtMs, type PostId } from './post-id.ts';

const MINUTE_MS = 60_000;
/** Recent search reaches back seven days (X documents, "Recent search"); a minute less, for clocks that differ. */
const SEARCH_REACH_MS = 7 * 24 * 60 * MINUTE_MS - MINUTE_MS;

/** The ID above which a run reads: the cursor, less the overlap. Undefined when everything is to be read. */
export function readAbove(sinceId: PostId | undefined, overlapMinutes: number): PostId | undefined {
  if (sinceId === undefined) return undefined;
  const at = postedAtMs(sinceId);
  // An ID that tells no time has no minutes before it.
  if (at === undefined) return sinceId;
  const first = BigInt(firstPostIdAt(at - overlapMinutes * MINUTE_MS));
  return first > 1n ? parsePostId((first - 1n).toString()) : undefined;
}

/** The oldest instant and ID that recent search takes; it refuses older ones (400). */
export function searchReach(now: Date): { at: Date; id: PostId } {
  const at = new Date(now.getTime() - SEARCH_REACH_MS);
  return { at, id: firstPostIdAt(at.getTime()) };
}

/**
 * The newest ID of a stretch as a cursor may hold it. An ID of the future would hide every post to come: it moves the cursor
 * up to now and no further. A minute ahead is only a clock that differs.
 */
export function notAfter(id: PostId, now: Date): PostId {
  const trusted = firstPostIdAt(now.getTime() + MINUTE_MS);
  return comparePostIds(id, trusted) > 0 ? firstPostIdAt(now.getTime()) : id;
}

export function olderOf(a: PostId | undefined, b: PostId): PostId {
  return a !== undefined && comparePostIds(a, b) <= 0 ? a : b;
}

export function newerOf(a: PostId | undefined, b: PostId): PostId {
  return a !== undefined && comparePostIds(a, b) >= 0 ? a : b;
}
