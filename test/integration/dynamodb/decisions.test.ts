import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createComplaintStore } from '../../../shared/adapters/dynamodb/complaint-store.ts';
import { createDuplicateIndex } from '../../../shared/adapters/dynamodb/duplicate-index.ts';
import { createMentionStore } from '../../../shared/adapters/dynamodb/mention-store.ts';
import type { RoutingMessage } from '../../../shared/contracts/queue-messages.ts';
import { duplicateRules } from '../../../shared/dedupe/rules.ts';
import { parsePostId, type PostId } from '../../../shared/domain/post-id.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { readComplaint } from '../../../shared/usecases/read-complaint.ts';
import { readStatus } from '../../../shared/usecases/read-status.ts';
import {
  registerComplaint,
  type RegisterComplaintDeps,
} from '../../../shared/usecases/register-complaint.ts';
import { screenMention, type ScreenMentionDeps } from '../../../shared/usecases/screen-mention.ts';
import { mentionOf, nextId } from '../../support/mentions.ts';
import { TARGETS } from '../../support/sla.ts';
import { startTable, type TestTable } from '../../support/table.ts';

let table: TestTable;
let screening: ScreenMentionDeps;
let registering: RegisterComplaintDeps;
const sent: RoutingMessage[] = [];
const clock = { now: () => new Date('2026-08-02T00:00:00.000Z') };
const RECEIVED = '2026-08-01T05:00:00.000Z';
const nameOf = (key: string) => ({ hi: key, en: key });

beforeAll(async () => {
  table = await startTable();
  screening = {
    mentions: createMentionStore(table),
    complaints: createComplaintStore(table),
    index: createDuplicateIndex({ ...table, windowDays: 30 }),
    routing: { send: (message) => Promise.resolve(void sent.push(message)) },
    rules: duplicateRules,
    clock,
    sla: TARGETS,
    ownUserId: '42',
    isUrgent: (text) => triage(text).urgent,
  };
  registering = {
    mentions: screening.mentions,
    complaints: screening.complaints,
    triage: () => ({
      actionable: true,
      notActionableBecause: null,
      category: 'theft',
      urgent: false,
      lang: 'hi',
    }),
    route: () => ({ district: 'agra', thana: 'ताजगंज', confidence: 0.9, evidence: [], runnersUp: [] }),
    sla: TARGETS,
    clock,
  };
});
afterAll(() => table.close());

const screen = (mention: Parameters<typeof screenMention>[1]) =>
  screenMention(screening, mention, 'mentions', RECEIVED);
const register = (mention: RoutingMessage['mention']) =>
  registerComplaint(registering, { version: 1, mention, receivedAt: RECEIVED });
/** A complaint that is registered already. */
async function openCase(text: string, more = {}) {
  const mention = mentionOf(text, more);
  await screen(mention);
  await register(mention);
  return mention;
}
const words = (n: number) => `gaon number ${n} me tractor chori hua thana sun nahi raha sahayata chahiye`;
let unique = 0;
const freshText = () => words(1000 + unique++);

describe('screening a post', () => {
  it('sends an original on, again when it comes again, and opens one case only', async () => {
    const mention = mentionOf(freshText());
    const before = sent.length;
    expect(await screen(mention)).toBe('original');
    expect(await screen(mention)).toBe('original');
    expect(sent.length).toBe(before + 2);
    expect((await register(mention)).outcome).toBe('registered');
    expect((await register(mention)).outcome).toBe('already');
    expect(await screen(mention)).toBe('known');
    expect(
      (await table.items(`POST#${mention.id}`)).filter(({ sk }) => String(sk).startsWith('EVENT#')),
    ).toHaveLength(1);
  });

  it('joins a copied text to the case, and answers its status with that of the case', async () => {
    const text = freshText();
    const original = await openCase(text);
    const copy = mentionOf(`@someone ${text} #viral 🙏`);
    expect(await screen(copy)).toBe('repeat');
    expect(await screen(copy)).toBe('known');
    const status = await readStatus({ complaints: screening.complaints, nameOf }, copy.id);
    expect(status).toMatchObject({
      postId: copy.id,
      state: 'open',
      colour: 'red',
      district: { key: 'agra' },
    });
    expect(status?.joinedTo).toBe(
      (await readStatus({ complaints: screening.complaints, nameOf }, original.id))?.docket,
    );
    expect(status?.timeline.map(({ step }) => step)).toEqual(['received', 'joined', 'registered']);
    const found = await readComplaint(screening.complaints, { jurisdictions: ['agra'] }, original.id);
    expect(found?.detail).toMatchObject({ repeats: 1, repeatedBy: [{ postId: copy.id }] });
  });

  it('joins an older copy that comes later to the case that is open already', async () => {
    const older = mentionOf(freshText());
    const younger = await openCase(older.text);
    expect(await screen(older)).toBe('repeat');
    expect((await screening.mentions.find(older.id))?.disposition).toMatchObject({
      kind: 'repeat',
      of: younger.id,
    });
  });

  it('does not join the same words about another place', async () => {
    await openCase('kal raat rampur bazar me meri dukan ka taala toda gaya');
    expect(await screen(mentionOf('kal raat hardoi bazar me meri dukan ka taala toda gaya'))).toBe(
      'original',
    );
  });

  it('joins a retweet, also when it comes before its original', async () => {
    const original = mentionOf(freshText());
    const retweet = mentionOf(original.text, { references: [{ type: 'retweeted', id: original.id }] });
    expect(await screen(retweet)).toBe('repeat');
    await screen(original);
    await register(original);
    const status = await readStatus({ complaints: screening.complaints, nameOf }, retweet.id);
    expect(status?.state).toBe('open');
    expect((await screening.complaints.repeatsOf(original.id, 10)).total).toBe(1);
  });

  it("files an edit and the complainant's reply under his case, each once", async () => {
    const mention = await openCase(freshText());
    const version = nextId();
    const edited = {
      ...mention,
      versionId: version,
      editHistory: [mention.id, version],
      text: `${mention.text} Corrected.`,
    };
    expect(await screen(edited)).toBe('follow-up');
    expect(await screen(edited)).toBe('follow-up');
    const reply = mentionOf('abhi tak koi nahi aaya sahab', {
      authorId: mention.authorId,
      references: [{ type: 'replied_to', id: mention.id }],
      conversationId: mention.id,
    });
    expect(await screen(reply)).toBe('follow-up');
    const found = await readComplaint(screening.complaints, { jurisdictions: 'all' }, version);
    expect(found?.detail.docket).toBe(
      (await readStatus({ complaints: screening.complaints, nameOf }, reply.id))?.joinedTo,
    );
    expect(found?.detail.followUps.map(({ kind }) => kind).sort()).toEqual(['edit', 'reply']);
    expect(found?.revision).toBe(3);
  });

  it("files the author's complaint, sent again a little changed and without a thread, under his open case", async () => {
    const mention = await openCase(freshText());
    const again = mentionOf(`Reminder: ${mention.text}, ab tak koi nahi aaya`, {
      authorId: mention.authorId,
    });
    expect(await screen(again)).toBe('follow-up');
    expect(await screen(again)).toBe('known');
    const same = mentionOf(`@Uppolice ${mention.text}`, { authorId: mention.authorId });
    expect(await screen(same)).toBe('repeat');
    const found = await readComplaint(screening.complaints, { jurisdictions: 'all' }, mention.id);
    expect(found?.detail).toMatchObject({ repeats: 1, followUps: [{ postId: again.id }] });
  });

  it('opens a closed case again when its complainant follows up, with deadlines that begin anew', async () => {
    const mention = await openCase(freshText());
    const closedAt = '2026-08-01T09:00:00.000Z';
    await table.client.send(
      new UpdateCommand({
        TableName: table.tableName,
        Key: { pk: `POST#${mention.id}`, sk: 'COMPLAINT' },
        UpdateExpression:
          'SET #state = :closed, #work.#step = :closed, #clock.stage = :done REMOVE gsi3pk, gsi3sk',
        ExpressionAttributeNames: { '#state': 'state', '#work': 'work', '#step': 'step', '#clock': 'clock' },
        ExpressionAttributeValues: { ':closed': 'closed', ':done': 'done' },
      }),
    );
    const again = mentionOf(`@Uppolice ${mention.text}`, { authorId: mention.authorId });
    expect(await screen(again)).toBe('follow-up');
    expect(await screen(again)).toBe('known');
    const complaint = (await screening.complaints.file(mention.id))?.complaint;
    expect(complaint).toMatchObject({ state: 'open', work: { step: 'reopened', reopenings: 1 } });
    expect(Date.parse(complaint?.dueAt ?? '')).toBeGreaterThan(Date.parse(closedAt));
    const { items } = await screening.complaints.queue({
      jurisdictions: ['agra'],
      state: 'open',
      limit: 200,
    });
    expect(items.map(({ postId }) => postId)).toContain(mention.id);
  });

  it('leaves the bands of a text that goes viral alone once they are full', async () => {
    const original = await openCase(freshText());
    const [band = ''] = duplicateRules.indexed(original).bands;
    for (let n = 0; n < 30; n++)
      expect(await screen(mentionOf(`@a${n} ${original.text} #tag${n}`))).toBe('repeat');
    expect(await table.items(`BAND#${band}`)).toHaveLength(1);
    // The other bands of a standard wording fill up with other facts, and then take no more.
    const words = (n: number) =>
      `kal raat thana kshetra me hamare ghar ke bahar khadi gaadi koi chura le gaya, sampark Ram${'aeiou'[n % 5]}k${'bdgjlmnprst'[n % 11]}il${n}`;
    for (let n = 0; n < 40; n++) await screen(mentionOf(words(n)));
    const bands = new Set(
      Array.from({ length: 40 }, (_, n) => duplicateRules.indexed(mentionOf(words(n))).bands).flat(),
    );
    const sizes = await Promise.all(
      [...bands].map(async (name) => (await table.items(`BAND#${name}`)).length),
    );
    expect(Math.max(...sizes)).toBe(20);
  });

  it('waits with a reply until it is known whether there is a case', async () => {
    const mention = mentionOf(freshText());
    await screen(mention);
    const reply = mentionOf('koi aaya nahi abhi tak yahan par', {
      authorId: mention.authorId,
      references: [{ type: 'replied_to', id: mention.id }],
    });
    await expect(screen(reply)).rejects.toThrow('is not sorted yet');
    await register(mention);
    expect(await screen(reply)).toBe('follow-up');
  });

  it("sets the force's own posts aside", async () => {
    const own = mentionOf('कृपया विवरण भेजें', { authorId: '42' });
    expect(await screen(own)).toBe('own-post');
    expect((await readStatus({ complaints: screening.complaints, nameOf }, own.id))?.state).toBe(
      'not-a-complaint',
    );
  });

  it('keeps a post of 25,000 characters', async () => {
    const mention = await openCase(`${freshText()} ${'लंबा विवरण '.repeat(2_270)}`.slice(0, 25_000));
    expect((await screening.complaints.file(mention.id))?.complaint?.text).toHaveLength(25_000);
  });

  it('agrees on one original when copies race, two hundred times', async () => {
    for (let round = 0; round < 200; round += 10) {
      await Promise.all(
        Array.from({ length: 10 }, async (_, i) => {
          const text = words(5_000 + round + i);
          const copies = [mentionOf(text), mentionOf(`${text} #a`), mentionOf(`@b ${text}`)];
          const outcomes = await Promise.all(copies.map(screen));
          expect(
            outcomes.filter((outcome) => outcome === 'original'),
            outcomes.join(),
          ).toHaveLength(1);
          // A copy may have joined one that then joined another: the status follows the chain to its end.
          const records = await screening.mentions.findMany(copies.map(({ id }) => id));
          const endOf = (id: PostId): PostId => {
            const disposition = records.get(id)?.disposition;
            return disposition?.kind === 'repeat' ? endOf(disposition.of) : id;
          };
          const roots = copies.map(({ id }) => endOf(id));
          expect(new Set(roots).size).toBe(1);
        }),
      );
    }
  });

  it('finds nothing for a post that was never seen', async () => {
    expect(
      await readStatus({ complaints: screening.complaints, nameOf }, parsePostId('12345')),
    ).toBeUndefined();
  });
});
