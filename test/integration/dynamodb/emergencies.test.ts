import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createComplaintStore } from '../../../shared/adapters/dynamodb/complaint-store.ts';
import { createDuplicateIndex } from '../../../shared/adapters/dynamodb/duplicate-index.ts';
import { createMentionStore } from '../../../shared/adapters/dynamodb/mention-store.ts';
import type { Mention } from '../../../shared/contracts/mention.ts';
import { duplicateRules } from '../../../shared/dedupe/rules.ts';
import type { PostId } from '../../../shared/domain/post-id.ts';
import type { Mail } from '../../../shared/ports.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { composeMail } from '../../../shared/usecases/compose-mail.ts';
import {
  registerComplaint,
  type RegisterComplaintDeps,
} from '../../../shared/usecases/register-complaint.ts';
import { screenMention, type ScreenMentionDeps } from '../../../shared/usecases/screen-mention.ts';
import { mentionOf } from '../../support/mentions.ts';
import { TARGETS } from '../../support/sla.ts';
import { startTable, type TestTable } from '../../support/table.ts';

const RECEIVED = '2026-08-01T05:00:00.000Z';
const clock = { now: () => new Date('2026-08-01T05:01:00.000Z') };

let table: TestTable;
let screening: ScreenMentionDeps;
let registering: RegisterComplaintDeps;

beforeAll(async () => {
  table = await startTable();
  const mentions = createMentionStore(table);
  const complaints = createComplaintStore(table);
  screening = {
    mentions,
    complaints,
    index: createDuplicateIndex({ ...table, windowDays: 30 }),
    routing: { send: () => Promise.resolve() },
    rules: duplicateRules,
    clock,
    sla: TARGETS,
    ownUserId: '42',
    isUrgent: (text) => triage(text).urgent,
  };
  registering = {
    mentions,
    complaints,
    triage,
    route: () => ({ district: 'agra', thana: null, confidence: 0.9, evidence: [], runnersUp: [] }),
    sla: TARGETS,
    clock,
  };
});
afterAll(() => table.close());

const screen = (mention: Mention) => screenMention(screening, mention, 'mentions', RECEIVED);

async function opened(text: string, more: Partial<Mention> = {}): Promise<Mention> {
  const mention = mentionOf(text, more);
  expect(await screen(mention)).toBe('original');
  await registerComplaint(registering, { version: 1, mention, receivedAt: RECEIVED });
  return mention;
}

async function caseOf(id: PostId) {
  const file = await screening.complaints.file(id);
  const emergencies = file?.history.flatMap(({ event }) =>
    event.type === 'EmergencyReported' ? [event] : [],
  );
  return { complaint: file?.complaint, emergencies: emergencies ?? [] };
}

describe('an emergency', () => {
  it('has an event of its own beside the registration, once', async () => {
    const mention = await opened('नहर में नाव पलट गई है, लोग डूब रहे हैं, जल्दी गोताखोर भेजिए');
    await registerComplaint(registering, { version: 1, mention, receivedAt: RECEIVED });
    const { complaint, emergencies } = await caseOf(mention.id);
    expect(complaint?.urgent).toBe(true);
    expect(emergencies).toMatchObject([{ jurisdiction: 'agra', reportedIn: mention.id }]);
  });

  it('is told at once when it stands in a reply to an ordinary case, which becomes urgent', async () => {
    const mention = await opened('पिछले हफ्ते दुकान से मेरी साइकिल चोरी हो गई, रिपोर्ट नहीं लिखी');
    expect(await caseOf(mention.id)).toMatchObject({ complaint: { urgent: false }, emergencies: [] });
    const reply = mentionOf('वो लोग अभी घर में घुसकर मार रहे हैं, बचा लीजिए', {
      authorId: mention.authorId,
      references: [{ type: 'replied_to', id: mention.id }],
    });
    expect(await screen(reply)).toBe('follow-up');
    const { complaint, emergencies } = await caseOf(mention.id);
    expect(complaint?.urgent).toBe(true);
    expect(emergencies).toMatchObject([{ postId: mention.id, reportedIn: reply.id }]);
  });

  it('is not hidden as a repeat of words that tell of no danger', async () => {
    const calm =
      'hamare gaon ke pradhan aur uske bhai hamari zameen par kabza karna chahte hain thana sunta nahi';
    const cry = `${calm} abhi goli chala rahe hain bachao`;
    const first = await opened(calm, { authorId: '777' });
    expect(triage(calm).urgent).toBe(false);
    expect(triage(cry).urgent).toBe(true);
    const second = await opened(cry, { authorId: '778' });
    expect((await caseOf(second.id)).emergencies).toHaveLength(1);
    expect((await caseOf(first.id)).emergencies).toHaveLength(0);
  });

  it('goes out from the case that its author continues, though without a thread', async () => {
    const calm =
      'hamari gali me do parivaron ka purana jhagda hai, kal panchayat hui par koi samjhauta nahi hua';
    const first = await opened(calm, { authorId: '779' });
    const cry = mentionOf(`${calm} abhi goli chala rahe hain bachao`, { authorId: '779' });
    expect(await screen(cry)).toBe('follow-up');
    const { complaint, emergencies } = await caseOf(first.id);
    expect(complaint?.urgent).toBe(true);
    expect(emergencies).toMatchObject([{ reportedIn: cry.id }]);
  });

  it('comes as a mail that says so and names dial 112, in both languages', async () => {
    const mention = await opened('factory me aag lagi hai, mazdoor andar phanse hain, damkal bhejiye');
    const { complaint, emergencies } = await caseOf(mention.id);
    const name = { hi: 'आगरा', en: 'Agra' };
    const mail: Mail = composeMail({
      event: emergencies[0]!,
      complaint: complaint!,
      to: ['a@agra.example'],
      place: name,
      owner: name,
    });
    expect(mail.subject).toContain('Emergency');
    expect(mail.text).toContain('डायल 112');
    expect(mail.text).toContain('dial 112');
  });
});
