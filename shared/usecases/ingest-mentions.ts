import type { Mention, MentionOrigin } from '../contracts/mention.ts';
import type { MentionMessage } from '../contracts/queue-messages.ts';
import { comparePostIds, firstPostIdAt, parsePostId, postedAtMs, type PostId } from '../domain/post-id.ts';
import {
  MentionSourceError,
  type Clock,
  type CursorStore,
  type IntakeCursor,
  type MentionPage,
  type MentionQueue,
  type MentionSource,
  type RejectionLog,
  type SourceFault,
} from '../ports.ts';

export interface IngestDeps {
  readonly source: MentionSource;
  readonly cursors: CursorStore;
  readonly queue: MentionQueue;
  readonly rejections: RejectionLog;
  readonly clock: Clock;
}

export interface IngestSettings {
  /** ID of the watched account. */
  readonly userId: string;
  /** Handles watched, without @. */
  readonly handles: readonly string[];
  /** Minutes before the newest post that are read again: X indexes some posts late. */
  readonly overlapMinutes: number;
  /** Pages of one run at most; the next run goes on from there. */
  readonly maxPages: number;
}

export interface IngestReport {
  readonly read: number;
  readonly rejected: number;
  /** Posts read since the cursor last moved: near 800 the timeline ends. */
  readonly depth: number;
  readonly fellBackToSearch: boolean;
  readonly finished: boolean;
  /** Minutes since the newest post ever read; undefined before the first. */
  readonly minutesSinceLastMention?: number;
  readonly fault?: { readonly kind: SourceFault['kind']; readonly message: string };
  /** Set when nothing was asked because X said to wait. */
  readonly waitingUntil?: string;
}

const MINUTE_MS = 60_000;
/** X serves the last 800 mentions; a run that comes so near to it may have posts below that it cannot reach. */
const TIMELINE_END = 780;
/** How long to wait when X does not say: a minute for a rate limit, a quarter of an hour when nothing was paid. */
const PAUSE_MS = {
  'rate-limited': MINUTE_MS,
  'usage-capped': 15 * MINUTE_MS,
  'payment-required': 15 * MINUTE_MS,
} as const;

/** What a run knows while it goes from page to page. */
interface Progress {
  source: 'mentions' | 'search';
  newestId: PostId | undefined;
  untilId: PostId | undefined;
  pageToken: string | undefined;
  depth: number;
  read: number;
  rejected: number;
  fellBack: boolean;
  lastMentionAt: string | undefined;
}

/**
 * One run of the intake: reads pages from the newest post down to the cursor (and the overlap below it) and queues every post.
 * The cursor moves only when the whole stretch was accepted by the queue; until then the place reached is kept, so a run
 * that was cut off goes on there. A post may be queued twice, never not at all.
 * @throws ConcurrentRunError, and whatever the queue or the stores throw; the cursor has then not passed an unsent post.
 */
export async function ingestMentions(deps: IngestDeps, settings: IngestSettings): Promise<IngestReport> {
  const now = deps.clock.now();
  const loaded = await deps.cursors.load();
  const { cursor } = loaded;
  if (cursor.notBefore !== undefined && Date.parse(cursor.notBefore) > now.getTime()) {
    return { ...reportOf(startOf(cursor), cursor, now, false), waitingUntil: cursor.notBefore };
  }
  const progress = startOf(cursor);
  let revision = loaded.revision;
  const save = async (next: IntakeCursor) => ({ revision } = await deps.cursors.save(next, revision));
  const since = lowerBound(cursor, settings.overlapMinutes);

  for (let count = 0; count < settings.maxPages; count++) {
    let page: MentionPage;
    try {
      page = await deps.source[progress.source]({
        ...(since === undefined ? {} : { sinceId: since }),
        ...(progress.pageToken === undefined && progress.untilId !== undefined
          ? { untilId: progress.untilId }
          : {}),
        ...(progress.pageToken === undefined ? {} : { pageToken: progress.pageToken }),
      });
    } catch (error) {
      if (!(error instanceof MentionSourceError)) throw error;
      const notBefore = pauseAfter(error.fault, now);
      if (notBefore) await save({ ...unfinishedCursor(cursor, progress), notBefore });
      return {
        ...reportOf(progress, cursor, now, false),
        fault: { kind: error.fault.kind, message: error.message },
      };
    }
    await sendPage(deps, settings, page, progress);
    if (page.nextToken === undefined && !mustSearchBelow(progress, cursor)) {
      await save(finishedCursor(cursor, progress));
      return reportOf(progress, cursor, now, true);
    }
    progress.pageToken = page.nextToken;
    if (page.nextToken === undefined) {
      progress.source = 'search';
      progress.fellBack = true;
    }
    const exhausted = page.rate.remaining === 0 && page.rate.resetAt !== undefined;
    await save({
      ...unfinishedCursor(cursor, progress),
      ...(exhausted && page.rate.resetAt ? { notBefore: page.rate.resetAt.toISOString() } : {}),
    });
    if (exhausted) break;
  }
  return reportOf(progress, cursor, now, false);
}

function startOf({ unfinished, lastMentionAt }: IntakeCursor): Progress {
  return {
    source: unfinished?.source ?? 'mentions',
    newestId: unfinished?.newestId,
    untilId: unfinished?.untilId,
    pageToken: undefined,
    depth: unfinished?.depth ?? 0,
    read: 0,
    rejected: 0,
    fellBack: false,
    lastMentionAt,
  };
}

/** The ID above which posts are read: the cursor, less the overlap. */
function lowerBound({ sinceId }: IntakeCursor, overlapMinutes: number): PostId | undefined {
  if (sinceId === undefined) return undefined;
  const at = postedAtMs(sinceId);
  if (at === undefined) return sinceId;
  const first = BigInt(firstPostIdAt(at - overlapMinutes * MINUTE_MS));
  return first > 1n ? parsePostId((first - 1n).toString()) : undefined;
}

async function sendPage(
  deps: IngestDeps,
  settings: IngestSettings,
  page: MentionPage,
  progress: Progress,
): Promise<void> {
  const receivedAt = deps.clock.now().toISOString();
  const message =
    (origin: MentionOrigin) =>
    (mention: Mention): MentionMessage => ({ version: 1, mention, origin, receivedAt });
  const messages = [
    ...page.referenced.filter((mention) => concerns(mention, settings)).map(message('referenced')),
    ...page.mentions.map(message(progress.source)),
  ].sort((a, b) => comparePostIds(a.mention.versionId, b.mention.versionId));
  if (page.rejections.length > 0) await deps.rejections.record(page.rejections, deps.clock.now());
  if (messages.length > 0) await deps.queue.send(messages);
  progress.read += page.mentions.length;
  progress.depth += page.mentions.length + page.rejections.length;
  progress.rejected += page.rejections.length;
  for (const { versionId, createdAt } of page.mentions) {
    if (!progress.newestId || comparePostIds(versionId, progress.newestId) > 0) progress.newestId = versionId;
    if (!progress.untilId || comparePostIds(versionId, progress.untilId) < 0) progress.untilId = versionId;
    if (!progress.lastMentionAt || createdAt > progress.lastMentionAt) progress.lastMentionAt = createdAt;
  }
}

/** A post that is only retweeted or quoted is ours when it mentions the force; the force's own posts are not. */
function concerns(mention: Mention, { handles, userId }: IngestSettings): boolean {
  if (mention.authorId === userId) return false;
  const text = mention.text.toLowerCase();
  return handles.some((handle) => text.includes(`@${handle.toLowerCase()}`));
}

/** The timeline ended before the cursor was reached: what lies between can only be searched. */
function mustSearchBelow({ source, depth }: Progress, { sinceId }: IntakeCursor): boolean {
  return source === 'mentions' && sinceId !== undefined && depth >= TIMELINE_END;
}

function pauseAfter(fault: SourceFault, now: Date): string | undefined {
  switch (fault.kind) {
    case 'rate-limited':
      return (fault.resetAt ?? new Date(now.getTime() + PAUSE_MS[fault.kind])).toISOString();
    case 'usage-capped':
    case 'payment-required':
      return new Date(now.getTime() + PAUSE_MS[fault.kind]).toISOString();
    default:
      return undefined;
  }
}

function unfinishedCursor({ sinceId }: IntakeCursor, progress: Progress): IntakeCursor {
  const { untilId, newestId, source, depth, lastMentionAt } = progress;
  return {
    ...(sinceId === undefined ? {} : { sinceId }),
    ...(untilId && newestId ? { unfinished: { untilId, newestId, source, depth } } : {}),
    ...(lastMentionAt === undefined ? {} : { lastMentionAt }),
  };
}

function finishedCursor({ sinceId }: IntakeCursor, { newestId, lastMentionAt }: Progress): IntakeCursor {
  const newest = [sinceId, newestId]
    .filter((id) => id !== undefined)
    .sort(comparePostIds)
    .at(-1);
  return {
    ...(newest === undefined ? {} : { sinceId: newest }),
    ...(lastMentionAt === undefined ? {} : { lastMentionAt }),
  };
}

function reportOf(progress: Progress, cursor: IntakeCursor, now: Date, finished: boolean): IngestReport {
  const last = progress.lastMentionAt ?? cursor.lastMentionAt;
  return {
    read: progress.read,
    rejected: progress.rejected,
    depth: progress.depth,
    fellBackToSearch: progress.fellBack,
    finished,
    ...(last === undefined
      ? {}
      : { minutesSinceLastMention: Math.max(0, (now.getTime() - Date.parse(last)) / MINUTE_MS) }),
  };
}
