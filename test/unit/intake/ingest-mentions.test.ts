import { beforeEach, describe, expect, it } from 'vitest';
import { firstPostIdAt, parsePostId } from '../../../shared/domain/post-id.ts';
import { ConcurrentRunError, MentionSourceError, type SourceFault } from '../../../shared/ports.ts';
import { ingestMentions, type IngestReport } from '../../../shared/usecases/ingest-mentions.ts';
import { FakeCursors, FakeQueue, FakeRejections, FakeX, MINUTE, postAt, START } from './fake-x.ts';

const DAY = 24 * 60 * MINUTE;
const settings = {
  userId: '1000',
  handles: ['uppolice', 'dgpup'],
  overlapMinutes: 15,
  maxPages: 20,
  maxRunMs: 40_000,
};

let x: FakeX;
let cursors: FakeCursors;
let queue: FakeQueue;
let rejections: FakeRejections;

beforeEach(() => {
  x = new FakeX();
  cursors = new FakeCursors();
  queue = new FakeQueue();
  rejections = new FakeRejections();
});

function run(more: Partial<typeof settings> = {}): Promise<IngestReport> {
  const clock = { now: () => new Date(x.now) };
  return ingestMentions({ source: x, cursors, queue, rejections, clock }, { ...settings, ...more });
}

/** Posts, one each `everyMs`, the last of them now. */
function arrive(count: number, everyMs = 1_000): void {
  for (let i = count - 1; i >= 0; i--) x.posts.push(postAt(x.now - i * everyMs));
}

function failWith(fault: SourceFault, atRequest = 1): void {
  let request = 0;
  x.onRequest = () => {
    if (++request === atRequest) throw new MentionSourceError(fault, fault.kind);
  };
}

describe('a run', () => {
  it('queues every post, oldest first within a page, and moves the cursor to the newest', async () => {
    arrive(30);
    const report = await run();
    expect(report).toMatchObject({ read: 30, depth: 30, finished: true, fellBackToSearch: false });
    const ids = x.posts.map(({ mention }) => mention.id);
    expect(queue.sent.map(({ mention }) => mention.id)).toEqual(ids);
    expect(cursors.cursor.sinceId).toBe(ids.at(-1));
  });

  it('reads the overlap again, and queues from it only what X had not shown before', async () => {
    arrive(10);
    await run();
    x.now += MINUTE;
    const late = postAt(x.now - 5 * MINUTE, x.now);
    x.posts.push(late);
    arrive(1);
    const report = await run();
    expect(report).toMatchObject({ read: 2, reread: 10, finished: true });
    expect(queue.sent).toHaveLength(12);
    expect(queue.ids).toContain(late.mention.versionId);
  });

  it('asks by ID from below the cursor, so that since_id keeps the pages few', async () => {
    arrive(5, MINUTE);
    await run();
    x.now += MINUTE;
    await run();
    const newest = x.posts.at(-1)!.mention;
    const floor = BigInt(firstPostIdAt(Date.parse(newest.createdAt) - 15 * MINUTE)) - 1n;
    expect(x.queries.at(-1)).toEqual({ endpoint: 'mentions', sinceId: String(floor) });
  });

  it('writes nothing when nothing changed', async () => {
    arrive(3);
    await run();
    const { saves } = cursors;
    x.now += MINUTE;
    await run();
    expect(cursors.saves).toBe(saves);
  });

  it('queues a new version of a post under its first ID', async () => {
    arrive(1);
    await run();
    const first = x.posts[0]!;
    x.now += MINUTE;
    first.until = x.now;
    const edited = postAt(x.now, x.now, { id: first.mention.id });
    x.posts.push(edited);
    await run();
    expect(queue.sent.map(({ mention }) => [mention.id, mention.versionId])).toEqual([
      [first.mention.id, first.mention.id],
      [first.mention.id, edited.mention.versionId],
    ]);
  });

  it('records posts that could not be read and queues the others', async () => {
    arrive(2);
    x.decorate = (page) => ({
      ...page,
      rejections: [{ source: 'x', reason: 'text: missing', raw: '{}' }],
    });
    expect(await run()).toMatchObject({ read: 2, rejected: 1, depth: 3 });
    expect(rejections.recorded).toEqual(['text: missing']);
    expect(queue.sent).toHaveLength(2);
  });

  it('does not let an ID of the future hide the posts to come', async () => {
    x.posts.push({ mention: postAt(x.now + 400 * DAY).mention, from: 0 });
    arrive(1);
    await run();
    x.now += MINUTE;
    arrive(1);
    const report = await run();
    expect(report).toMatchObject({ read: 1, finished: true });
    expect(queue.sent).toHaveLength(3);
    expect(report.minutesSinceLastMention).toBe(0);
  });
});

describe('posts that others retweet or quote', () => {
  const original = (text: string, more = {}) => postAt(START - DAY, 0, { text, ...more }).mention;

  async function referencedOf(mention: ReturnType<typeof original>): Promise<string[]> {
    x.posts.push(postAt(x.now, x.now, { references: [{ type: 'retweeted', id: mention.id }] }));
    x.decorate = (page) => ({ ...page, referenced: [mention] });
    await run();
    return queue.sent.filter(({ origin }) => origin === 'referenced').map(({ mention: { id } }) => id);
  }

  it('are queued, before what refers to them, when they mention a watched handle', async () => {
    const mention = original('please look @DGPUP, nobody hears us');
    expect(await referencedOf(mention)).toEqual([mention.id]);
    expect(queue.sent[0]?.mention.id).toBe(mention.id);
  });

  it('are queued when they answer the force', async () => {
    const mention = original('still waiting', { inReplyToUserId: '1000' });
    expect(await referencedOf(mention)).toEqual([mention.id]);
  });

  it.each([
    ['mention no watched handle', original('nice weather @uppolice_fans and x@uppolicex')],
    ['are the force’s own', original('@uppolice asks for calm', { authorId: '1000' })],
  ])('are left out when they %s', async (_, mention) => {
    expect(await referencedOf(mention)).toEqual([]);
  });

  it('are not queued again with each reading of the overlap', async () => {
    await referencedOf(original('@uppolice help'));
    x.now += MINUTE;
    await run();
    expect(queue.sent).toHaveLength(2);
  });
});

describe('faults', () => {
  it('keeps the place reached when X stops answering, and goes on there', async () => {
    arrive(250);
    failWith({ kind: 'unavailable' }, 3);
    const cut = await run();
    expect(cut).toMatchObject({ read: 200, finished: false, fault: { kind: 'unavailable' } });
    expect(cursors.cursor.sinceId).toBeUndefined();
    x.onRequest = () => undefined;
    x.now += MINUTE;
    arrive(5);
    expect(await run()).toMatchObject({ read: 50, finished: true });
    expect(await run()).toMatchObject({ read: 5, finished: true });
    expect(queue.ids.size).toBe(255);
    expect(queue.sent).toHaveLength(255);
  });

  it('waits as long as X says after a rate limit, and asks nothing meanwhile', async () => {
    arrive(150);
    const resetAt = new Date(x.now + 7 * MINUTE);
    failWith({ kind: 'rate-limited', resetAt }, 2);
    expect(await run()).toMatchObject({ read: 100, fault: { kind: 'rate-limited' } });
    x.now += 6 * MINUTE;
    const asked = x.queries.length;
    expect(await run()).toMatchObject({ read: 0, waitingUntil: resetAt.toISOString() });
    expect(x.queries).toHaveLength(asked);
    x.now += 2 * MINUTE;
    expect(await run()).toMatchObject({ read: 50, finished: true });
  });

  it('stops of itself when the headers say that no request is left', async () => {
    arrive(150);
    x.decorate = (page) => ({ ...page, rate: { remaining: 0, resetAt: new Date(x.now + 3 * MINUTE) } });
    expect(await run()).toMatchObject({ read: 100, finished: false });
    expect(await run()).toMatchObject({ waitingUntil: new Date(x.now + 3 * MINUTE).toISOString() });
    x.now += 3 * MINUTE;
    expect(await run()).toMatchObject({ read: 50, finished: true });
  });

  it('believes no reset that lies further off than a window of X', async () => {
    arrive(1);
    failWith({ kind: 'rate-limited', resetAt: new Date(x.now + 365 * DAY) });
    await run();
    expect(cursors.cursor.notBefore).toBe(new Date(x.now + 16 * MINUTE).toISOString());
  });

  it.each(['usage-capped', 'payment-required'] as const)(
    'pauses a quarter of an hour when %s',
    async (kind) => {
      failWith({ kind });
      expect(await run()).toMatchObject({ fault: { kind } });
      expect(cursors.cursor.notBefore).toBe(new Date(x.now + 15 * MINUTE).toISOString());
    },
  );

  it.each(['unauthorized', 'timeout', 'malformed'] as const)('tries again at once after %s', async (kind) => {
    failWith({ kind });
    expect(await run()).toMatchObject({ fault: { kind }, finished: false });
    expect(cursors.cursor.notBefore).toBeUndefined();
  });

  it('throws what the queue throws, and has then not moved the cursor', async () => {
    arrive(2);
    queue.send = () => Promise.reject(new Error('SQS is away'));
    await expect(run()).rejects.toThrow('SQS is away');
    expect(cursors.cursor).toEqual({});
  });

  it('lets the second of two runs fail, and loses nothing', async () => {
    arrive(3);
    x.onRequest = () => {
      cursors.revision++;
    };
    await expect(run()).rejects.toThrow(ConcurrentRunError);
    x.onRequest = () => undefined;
    await run();
    expect(queue.ids.size).toBe(3);
  });

  it('asks for no more pages than allowed, and for none when its time is over', async () => {
    arrive(450);
    expect(await run({ maxPages: 2 })).toMatchObject({ read: 200, finished: false });
    x.onRequest = () => {
      x.now += 30_000;
    };
    expect(await run()).toMatchObject({ read: 200, finished: false });
    expect(await run()).toMatchObject({ read: 50, finished: true });
  });
});

describe('below the end of the timeline', () => {
  it('searches for what the timeline no longer reaches', async () => {
    arrive(1);
    await run();
    x.now += 20 * MINUTE;
    arrive(1_150, 1_000);
    const report = await run();
    expect(report).toMatchObject({ read: 1_150, fellBackToSearch: true, finished: true });
    expect(queue.ids.size).toBe(1_151);
    expect(x.queries.filter(({ endpoint }) => endpoint === 'search').length).toBeGreaterThan(3);
  });

  it('searches for a late post in an overlap that is deeper than the timeline', async () => {
    x.posts.push(postAt(x.now - MINUTE));
    const late = postAt(x.now, x.now + 8 * MINUTE);
    x.posts.push(late);
    await run();
    x.now += 5 * MINUTE;
    arrive(850, 100);
    await run();
    expect(queue.ids.size).toBe(851);
    x.now += 4 * MINUTE;
    expect(await run()).toMatchObject({ read: 1, finished: true });
    expect(queue.ids).toContain(late.mention.versionId);
  });

  it('searches nothing when a resumed run meets the cursor', async () => {
    arrive(1);
    await run();
    x.now += 10 * MINUTE;
    arrive(300);
    await run({ maxPages: 1 });
    expect(await run()).toMatchObject({ read: 200, fellBackToSearch: false, finished: true });
  });

  it('searches after a cut-off run whose rest was pushed out of the timeline', async () => {
    arrive(1);
    await run();
    x.now += 10 * MINUTE;
    arrive(500);
    await run({ maxPages: 2 });
    x.now += 20 * MINUTE;
    arrive(900);
    expect(await run()).toMatchObject({ read: 300, fellBackToSearch: true, finished: true });
    await run();
    expect(queue.ids.size).toBe(1_401);
  });

  it('goes on searching where a cut-off run left it', async () => {
    arrive(1);
    await run();
    x.now += 20 * MINUTE;
    arrive(1_150);
    await run({ maxPages: 10 });
    expect(cursors.cursor.unfinished).toMatchObject({ source: 'search', depth: 1_000 });
    await run();
    expect(queue.ids.size).toBe(1_151);
    expect(cursors.cursor.unfinished).toBeUndefined();
  });

  it('reads what search reaches and tells what it does not, after more than a week', async () => {
    arrive(1);
    await run();
    x.now += 9 * DAY;
    x.posts.push(postAt(x.now - 8 * DAY), postAt(x.now - 6 * DAY));
    arrive(800);
    const report = await run();
    expect(report.unreachableBefore).toBe(new Date(x.now - 7 * DAY + MINUTE).toISOString());
    expect(report).toMatchObject({ read: 801, finished: true });
    expect(cursors.cursor.sinceId).toBe(x.posts.at(-1)!.mention.id);
  });

  it('ends when even the place reached is older than search reaches', async () => {
    cursors.cursor = {
      sinceId: firstPostIdAt(x.now - 30 * DAY),
      unfinished: {
        untilId: firstPostIdAt(x.now - 8 * DAY),
        newestId: firstPostIdAt(x.now - 7 * DAY),
        source: 'search',
        depth: 900,
      },
    };
    expect(await run()).toMatchObject({ finished: true });
    expect(x.queries).toEqual([]);
    expect(cursors.cursor.sinceId).toBe(firstPostIdAt(x.now - 7 * DAY));
  });
});

it('takes IDs from before the snowflake clock as they are', async () => {
  for (const id of ['20', '9', '100']) {
    const mention = postAt(x.now, 0, { id: parsePostId(id), versionId: parsePostId(id) });
    x.posts.push(mention);
  }
  await run();
  expect(cursors.cursor.sinceId).toBe('100');
  await run();
  expect(x.queries.at(-1)).toMatchObject({ sinceId: '100' });
});
