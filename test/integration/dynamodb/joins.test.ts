import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createComplaintStore } from '../../../shared/adapters/dynamodb/complaint-store.ts';
import { createDuplicateIndex } from '../../../shared/adapters/dynamodb/duplicate-index.ts';
import { createJoinStore } from '../../../shared/adapters/dynamodb/join-store.ts';
import { createMentionStore } from '../../../shared/adapters/dynamodb/mention-store.ts';
import type { RoutingMessage } from '../../../shared/contracts/queue-messages.ts';
import { duplicateRules } from '../../../shared/dedupe/rules.ts';
import type { PostId } from '../../../shared/domain/post-id.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { JoinRefusedError } from '../../../shared/usecases/join-error.ts';
import { mergeComplaints } from '../../../shared/usecases/merge-complaints.ts';
import { readStatus } from '../../../shared/usecases/read-status.ts';
import { registerComplaint } from '../../../shared/usecases/register-complaint.ts';
import { screenMention } from '../../../shared/usecases/screen-mention.ts';
import { splitComplaint, type SplitDeps } from '../../../shared/usecases/split-complaint.ts';
import { undoJoin } from '../../../shared/usecases/undo-join.ts';
import { mentionOf } from '../../support/mentions.ts';
import { TARGETS } from '../../support/sla.ts';
import { startTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
let deps: SplitDeps;
let mentions: ReturnType<typeof createMentionStore>;
let sent: RoutingMessage[] = [];
let now = Date.parse('2026-08-02T00:00:00.000Z');
const clock = { now: () => new Date((now += 1000)) };
const RECEIVED = '2026-08-01T05:00:00.000Z';
const ACTION = { by: 'officer-7', note: 'same quarrel' };
const nameOf = (key: string) => ({ hi: key, en: key });

beforeAll(async () => {
  table = await startTable();
  mentions = createMentionStore(table);
  deps = {
    complaints: createComplaintStore(table),
    joins: createJoinStore(table),
    clock,
    routing: { send: (message) => Promise.resolve(void sent.push(message)) },
  };
});
afterAll(() => table.close());

const TEXTS = [
  'tractor',
  'generator',
  'trolley',
  'thresher',
  'harvester',
  'pumpset',
  'rotavator',
  'sprayer',
  'cultivator',
];
let unique = 0;
const freshText = () => {
  unique++;
  return `gaon sukhpura${unique} me ${TEXTS[unique % TEXTS.length]} chori hua, bijli mistri ${unique * 37} par shak hai`;
};

async function screened(text: string) {
  const mention = mentionOf(text);
  const index = createDuplicateIndex({ ...table, windowDays: 30 });
  const screening = {
    ...deps,
    mentions,
    index,
    rules: duplicateRules,
    sla: TARGETS,
    ownUserId: '42',
    isUrgent: (text: string) => triage(text).urgent,
  };
  await screenMention(screening, mention, 'mentions', RECEIVED);
  return mention;
}
async function register(mention: RoutingMessage['mention']) {
  return registerComplaint(
    {
      mentions,
      complaints: deps.complaints,
      clock,
      triage: () => ({
        actionable: true,
        notActionableBecause: null,
        category: 'theft',
        urgent: false,
        lang: 'hi',
      }),
      route: () => ({ district: 'agra', thana: null, confidence: 0.9, evidence: [], runnersUp: [] }),
      sla: TARGETS,
    },
    { version: 1, mention, receivedAt: RECEIVED },
  );
}
async function openCase() {
  const mention = await screened(freshText());
  await register(mention);
  return mention.id;
}
const statusOf = (id: PostId) => readStatus({ complaints: deps.complaints, nameOf }, id);
const queued = async (id: PostId) => {
  const { items } = await deps.complaints.queue({ jurisdictions: ['agra'], state: 'open', limit: 100 });
  return items.some(({ postId }) => postId === id);
};
const typesOf = async (id: PostId) =>
  (await deps.complaints.file(id))?.history.map(({ event }) => event.type);

describe('merging, splitting and undoing', () => {
  it('joins two cases: both keep their docket, one leaves the queue, both status answers follow the one that goes on', async () => {
    const [kept, merged] = [await openCase(), await openCase()];
    const docket = (await statusOf(merged))?.docket;
    expect(await mergeComplaints(deps, kept, merged, ACTION)).toBe('merged');
    expect(await mergeComplaints(deps, kept, merged, ACTION)).toBe('already');
    expect(await queued(merged)).toBe(false);
    expect(await queued(kept)).toBe(true);
    const status = await statusOf(merged);
    expect(status).toMatchObject({ docket, joinedTo: (await statusOf(kept))?.docket, state: 'open' });
    expect(status?.timeline.map(({ step }) => step)).toContain('joined');
    expect((await deps.complaints.repeatsOf(kept, 10)).entries).toMatchObject([
      { postId: merged, how: 'merged' },
    ]);
    expect(await typesOf(kept)).toEqual(['ComplaintRegistered', 'ComplaintMerged']);
    expect(await typesOf(merged)).toEqual(['ComplaintRegistered', 'ComplaintMerged']);
  });

  it('undoes a merge: the case stands in the queue again as it was; undoing the undo joins it again', async () => {
    const [kept, merged] = [await openCase(), await openCase()];
    await mergeComplaints(deps, kept, merged, ACTION);
    expect(await undoJoin(deps, merged, ACTION)).toBe('split');
    expect(await queued(merged)).toBe(true);
    expect((await statusOf(merged))?.joinedTo).toBeNull();
    expect((await deps.complaints.repeatsOf(kept, 10)).total).toBe(0);
    expect(await undoJoin(deps, merged, ACTION)).toBe('merged');
    expect(await undoJoin(deps, merged, ACTION)).toBe('split');
    expect(await queued(merged)).toBe(true);
    expect((await typesOf(merged))?.slice(1)).toEqual([
      'ComplaintMerged',
      'ComplaintSplit',
      'ComplaintMerged',
      'ComplaintSplit',
    ]);
  });

  it('takes a repeat out that the system had joined: it is routed, gets a case of its own, and can be joined again', async () => {
    const text = freshText();
    const original = await screened(text);
    await register(original);
    const copy = await screened(`${text} please dekhiye`);
    expect((await statusOf(copy.id))?.joinedTo).not.toBeNull();
    sent = [];
    expect(await splitComplaint(deps, copy.id, ACTION)).toBe('split');
    expect(sent.map(({ mention }) => mention.id)).toEqual([copy.id]);
    await expect(undoJoin(deps, copy.id, ACTION)).rejects.toThrow('no case yet');
    expect(await splitComplaint(deps, copy.id, ACTION)).toBe('already');
    expect((await register(copy)).outcome).toBe('registered');
    expect(await queued(copy.id)).toBe(true);
    expect((await deps.complaints.repeatsOf(original.id, 10)).total).toBe(0);
    expect(await undoJoin(deps, copy.id, ACTION)).toBe('merged');
    expect((await statusOf(copy.id))?.joinedTo).toBe((await statusOf(original.id))?.docket);
  });

  it('leads through a chain: a copy of a case that was merged has the status of the case that goes on', async () => {
    const text = freshText();
    const first = await screened(text);
    await register(first);
    const copy = await screened(`${text} #again`);
    const kept = await openCase();
    await mergeComplaints(deps, kept, first.id, ACTION);
    expect((await statusOf(copy.id))?.joinedTo).toBe((await statusOf(kept))?.docket);
    expect(await splitComplaint(deps, copy.id, ACTION)).toBe('split');
    expect((await statusOf(copy.id))?.state).toBe('received');
  });

  it('names what is wrong', async () => {
    const [kept, other] = [await openCase(), await openCase()];
    const refused = (action: Promise<unknown>) => expect(action).rejects.toThrow(JoinRefusedError);
    await refused(mergeComplaints(deps, kept, kept, ACTION));
    await refused(mergeComplaints(deps, kept, '99' as PostId, ACTION));
    await refused(splitComplaint(deps, other, ACTION));
    await refused(undoJoin(deps, other, ACTION));
    await mergeComplaints(deps, kept, other, ACTION);
    await refused(mergeComplaints(deps, other, kept, ACTION));
  });

  it('keeps its head when officers merge and split the same cases at once', async () => {
    const [kept, merged] = [await openCase(), await openCase()];
    const merges = await Promise.all(
      Array.from({ length: 4 }, () => mergeComplaints(deps, kept, merged, ACTION)),
    );
    expect(merges.filter((outcome) => outcome === 'merged')).toHaveLength(1);
    expect((await deps.complaints.repeatsOf(kept, 10)).total).toBe(1);
    const splits = await Promise.all(Array.from({ length: 4 }, () => splitComplaint(deps, merged, ACTION)));
    expect(splits.filter((outcome) => outcome === 'split')).toHaveLength(1);
    expect((await deps.complaints.repeatsOf(kept, 10)).total).toBe(0);
    expect(await queued(merged)).toBe(true);
  });
});
