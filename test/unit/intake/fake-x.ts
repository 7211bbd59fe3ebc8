/** X as the intake sees it, in memory: pages newest first, a timeline of limited depth, search of seven days, late posts. */
import type { Mention } from '../../../shared/contracts/mention.ts';
import { comparePostIds, firstPostIdAt, parsePostId, type PostId } from '../../../shared/domain/post-id.ts';
import type { IntakeCursor } from '../../../shared/ports.ts';
import {
  ConcurrentRunError,
  MentionSourceError,
  type CursorStore,
  type MentionPage,
  type MentionQuery,
  type MentionQueue,
  type MentionSource,
  type RejectionLog,
} from '../../../shared/ports.ts';
import type { MentionMessage } from '../../../shared/contracts/queue-messages.ts';

export interface FakePost {
  readonly mention: Mention;
  /** Milliseconds since 1970 from which X serves it. */
  readonly from: number;
  /** From which it is gone: deleted, or replaced by a later version. */
  until?: number;
}

export const START = Date.parse('2026-08-01T04:30:00.000Z');
export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DEPTH = 800;
const PAGE = 100;

let sequence = 0;

/** A post of the given time; `from` when X shows it later than that. */
export function postAt(at: number, from = at, more: Partial<Mention> = {}): FakePost {
  const versionId = parsePostId((BigInt(firstPostIdAt(at)) + BigInt(++sequence % 4_000_000)).toString());
  const mention: Mention = {
    id: versionId,
    versionId,
    editHistory: [versionId],
    text: `@uppolice post ${sequence}`,
    authorId: '77',
    createdAt: new Date(at).toISOString(),
    references: [],
    ...more,
  };
  return { mention, from };
}

export class FakeX implements MentionSource {
  readonly posts: FakePost[] = [];
  readonly queries: (MentionQuery & { endpoint: 'mentions' | 'search' })[] = [];
  now = START;
  /** Called before each answer; may throw. */
  onRequest: () => void = () => undefined;
  /** Put onto each page. */
  decorate: (page: MentionPage) => MentionPage = (page) => page;

  mentions(query: MentionQuery): Promise<MentionPage> {
    return this.#answer('mentions', query, this.#visible().slice(0, DEPTH));
  }

  search(query: MentionQuery): Promise<MentionPage> {
    const oldest = firstPostIdAt(this.now - 7 * DAY);
    if (query.sinceId && comparePostIds(query.sinceId, oldest) < 0)
      return Promise.reject(new MentionSourceError({ kind: 'malformed' }, 'since_id is older than 7 days'));
    return this.#answer(
      'search',
      query,
      this.#visible().filter(
        ({ versionId, references }) =>
          comparePostIds(versionId, oldest) >= 0 && !references.some(({ type }) => type === 'retweeted'),
      ),
    );
  }

  #shown: { at: string; mentions: Mention[] } = { at: '', mentions: [] };

  #visible(): Mention[] {
    const at = `${this.now} ${this.posts.length}`;
    if (this.#shown.at !== at) {
      const mentions = this.posts
        .filter(({ from, until }) => from <= this.now && (until ?? Infinity) > this.now)
        .map(({ mention }) => mention)
        .sort((a, b) => comparePostIds(b.versionId, a.versionId));
      this.#shown = { at, mentions };
    }
    return this.#shown.mentions;
  }

  #answer(
    endpoint: 'mentions' | 'search',
    query: MentionQuery,
    timeline: readonly Mention[],
  ): Promise<MentionPage> {
    this.queries.push({ ...query, endpoint });
    try {
      this.onRequest();
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    const below = query.pageToken === undefined ? query.untilId : parsePostId(query.pageToken);
    const matching = timeline.filter(
      ({ versionId }) =>
        (query.sinceId === undefined || comparePostIds(versionId, query.sinceId) > 0) &&
        (below === undefined || comparePostIds(versionId, below) < 0),
    );
    const mentions = matching.slice(0, PAGE);
    const last = mentions.at(-1);
    return Promise.resolve(
      this.decorate({
        mentions,
        referenced: [],
        rejections: [],
        rate: {},
        ...(last && matching.length > PAGE ? { nextToken: last.versionId } : {}),
      }),
    );
  }
}

export class FakeCursors implements CursorStore {
  cursor: IntakeCursor = {};
  revision = 0;
  saves = 0;

  load(): Promise<{ cursor: IntakeCursor; revision: number }> {
    return Promise.resolve({ cursor: this.cursor, revision: this.revision });
  }

  save(cursor: IntakeCursor, revision: number): Promise<{ revision: number }> {
    if (revision !== this.revision) return Promise.reject(new ConcurrentRunError('moved meanwhile'));
    // As a table keeps it.
    this.cursor = JSON.parse(JSON.stringify(cursor)) as IntakeCursor;
    this.saves++;
    return Promise.resolve({ revision: ++this.revision });
  }
}

export class FakeQueue implements MentionQueue {
  readonly sent: MentionMessage[] = [];
  /** Versions sent. */
  readonly ids = new Set<PostId>();

  send(messages: readonly MentionMessage[]): Promise<void> {
    this.sent.push(...messages);
    for (const { mention } of messages) this.ids.add(mention.versionId);
    return Promise.resolve();
  }
}

export class FakeRejections implements RejectionLog {
  readonly recorded: string[] = [];

  record(rejections: Parameters<RejectionLog['record']>[0]): Promise<void> {
    this.recorded.push(...rejections.map(({ reason }) => reason));
    return Promise.resolve();
  }
}
