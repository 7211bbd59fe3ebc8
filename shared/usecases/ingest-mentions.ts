import type { Mention, MentionOrigin } from '../contracts/mention.ts';
import type { MentionMessage } from '../contracts/queue-messages.ts';
import { newerOf, notAfter, olderOf, readAbove, searchReach } from '../domain/intake-window.ts';
import { comparePostIds, type PostId } from '../domain/post-id.ts';
import {
  MentionSourceError,
  type Clock,
  type CursorStore,
  type IntakeCursor,
  type MentionPage,
  type MentionQuery,
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
  /** Milliseconds after which a run asks for no further page; the next run goes on from there. */
  readonly maxRunMs: number;
}

export interface IngestReport {
  /** Posts queued for the first time. */
  readonly read: number;
  /** Posts met again in the overlap. */
  readonly reread: number;
  readonly rejected: number;
  /** Posts read since the cursor last moved: near 800 the timeline ends. */
  readonly depth: number;
  readonly fellBackToSearch: boolean;
  /** Set when the gap is older than search reaches: posts before this instant, down to the cursor, cannot be read. */
  readonly unreachableBefore?: string;
  readonly finished: boolean;
  /** Minutes since the newest post ever read; undefined before the first. */
  readonly minutesSinceLastMention?: number;
  readonly fault?: { readonly kind: SourceFault['kind']; readonly message: string };
  /** Set when nothing was asked because X said to wait. */
  readonly waitingUntil?: string;
}

const MINUTE_MS = 60_000;
/** X serves the last 800 mentions, less those deleted since: a stretch this deep may have ended there, short of its bound. */
const TIMELINE_END = 600;
/** How long to wait when X does not say: a minute for a rate limit, a quarter of an hour when nothing was paid. */
const PAUSE_MS = {
  'rate-limited': MINUTE_MS,
  'usage-capped': 15 * MINUTE_MS,
  'payment-required': 15 * MINUTE_MS,
} as const;
/** X's windows last 15 minutes. A reset that lies further off is not believed: intake would stand still until then. */
const LONGEST_PAUSE_MS = 16 * MINUTE_MS;
/** Versions remembered at most; what is beyond is queued again, which does no harm. */
const MAX_RECENT = 1_000;

/** What a run knows while it goes from page to page. */
interface Progress {
  source: 'mentions' | 'search';
  readonly resumed: boolean;
  newestId: PostId | undefined;
  untilId: PostId | undefined;
  pageToken: string | undefined;
  depth: number;
  read: number;
  reread: number;
  rejected: number;
  fellBack: boolean;
  unreachableBefore: string | undefined;
  lastMentionAt: string | undefined;
  readonly recent: Set<PostId>;
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
  const progress = startOf(cursor);
  if (cursor.notBefore !== undefined && Date.parse(cursor.notBefore) > now.getTime()) {
    return { ...reportOf(progress, now, false), waitingUntil: cursor.notBefore };
  }
  let { revision } = loaded;
  let saved = JSON.stringify(cursor);
  const save = async (next: IntakeCursor) => {
    const text = JSON.stringify(next);
    // A quiet minute changes nothing and writes nothing.
    if (text === saved) return;
    ({ revision } = await deps.cursors.save(next, revision));
    saved = text;
  };
  const since = readAbove(cursor.sinceId, settings.overlapMinutes);
  const mayGoOn = (pages: number) =>
    pages < settings.maxPages && deps.clock.now().getTime() - now.getTime() < settings.maxRunMs;

  for (let pages = 0; pages === 0 || mayGoOn(pages); pages++) {
    const query = queryOf(progress, since, now);
    if (query === 'out-of-reach') {
      await save(finishedCursor(cursor, progress, settings));
      return reportOf(progress, now, true);
    }
    let page: MentionPage;
    try {
      page = await deps.source[progress.source](query);
    } catch (error) {
      if (!(error instanceof MentionSourceError)) throw error;
      const notBefore = pauseAfter(error.fault, now);
      if (notBefore) await save({ ...unfinishedCursor(cursor, progress, settings), notBefore });
      return {
        ...reportOf(progress, now, false),
        fault: { kind: error.fault.kind, message: error.message },
      };
    }
    await sendPage(deps, settings, page, progress, now);
    const pause = pauseWhenExhausted(page, now);
    if (page.nextToken === undefined && !mustSearchBelow(progress, cursor)) {
      await save({ ...finishedCursor(cursor, progress, settings), ...pause });
      return reportOf(progress, now, true);
    }
    progress.pageToken = page.nextToken;
    if (page.nextToken === undefined) {
      progress.source = 'search';
      progress.fellBack = true;
    }
    await save({ ...unfinishedCursor(cursor, progress, settings), ...pause });
    if (pause) break;
  }
  return reportOf(progress, now, false);
}

function startOf({ unfinished, lastMentionAt, recent }: IntakeCursor): Progress {
  return {
    source: unfinished?.source ?? 'mentions',
    resumed: unfinished !== undefined,
    newestId: unfinished?.newestId,
    untilId: unfinished?.untilId,
    pageToken: undefined,
    depth: unfinished?.depth ?? 0,
    read: 0,
    reread: 0,
    rejected: 0,
    fellBack: false,
    unreachableBefore: undefined,
    lastMentionAt,
    recent: new Set(recent),
  };
}

/** The next page: the first of a run goes on below the place reached, the others follow X's token. */
function queryOf(progress: Progress, since: PostId | undefined, now: Date): MentionQuery | 'out-of-reach' {
  const { source, pageToken, untilId } = progress;
  let sinceId = since;
  if (source === 'search' && since !== undefined) {
    const reach = searchReach(now);
    if (comparePostIds(since, reach.id) < 0) {
      sinceId = reach.id;
      progress.unreachableBefore = reach.at.toISOString();
      if (untilId !== undefined && comparePostIds(untilId, reach.id) <= 0) return 'out-of-reach';
    }
  }
  return {
    ...(sinceId === undefined ? {} : { sinceId }),
    ...(pageToken === undefined ? {} : { pageToken }),
    ...(pageToken === undefined && untilId !== undefined ? { untilId } : {}),
  };
}

async function sendPage(
  deps: IngestDeps,
  settings: IngestSettings,
  page: MentionPage,
  progress: Progress,
  now: Date,
): Promise<void> {
  const receivedAt = deps.clock.now().toISOString();
  const message =
    (origin: MentionOrigin) =>
    (mention: Mention): MentionMessage => ({ version: 1, mention, origin, receivedAt });
  const fresh = page.mentions.filter(({ versionId }) => !progress.recent.has(versionId));
  const wanted = new Set(fresh.flatMap(({ references }) => references.map(({ id }) => id)));
  const messages = [
    ...page.referenced
      .filter((mention) => wanted.has(mention.versionId) && concerns(mention, settings))
      .map(message('referenced')),
    ...fresh.map(message(progress.source)),
  ].sort((a, b) => comparePostIds(a.mention.versionId, b.mention.versionId));
  if (page.rejections.length > 0) await deps.rejections.record(page.rejections, deps.clock.now());
  if (messages.length > 0) await deps.queue.send(messages);
  progress.read += fresh.length;
  progress.reread += page.mentions.length - fresh.length;
  progress.depth += page.mentions.length + page.rejections.length;
  progress.rejected += page.rejections.length;
  const present = now.toISOString();
  for (const { versionId, createdAt } of page.mentions) {
    progress.newestId = newerOf(progress.newestId, notAfter(versionId, now));
    progress.untilId = olderOf(progress.untilId, versionId);
    const at = createdAt < present ? createdAt : present;
    if (!progress.lastMentionAt || at > progress.lastMentionAt) progress.lastMentionAt = at;
    progress.recent.add(versionId);
  }
}

/**
 * A post that is only retweeted or quoted is ours when it mentions the force or answers it; the force's own posts are not.
 */
function concerns(mention: Mention, { handles, userId }: IngestSettings): boolean {
  if (mention.authorId === userId) return false;
  if (mention.inReplyToUserId === userId) return true;
  return handles.some((handle) => new RegExp(`@${handle}(?![A-Za-z0-9_])`, 'i').test(mention.text));
}

/**
 * The timeline may have ended before the bound was reached: what lies between can only be searched. So it may be when the
 * stretch was that deep; or when it was resumed, as newer posts have pushed the end up meanwhile, unless it met a post as old
 * as the cursor.
 */
function mustSearchBelow({ source, depth, untilId, resumed }: Progress, { sinceId }: IntakeCursor): boolean {
  if (source === 'search' || sinceId === undefined) return false;
  const metCursor = untilId !== undefined && comparePostIds(untilId, sinceId) <= 0;
  return depth >= TIMELINE_END || (resumed && !metCursor);
}

function pauseWhenExhausted({ rate }: MentionPage, now: Date): { notBefore: string } | undefined {
  if (rate.remaining !== 0 || rate.resetAt === undefined) return undefined;
  return { notBefore: believed(rate.resetAt, now) };
}

function pauseAfter(fault: SourceFault, now: Date): string | undefined {
  switch (fault.kind) {
    case 'rate-limited':
      return believed(fault.resetAt ?? new Date(now.getTime() + PAUSE_MS[fault.kind]), now);
    case 'usage-capped':
    case 'payment-required':
      return new Date(now.getTime() + PAUSE_MS[fault.kind]).toISOString();
    default:
      return undefined;
  }
}

function believed(resetAt: Date, now: Date): string {
  return new Date(Math.min(resetAt.getTime(), now.getTime() + LONGEST_PAUSE_MS)).toISOString();
}

function unfinishedCursor(
  { sinceId }: IntakeCursor,
  progress: Progress,
  { overlapMinutes }: IngestSettings,
): IntakeCursor {
  const { untilId, newestId, source, depth, lastMentionAt } = progress;
  return {
    ...(sinceId === undefined ? {} : { sinceId }),
    ...(untilId && newestId ? { unfinished: { untilId, newestId, source, depth } } : {}),
    ...(lastMentionAt === undefined ? {} : { lastMentionAt }),
    ...remembered(progress, readAbove(sinceId, overlapMinutes)),
  };
}

function finishedCursor(
  { sinceId }: IntakeCursor,
  progress: Progress,
  { overlapMinutes }: IngestSettings,
): IntakeCursor {
  const { newestId, lastMentionAt } = progress;
  const newest = newestId === undefined ? sinceId : newerOf(sinceId, newestId);
  return {
    ...(newest === undefined ? {} : { sinceId: newest }),
    ...(lastMentionAt === undefined ? {} : { lastMentionAt }),
    ...remembered(progress, readAbove(newest, overlapMinutes)),
  };
}

/** The versions above the bound of the next reading; lower ones are not met again. */
function remembered({ recent }: Progress, bound: PostId | undefined): Pick<IntakeCursor, 'recent'> {
  const met = [...recent].filter((id) => bound === undefined || comparePostIds(id, bound) > 0);
  return met.length === 0 ? {} : { recent: met.sort(comparePostIds).slice(-MAX_RECENT) };
}

function reportOf(progress: Progress, now: Date, finished: boolean): IngestReport {
  const { read, reread, rejected, depth, fellBack, unreachableBefore, lastMentionAt } = progress;
  return {
    read,
    reread,
    rejected,
    depth,
    fellBackToSearch: fellBack,
    ...(unreachableBefore === undefined ? {} : { unreachableBefore }),
    finished,
    ...(lastMentionAt === undefined
      ? {}
      : { minutesSinceLastMention: Math.max(0, (now.getTime() - Date.parse(lastMentionAt)) / MINUTE_MS) }),
  };
}
