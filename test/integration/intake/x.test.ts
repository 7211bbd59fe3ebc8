import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  numberOf,
  streamOfSample,
  type SampleLine,
  type StreamPost,
} from '../../../local/x-server/stream.ts';
import { startXServer, type XServer } from '../../../local/x-server/server.ts';
import { createXMentionSource } from '../../../shared/adapters/x.ts';
import type { Mention } from '../../../shared/contracts/mention.ts';
import type { MentionMessage } from '../../../shared/contracts/queue-messages.ts';
import { firstPostIdAt, parsePostId } from '../../../shared/domain/post-id.ts';
import { ConcurrentRunError, type IntakeCursor, type Rejection } from '../../../shared/ports.ts';
import { ingestMentions } from '../../../shared/usecases/ingest-mentions.ts';

const USER = '1000000001';
const START = Date.parse('2026-08-01T06:00:00.000Z');
let now = START;
let server: XServer | undefined;

const post = (n: number, more: Partial<SampleLine> = {}): SampleLine => ({
  key: `p${n}`,
  at: n,
  by: `citizen_${n}`,
  text: `@uppolice post number ${n}`,
  ...more,
});
const posts = (count: number, from = 0) => Array.from({ length: count }, (_, i) => post(from + i));
const stream = (lines: readonly SampleLine[]): StreamPost[] => streamOfSample(lines, START - 3_600_000, USER);

async function begin(lines: readonly SampleLine[], more: object = {}) {
  server = await startXServer({
    port: 0,
    userId: USER,
    bearerToken: 't',
    posts: stream(lines),
    now: () => now,
    ...more,
  });
  const state: { cursor: IntakeCursor; revision: number } = { cursor: {}, revision: 0 };
  const sent: MentionMessage[] = [];
  const rejected: Rejection[] = [];
  let queueFails = false;
  const source = createXMentionSource({
    credentials: { bearerToken: 't' },
    userId: USER,
    handles: ['uppolice'],
    baseUrl: server.baseUrl,
    expandAuthors: false,
    timeoutMs: 500,
  });
  const run = (settings: object = {}) =>
    ingestMentions(
      {
        source,
        cursors: {
          load: () => Promise.resolve({ ...state }),
          save(cursor, revision) {
            if (revision !== state.revision) return Promise.reject(new ConcurrentRunError());
            Object.assign(state, { cursor, revision: revision + 1 });
            return Promise.resolve({ revision: revision + 1 });
          },
        },
        queue: {
          send(messages) {
            if (queueFails) return Promise.reject(new Error('queue is down'));
            sent.push(...messages);
            return Promise.resolve();
          },
        },
        rejections: { record: (items) => Promise.resolve(void rejected.push(...items)) },
        clock: { now: () => new Date(now) },
      },
      {
        userId: USER,
        handles: ['uppolice'],
        overlapMinutes: 10,
        maxPages: 20,
        maxRunMs: 50_000,
        ...settings,
      },
    );
  const texts = () => new Set(sent.map(({ mention }) => mention.text));
  return {
    x: server,
    state,
    sent,
    rejected,
    run,
    texts,
    failQueue: (fails: boolean) => (queueFails = fails),
  };
}

beforeEach(() => {
  now = START;
});
afterEach(() => server?.close());

describe('reading mentions from X over HTTP', () => {
  it('reads all pages, moves the cursor, and reads only the overlap again', async () => {
    const t = await begin(posts(250));
    expect(await t.run()).toMatchObject({ read: 250, finished: true, depth: 250 });
    expect(t.texts().size).toBe(250);
    expect(t.state.cursor).toMatchObject({
      sinceId: t.sent
        .map(({ mention }) => mention.id)
        .sort()
        .at(-1),
    });
    t.sent.length = 0;
    const late = await t.run({ overlapMinutes: 1 });
    expect(late).toMatchObject({ finished: true });
    expect(late.read).toBe(0);
    expect(late.reread).toBeGreaterThan(50);
    expect(late.reread).toBeLessThan(70);
  });

  it('does not move the cursor before the queue has accepted', async () => {
    const t = await begin(posts(30));
    t.failQueue(true);
    await expect(t.run()).rejects.toThrow('queue is down');
    expect(t.state.cursor).toEqual({});
    t.failQueue(false);
    await t.run();
    expect(t.texts().size).toBe(30);
  });

  it('goes on after a rate limit in the middle of a run where it was, and loses nothing that came meanwhile', async () => {
    const t = await begin(posts(300));
    t.x.fail({ kind: 'partial-errors' }, { kind: 'rate-limit', resetInSeconds: 60 });
    expect(await t.run()).toMatchObject({ read: 100, fault: { kind: 'rate-limited' } });
    expect(t.state.cursor.sinceId).toBeUndefined();
    expect(await t.run()).toMatchObject({ waitingUntil: t.state.cursor.notBefore, read: 0 });
    t.x.add(streamOfSample([post(3_500)], START - 3_600_000, USER));
    now += 61_000;
    expect(await t.run()).toMatchObject({ finished: true, read: 200 });
    await t.run();
    expect(t.texts().size).toBe(301);
  });

  it.each([
    [{ kind: 'usage-cap' }, 'usage-capped'],
    [{ kind: 'payment-required' }, 'payment-required'],
    [{ kind: 'status', status: 503 }, 'unavailable'],
    [{ kind: 'status', status: 401 }, 'unauthorized'],
    [{ kind: 'hang' }, 'timeout'],
    [{ kind: 'not-json' }, 'malformed'],
    [{ kind: 'not-a-page' }, 'malformed'],
  ] as const)('reports %o and reads everything later', async (fault, kind) => {
    const t = await begin(posts(20));
    t.x.fail(fault);
    const report = await t.run();
    expect(report.fault?.kind).toBe(kind);
    expect(report.fault?.message.length).toBeGreaterThan(20);
    expect(t.sent).toEqual([]);
    now += 16 * 60_000;
    await t.run();
    expect(t.texts().size).toBe(20);
  });

  it('keeps posts that cannot be read, and reads the others of the page', async () => {
    const t = await begin(posts(5));
    t.x.fail({ kind: 'bad-posts' });
    expect(await t.run()).toMatchObject({ read: 5, rejected: 4 });
    expect(t.rejected.map(({ reason }) => reason).join('\n')).toMatch(
      /not a post ID[\s\S]*text:[\s\S]*created_at/,
    );
    expect(t.rejected[0]?.raw).toContain('99999999999999999999');
  });

  it('falls back to search below the 800 posts that the timeline serves', async () => {
    const t = await begin(posts(50));
    await t.run();
    t.x.add(streamOfSample(posts(1_100, 1_000), START - 3_600_000, USER));
    const reports = [await t.run(), await t.run()];
    expect(reports.some(({ fellBackToSearch }) => fellBackToSearch)).toBe(true);
    expect(reports.at(-1)).toMatchObject({ finished: true });
    expect(t.texts().size).toBe(1_150);
  });

  it('reads posts that X indexed late', async () => {
    const t = await begin([post(3_000), post(3_100)]);
    await t.run();
    t.x.add(streamOfSample([post(3_050)], START - 3_600_000, USER));
    await t.run();
    expect(t.texts()).toContain('@uppolice post number 3050');
  });

  it('reads either spelling, and sends the new one when the old is refused', async () => {
    const t = await begin([post(1, { text: `@uppolice ${'लंबी शिकायत '.repeat(60)}` })], {
      spelling: 'post',
      refuseOldSpelling: true,
    });
    expect(await t.run()).toMatchObject({ read: 1 });
    expect(t.sent[0]?.mention.text.length).toBeGreaterThan(600);
    expect(t.x.requests.at(-1)).toContain('post.fields=note_post');
  });

  it('takes the full text of long posts and of what is retweeted, and queues the retweeted post itself', async () => {
    const long = `@uppolice ${'बहुत लंबी बात '.repeat(50)}end`;
    const t = await begin([
      post(1, { text: long }),
      post(2, { text: 'RT', retweets: 'p1' }),
      post(3, { text: '@uppolice edited', edit: { at: 90, text: '@uppolice corrected' } }),
    ]);
    await t.run();
    const byId = new Map<string, Mention>(t.sent.map(({ mention }) => [mention.versionId, mention]));
    const retweet = [...byId.values()].find(({ references }) => references.length > 0);
    expect(retweet?.text).toBe(long);
    expect(t.sent.some(({ origin }) => origin === 'referenced')).toBe(true);
    const edited = [...byId.values()].find(({ text }) => text.endsWith('corrected'));
    expect(edited?.editHistory).toHaveLength(2);
    expect(edited?.id).toBe(edited?.editHistory[0]);
    expect(edited?.versionId).toBe(edited?.editHistory[1]);
  });

  it('does not lose a post when two runs overlap', async () => {
    const t = await begin(posts(10));
    const outcomes = await Promise.allSettled([t.run(), t.run()]);
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeLessThanOrEqual(1);
    expect(t.texts().size).toBe(10);
  });

  it('gives the sample the same IDs after a restart', () => {
    const ids = () => stream(posts(5)).map(({ versions }) => versions[0]?.id);
    expect(ids()).toEqual(ids());
    expect(parsePostId(ids()[0] ?? '')).toBe(firstPostIdAt(START - 3_600_000));
    expect(numberOf('a')).not.toBe(numberOf('b'));
  });
});
