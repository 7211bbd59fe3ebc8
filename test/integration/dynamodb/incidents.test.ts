import { afterAll, beforeAll, expect, it } from 'vitest';
import { createComplaintStore } from '../../../shared/adapters/dynamodb/complaint-store.ts';
import { createIncidentIndex } from '../../../shared/adapters/dynamodb/incident-index.ts';
import { createMentionStore } from '../../../shared/adapters/dynamodb/mention-store.ts';
import { registerComplaint } from '../../../shared/usecases/register-complaint.ts';
import { suggestSameIncident } from '../../../shared/usecases/suggest-same-incident.ts';
import { mentionOf } from '../../support/mentions.ts';
import { TARGETS } from '../../support/sla.ts';
import { startTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
const clock = { now: () => new Date('2026-08-02T00:00:00.000Z') };
const RECEIVED = '2026-08-01T05:00:00.000Z';

beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.close());

async function registered(text: string, category: 'accident' | 'theft' = 'accident') {
  const mentions = createMentionStore(table);
  const complaints = createComplaintStore(table);
  const mention = mentionOf(text);
  await mentions.record(mention, 'mentions', RECEIVED);
  const outcome = await registerComplaint(
    {
      mentions,
      complaints,
      clock,
      sla: TARGETS,
      triage: () => ({
        actionable: true,
        notActionableBecause: null,
        category,
        urgent: false,
        lang: 'hi',
        evidence: [],
      }),
      route: () => ({ district: 'agra', thana: null, confidence: 0.9, evidence: [], runnersUp: [] }),
    },
    { version: 1, mention, receivedAt: RECEIVED },
  );
  if (outcome.outcome !== 'registered') throw new Error(outcome.outcome);
  for (let n = 0; n < 2; n++) {
    await suggestSameIncident({ incidents: createIncidentIndex(table), clock }, outcome.complaint);
  }
  const file = await complaints.file(mention.id);
  return {
    id: mention.id,
    state: file?.record.disposition.kind,
    suggested: file?.history.flatMap(({ event }) =>
      event.type === 'SameIncidentSuggested' ? [event.other] : [],
    ),
  };
}

it('suggests the case about the same incident once, and joins nothing', async () => {
  const first = await registered('UP80BT1234 ne mere bhai ko Gailana mod par kuchal diya');
  expect(first.suggested).toEqual([]);
  const witness = await registered('अभी देखा, गाड़ी यूपी 80 बीटी 1234 एक लड़के को रौंदकर भाग गई');
  expect(witness).toMatchObject({ state: 'complaint', suggested: [first.id] });
  expect((await registered('Fatehabad road par bas aur tempo me bhidant, kai ghayal')).suggested).toEqual([]);
  expect((await registered('UP80BT1234 ki battery chori ho gayi raat me', 'theft')).suggested).toEqual([]);
});
