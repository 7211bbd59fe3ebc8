import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAddressBook } from '../../../shared/adapters/dynamodb/address-book.ts';
import { createClockStore } from '../../../shared/adapters/dynamodb/clock-store.ts';
import { createComplaintStore } from '../../../shared/adapters/dynamodb/complaint-store.ts';
import { createInbox, createInboxReader } from '../../../shared/adapters/dynamodb/inbox.ts';
import type { DomainEvent } from '../../../shared/contracts/events.ts';
import { addressesOf, nameOf, units } from '../../../shared/directory/directory.ts';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import { scopeOf, type Post } from '../../../shared/domain/officer.ts';
import { ownInbox } from '../../../shared/domain/own-inbox.ts';
import type { Mail } from '../../../shared/ports.ts';
import { acknowledgeInboxItem } from '../../../shared/usecases/acknowledge-inbox-item.ts';
import { escalateOverdue } from '../../../shared/usecases/escalate-overdue.ts';
import { notifyMailbox, type NotifyMailboxDeps } from '../../../shared/usecases/notify-mailbox.ts';
import { readInbox } from '../../../shared/usecases/read-inbox.ts';
import { registerCase } from '../../support/cases.ts';
import { startTable, type TestTable } from '../../support/table.ts';

const RECEIVED = '2026-08-01T00:00:00.000Z';
const at = (hours: number) => new Date(Date.parse(RECEIVED) + hours * 3_600_000);

let table: TestTable;
let mails: Mail[];
let deps: NotifyMailboxDeps;
beforeAll(async () => {
  table = await startTable();
  mails = [];
  deps = {
    complaints: createComplaintStore(table),
    inbox: createInbox({ ...table, clock: { now: () => at(1) } }),
    mailer: {
      send(mail) {
        mails.push(mail);
        return Promise.resolve({ messageId: `m${mails.length}` });
      },
    },
    book: createAddressBook(table),
    units,
    addressesOf,
    nameOf,
    siteUrl: 'https://sewa.example',
    acknowledgeLink: ({ docket }) => Promise.resolve(`https://sewa.example/v1/acknowledge/${docket}`),
  };
});
afterAll(() => table.close());

const historyOf = async ({ postId }: Complaint) =>
  (await createComplaintStore(table).file(postId))!.history.map(({ event }) => event);
const clockOf = async ({ postId }: Complaint) =>
  (await createComplaintStore(table).file(postId))!.complaint!.clock;
async function told(complaint: Complaint): Promise<DomainEvent> {
  const event = (await historyOf(complaint)).at(-1)!;
  expect(await notifyMailbox(deps, event)).toMatch(/sent|fell-back/);
  return event;
}
const reader = () => createInboxReader(table);
const officer = (post: Post) => ({
  officer: { name: 'officer-7', post },
  scope: scopeOf(post, units),
  own: ownInbox(post)!,
});
function acknowledge(post: Post, id: string, hours = 2) {
  const who = officer(post);
  return acknowledgeInboxItem(
    {
      complaints: createComplaintStore(table),
      cases: createClockStore(table),
      inbox: reader(),
      clock: { now: () => at(hours) },
    },
    who.officer,
    who.scope,
    who.own,
    id,
  );
}
const SP: Post = { role: 'district', unit: 'agra' };

describe('the inbox of a unit', () => {
  it('pages newest first, all or unread, and forgets nothing while entries come in', async () => {
    const cases: Complaint[] = [];
    for (let i = 0; i < 7; i++) {
      const complaint = await registerCase(table, at(i).toISOString(), { jurisdiction: 'agra', thana: null });
      cases.push(complaint);
      await told(complaint);
    }
    const own = ownInbox(SP)!;
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await readInbox(reader(), own, { unread: true, limit: 3, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ docket }) => docket));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(cases.map(({ docket }) => docket).toReversed());

    const first = (await readInbox(reader(), own, { unread: false, limit: 1 })).items[0]!;
    expect(first).toMatchObject({
      docket: cases[6]!.docket,
      readAt: null,
      mail: 'sent',
      type: 'ComplaintRegistered',
    });
    expect(await acknowledge(SP, first.id)).toMatchObject({
      complaint: 'acknowledged',
      item: { readAt: at(2).toISOString() },
    });
    expect((await readInbox(reader(), own, { unread: true, limit: 1 })).items[0]).toMatchObject({
      docket: cases[5]!.docket,
    });
    expect((await readInbox(reader(), own, { unread: false, limit: 1 })).items[0]).toMatchObject({
      docket: cases[6]!.docket,
      readAt: at(2).toISOString(),
    });
  });

  it('acknowledges the complaint once, with its event, and keeps who was first', async () => {
    const complaint = await registerCase(table, RECEIVED, { jurisdiction: 'etah' });
    await told(complaint);
    const post: Post = { role: 'thana', unit: 'etah/वृंदावन' };
    const { items } = await readInbox(reader(), ownInbox(post)!, { unread: true, limit: 5 });
    const [item] = items;
    const answers = await Promise.all([acknowledge(post, item!.id), acknowledge(post, item!.id)]);
    expect(answers.map((answer) => answer?.complaint).toSorted()).toEqual(['acknowledged', 'already']);
    expect((await acknowledge(post, item!.id, 50))?.item.readAt).toBe(at(2).toISOString());
    const events = (await historyOf(complaint)).filter(({ type }) => type === 'ComplaintAcknowledged');
    expect(events).toMatchObject([
      { eventId: `${complaint.postId}:600100`, via: 'page', by: 'officer-7', inTime: true },
    ]);
    expect(await clockOf(complaint)).toMatchObject({ stage: 'first-action', nextAt: at(24).toISOString() });
  });

  it('shows a thana only what is its own, and no unit the inbox of another', async () => {
    const complaint = await registerCase(table, RECEIVED, { jurisdiction: 'hathras', thana: 'सादाबाद' });
    await told(complaint);
    const query = { unread: false, limit: 10 };
    const page = await readInbox(reader(), ownInbox({ role: 'district', unit: 'hathras' })!, query);
    const id = page.items[0]!.id;
    const other: Post = { role: 'thana', unit: 'hathras/सिकंदराराऊ' };
    expect((await readInbox(reader(), ownInbox(other)!, query)).items).toEqual([]);
    expect(await acknowledge(other, id)).toBeUndefined();
    expect(await acknowledge({ role: 'district', unit: 'agra' }, id)).toBeUndefined();
    expect(await acknowledge({ role: 'district', unit: 'hathras' }, 'bm90LWEta2V5')).toBeUndefined();
    expect((await clockOf(complaint)).stage).toBe('acknowledge');
  });

  it('takes no cursor of another inbox or filter', async () => {
    const page = await reader().page('agra', { unread: true, limit: 1 });
    const cursor = page.nextCursor!;
    await expect(reader().page('etah', { unread: true, limit: 1, cursor })).rejects.toThrow(RangeError);
    await expect(reader().page('agra', { unread: false, limit: 1, cursor })).rejects.toThrow(RangeError);
    await expect(reader().page('agra', { unread: true, limit: 1, cursor: 'x' })).rejects.toThrow(RangeError);
  });
});

describe('mails', () => {
  const lastMail = () => mails.at(-1)!;

  it('carry the link to acknowledge while that is waited for', async () => {
    const complaint = await registerCase(table, RECEIVED, { jurisdiction: 'kasganj', thana: null });
    await told(complaint);
    expect(lastMail().text).toContain(`/v1/acknowledge/${complaint.docket}`);
    expect(lastMail().to).toEqual(['kasganj@uppolice.example']);
  });

  it('go up to the level that is told, name the district, and fall silent once it is answered', async () => {
    const complaint = await registerCase(table, RECEIVED, { jurisdiction: 'mainpuri', thana: null });
    const cases = createClockStore(table);
    for (const hours of [4, 16])
      await escalateOverdue({ cases, clock: { now: () => at(hours) } }, { pageSize: 50, maxRunMs: 1e6 });
    const event = await told(complaint);
    expect(event).toMatchObject({ type: 'ComplaintEscalated', level: 'range' });
    expect(lastMail()).toMatchObject({ to: ['range-agra@uppolice.example'] });
    expect(lastMail().subject).toContain('Answer overdue');
    expect(lastMail().text).toContain('District: Mainpuri');
    const range: Post = { role: 'range', unit: 'agra' };
    const [item] = (await readInbox(reader(), ownInbox(range)!, { unread: true, limit: 1 })).items;
    expect(item).toMatchObject({ docket: complaint.docket, type: 'ComplaintEscalated' });
    expect((await acknowledge(range, item!.id, 17))?.complaint).toBe('acknowledged');
    const earlier = (await historyOf(complaint)).find(({ type }) => type === 'ComplaintEscalated')!;
    const sent = mails.length;
    expect(await notifyMailbox(deps, earlier)).toBe('answered');
    expect(mails).toHaveLength(sent);
  });

  it('go to the unit above when every address of a unit is bad, and are not lost when all are', async () => {
    const complaint = await registerCase(table, RECEIVED, { jurisdiction: 'firozabad', thana: null });
    await deps.book.markBad('Firozabad@uppolice.example', 'Bounce', RECEIVED);
    await told(complaint);
    expect(lastMail().to).toEqual(['range-agra@uppolice.example']);
    expect(lastMail().text).toContain('The mail addresses of Firozabad do not work');

    const second = await registerCase(table, RECEIVED, { jurisdiction: 'firozabad', thana: null });
    for (const unit of ['range:agra', 'zone:agra', 'state-cell'])
      for (const address of addressesOf(unit)) await deps.book.markBad(address, 'Complaint', RECEIVED);
    const event = (await historyOf(second)).at(-1)!;
    expect(await notifyMailbox(deps, event)).toBe('refused');
    const own = ownInbox({ role: 'district', unit: 'firozabad' })!;
    expect((await readInbox(reader(), own, { unread: true, limit: 5 })).items).toMatchObject([
      { mail: 'refused' },
      { mail: 'sent' },
    ]);
  });
});
