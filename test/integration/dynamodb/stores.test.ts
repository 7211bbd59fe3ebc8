import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createComplaintStore } from '../../../shared/adapters/dynamodb/complaint-store.ts';
import { createCursorStore } from '../../../shared/adapters/dynamodb/cursor-store.ts';
import { createInbox } from '../../../shared/adapters/dynamodb/inbox.ts';
import { createMentionStore } from '../../../shared/adapters/dynamodb/mention-store.ts';
import { createRateLimiter } from '../../../shared/adapters/dynamodb/rate-limiter.ts';
import { createRejectionLog } from '../../../shared/adapters/dynamodb/rejection-log.ts';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import { UNTOUCHED } from '../../../shared/domain/case-work.ts';
import { docketOf } from '../../../shared/domain/docket.ts';
import { eventHead } from '../../../shared/domain/event-head.ts';
import { listComplaints } from '../../../shared/usecases/list-complaints.ts';
import { ConcurrentRunError, type InboxEntry } from '../../../shared/ports.ts';
import { mentionOf, nextId } from '../../support/mentions.ts';
import { clockFrom } from '../../support/sla.ts';
import { startTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
const RECEIVED = '2026-08-01T05:00:00.000Z';

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.close());

async function openCase(jurisdiction: string, more: Partial<Complaint> = {}): Promise<Complaint> {
  const mention = mentionOf('चोरी हुई');
  await createMentionStore(table).record(mention, 'mentions', RECEIVED);
  const complaint: Complaint = {
    postId: mention.id,
    docket: docketOf(mention.id),
    state: 'open',
    jurisdiction,
    thana: null,
    confidence: 0.9,
    evidence: [],
    runnersUp: [],
    category: 'theft',
    urgent: false,
    lang: 'hi',
    text: mention.text,
    authorId: mention.authorId,
    authorHandle: null,
    postedAt: mention.createdAt,
    receivedAt: RECEIVED,
    dueAt: RECEIVED,
    clock: clockFrom(RECEIVED),
    work: UNTOUCHED,
    revision: 1,
    ...more,
  };
  const { thana, confidence, category, urgent, lang, state, dueAt } = complaint;
  await createComplaintStore(table).register(complaint, {
    ...eventHead(mention.id, 1, new Date(RECEIVED)),
    type: 'ComplaintRegistered',
    jurisdiction,
    thana,
    confidence,
    category,
    urgent,
    lang,
    state,
    dueAt,
  });
  return complaint;
}

describe('queue of complaints', () => {
  it('pages several jurisdictions oldest first, steadily while others are added', async () => {
    const store = createComplaintStore(table);
    const expected: string[] = [];
    for (let i = 0; i < 12; i++) expected.push((await openCase(['agra', 'mathura', 'etah'][i % 3]!)).docket);
    await openCase('lucknow');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listComplaints(
        store,
        { jurisdictions: ['agra', 'mathura', 'etah'] },
        { state: 'open', limit: 5, ...(cursor ? { cursor } : {}) },
      );
      seen.push(...page.items.map(({ docket }) => docket));
      if (seen.length === 5) expected.push((await openCase('agra')).docket);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(expected);
  });

  it('shows an officer nothing outside his scope, and the state everything', async () => {
    const store = createComplaintStore(table);
    const query = { state: 'open', limit: 100 } as const;
    expect(
      (await listComplaints(store, { jurisdictions: ['agra'] }, { ...query, jurisdiction: 'lucknow' })).items,
    ).toEqual([]);
    expect((await listComplaints(store, { jurisdictions: [] }, query)).items).toEqual([]);
    const all = await listComplaints(store, { jurisdictions: 'all' }, query);
    expect(new Set(all.items.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(['agra', 'mathura', 'etah', 'lucknow']),
    );
    await openCase('hapur', { thana: 'पिलखुवा' });
    await openCase('hapur', { thana: 'धौलाना' });
    const thana = await listComplaints(store, { jurisdictions: ['hapur'], thanas: ['पिलखुवा'] }, query);
    expect(thana.items.map((item) => item.thana)).toEqual(['पिलखुवा']);
  });

  it('refuses a cursor that is not its own', async () => {
    const store = createComplaintStore(table);
    for (const cursor of [
      'x',
      Buffer.from('{"v":1,"state":"closed","after":"2026-08-01T00:00:00.000Z#1"}').toString('base64url'),
    ]) {
      await expect(store.queue({ jurisdictions: 'all', state: 'open', limit: 5, cursor })).rejects.toThrow(
        RangeError,
      );
    }
  });

  it('keeps items for the retention only', async () => {
    const { postId } = await openCase('agra');
    const items = await table.items(`POST#${postId}`);
    const thirtyDays = Date.parse(RECEIVED) / 1000 + 30 * 86_400;
    expect(items.length).toBeGreaterThanOrEqual(3);
    for (const item of items) expect(item['expiresAt'], String(item['sk'])).toBe(thirtyDays);
  });

  it('knows the open dockets of an author, youngest first', async () => {
    const first = await openCase('agra', { authorId: '777' });
    const second = await openCase('agra', { authorId: '777' });
    expect(await createComplaintStore(table).openDocketsOf('777')).toEqual([second.postId, first.postId]);
  });
});

describe('cursor of the intake', () => {
  it('is moved by one run only', async () => {
    const store = createCursorStore(table);
    const { revision } = await store.load();
    await store.save({ sinceId: nextId() }, revision);
    await expect(store.save({}, revision)).rejects.toThrow(ConcurrentRunError);
    expect((await store.load()).cursor.sinceId).toBeDefined();
  });
});

describe('inbox', () => {
  const entry = (): InboxEntry => {
    const postId = nextId();
    return {
      jurisdiction: 'agra',
      eventId: `${postId}:0001`,
      occurredAt: RECEIVED,
      postId,
      docket: docketOf(postId),
      type: 'ComplaintRegistered',
      urgent: false,
      thana: null,
    };
  };

  it('sends one mail for an event that is delivered twice', async () => {
    const inbox = createInbox({ ...table, clock: { now: () => new Date(RECEIVED) } });
    const item = entry();
    expect(await inbox.deliver(item)).toEqual({ mailPending: true });
    await expect(inbox.deliver(item)).rejects.toThrow('being sent by another delivery');
    await inbox.mailDone(item, { messageId: 'm' });
    expect(await inbox.deliver(item)).toEqual({ mailPending: false });
  });

  it('sends it again when the first delivery died on the way', async () => {
    let now = Date.parse(RECEIVED);
    const inbox = createInbox({ ...table, clock: { now: () => new Date(now) } });
    const item = entry();
    await inbox.deliver(item);
    now += 61_000;
    expect(await inbox.deliver(item)).toEqual({ mailPending: true });
  });
});

describe('rate limiter', () => {
  it('counts a client by the minute, also when requests come at once', async () => {
    const limiter = createRateLimiter(table);
    const now = new Date('2026-08-01T05:00:20.000Z');
    const answers = await Promise.all(Array.from({ length: 10 }, () => limiter.allow('client', 6, now)));
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(6);
    expect(answers[0]?.retryAfterSeconds).toBe(40);
    expect((await limiter.allow('client', 6, new Date('2026-08-01T05:01:00.000Z'))).allowed).toBe(true);
  });
});

describe('rejection log', () => {
  it('keeps what could not be read, the same thing once', async () => {
    const at = new Date('2026-08-03T01:02:03.004Z');
    const rejection = { source: 'x', reason: 'no text', raw: '{"id":"1"}' };
    await createRejectionLog(table).record([rejection, rejection], at);
    expect(await table.items('REJECTED#2026-08-03')).toMatchObject([rejection]);
  });
});
