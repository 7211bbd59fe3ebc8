import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createClockStore } from '../../../shared/adapters/dynamodb/clock-store.ts';
import { createComplaintStore } from '../../../shared/adapters/dynamodb/complaint-store.ts';
import { createJoinStore } from '../../../shared/adapters/dynamodb/join-store.ts';
import type { DomainEvent } from '../../../shared/contracts/events.ts';
import type { Complaint } from '../../../shared/domain/complaint.ts';
import { acknowledgementSequence, answered, paused } from '../../../shared/domain/sla-clock.ts';
import { eventHead } from '../../../shared/domain/event-head.ts';
import { escalateOverdue } from '../../../shared/usecases/escalate-overdue.ts';
import { mergeComplaints } from '../../../shared/usecases/merge-complaints.ts';
import { registerCase } from '../../support/cases.ts';
import { startTable, type TestTable } from '../../support/table.ts';

const RECEIVED = '2026-08-01T00:00:00.000Z';
const at = (hours: number, ms = 0) => new Date(Date.parse(RECEIVED) + hours * 3_600_000 + ms);

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.close());

const run = (now: Date, pageSize = 2) =>
  escalateOverdue(
    { cases: createClockStore(table), clock: { now: () => now } },
    { pageSize, maxRunMs: 10_000 },
  );
const fileOf = async ({ postId }: Complaint) => (await createComplaintStore(table).file(postId))!;
const current = async (complaint: Complaint) => (await fileOf(complaint)).complaint!;
const eventsOf = async (complaint: Complaint, type: DomainEvent['type'] = 'ComplaintEscalated') =>
  (await fileOf(complaint)).history.map(({ event }) => event).filter((event) => event.type === type);

const opened: Complaint[] = [];
async function open(more: Partial<Complaint> = {}): Promise<Complaint> {
  const complaint = await registerCase(table, RECEIVED, more);
  opened.push(complaint);
  return complaint;
}
/** As an officer does it: the stage is answered, with an event. */
async function answer(complaint: Complaint, when: Date, stage: 'acknowledge' | 'close' = 'acknowledge') {
  const now = await current(complaint);
  return createClockStore(table).advance(now, answered(now.clock, stage, when.toISOString()), {
    ...eventHead(now.postId, acknowledgementSequence(now.clock.round), when),
    type: 'ComplaintAcknowledged',
    jurisdiction: now.jurisdiction,
    via: 'page',
    by: 'officer-1',
    inTime: true,
  });
}
afterEach(async () => {
  // Each test leaves no case behind that is due in the next.
  for (const complaint of opened.splice(0)) {
    const file = await fileOf(complaint);
    const now = file.complaint!;
    await createClockStore(table).advance(now, answered(now.clock, 'close', at(0).toISOString()), {
      ...eventHead(now.postId, acknowledgementSequence(900), at(0)),
      type: 'ComplaintAcknowledged',
      jurisdiction: now.jurisdiction,
      via: 'page',
      by: null,
      inTime: true,
    });
  }
});

describe('the clock of the cases', () => {
  it('tells nobody a millisecond before the deadline, and the thana at it', async () => {
    const complaint = await open();
    expect((await run(at(4, -1))).escalated).toEqual({});
    expect((await run(at(4))).escalated).toEqual({ thana: 1 });
    expect(await eventsOf(complaint)).toMatchObject([
      {
        eventId: `${complaint.postId}:700111`,
        level: 'thana',
        stage: 'acknowledge',
        dueAt: at(4).toISOString(),
        occurredAt: at(4).toISOString(),
      },
    ]);
    expect(await current(complaint)).toMatchObject({
      revision: 2,
      clock: { level: 'thana', nextAt: at(16).toISOString() },
    });
  });

  it('climbs to the zone, tells each level once however often it runs, and then leaves the index', async () => {
    const complaint = await open();
    for (let hour = 0; hour < 80; hour += 2) await Promise.all([run(at(hour)), run(at(hour))]);
    expect((await eventsOf(complaint)).map((event) => 'level' in event && event.level)).toEqual([
      'thana',
      'circle',
      'district',
      'range',
      'zone',
    ]);
    const [item] = (await table.items(`POST#${complaint.postId}`)).filter(({ sk }) => sk === 'COMPLAINT');
    expect(item).not.toHaveProperty('gsi3pk');
  });

  it('starts anew for the next stage once one is answered, and is silent when the case is done', async () => {
    const complaint = await open();
    await run(at(4));
    expect(await answer(complaint, at(5))).toBe(true);
    expect((await run(at(23))).escalated).toEqual({});
    expect((await run(at(24))).escalated).toEqual({ thana: 1 });
    expect((await eventsOf(complaint)).at(-1)).toMatchObject({
      stage: 'first-action',
      eventId: `${complaint.postId}:700121`,
    });
    const now = await current(complaint);
    await createClockStore(table).advance(now, answered(now.clock, 'close', at(25).toISOString()), {
      ...eventHead(now.postId, acknowledgementSequence(901), at(25)),
      type: 'ComplaintAcknowledged',
      jurisdiction: now.jurisdiction,
      via: 'page',
      by: null,
      inTime: false,
    });
    expect((await run(at(2_000))).escalated).toEqual({});
  });

  it('loses to an answer that was written since the case was read', async () => {
    const complaint = await open();
    const store = createClockStore(table);
    const raced = await escalateOverdue(
      {
        cases: {
          ...store,
          async due(...query) {
            const page = await store.due(...query);
            if (page.complaints.length > 0) await answer(complaint, at(4));
            return page;
          },
        },
        clock: { now: () => at(5) },
      },
      { pageSize: 10, maxRunMs: 10_000 },
    );
    expect(raced).toMatchObject({ escalated: {}, changed: 1 });
    expect(await eventsOf(complaint)).toEqual([]);
  });

  it('stands while the complainant is waited for', async () => {
    const complaint = await open();
    await createClockStore(table).advance(complaint, paused(complaint.clock, at(1).toISOString()), {
      ...eventHead(complaint.postId, acknowledgementSequence(902), at(1)),
      type: 'ComplaintAcknowledged',
      jurisdiction: complaint.jurisdiction,
      via: 'page',
      by: null,
      inTime: true,
    });
    expect((await run(at(500))).escalated).toEqual({});
  });

  it('lets a merged case rest, and only the one that goes on climbs', async () => {
    const [kept, merged] = [await open(), await open()];
    const outcome = await mergeComplaints(
      { complaints: createComplaintStore(table), joins: createJoinStore(table), clock: { now: () => at(1) } },
      kept.postId,
      merged.postId,
      { by: 'officer-1', note: null },
    );
    expect(outcome).toBe('merged');
    expect((await run(at(4))).escalated).toEqual({ thana: 1 });
    expect(await eventsOf(merged)).toEqual([]);
    expect(await eventsOf(kept)).toHaveLength(1);
  });

  it('works through more cases than a page holds, and tells what it leaves to the next run', async () => {
    await Promise.all(Array.from({ length: 13 }, () => open()));
    let ticks = 0;
    const short = await escalateOverdue(
      { cases: createClockStore(table), clock: { now: () => at(4, ticks++ * 1_000) } },
      { pageSize: 1, maxRunMs: 3_000 },
    );
    expect(short.unfinished).toBe(true);
    const rest = await run(at(4, 60_000));
    expect(rest.unfinished).toBe(false);
    expect((short.escalated.thana ?? 0) + (rest.escalated.thana ?? 0)).toBe(13);
  });
});
