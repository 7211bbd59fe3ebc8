import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { BatchGetCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DomainEvent } from '../../contracts/events.ts';
import type { Mention } from '../../contracts/mention.ts';
import type { Complaint, Disposition } from '../../domain/complaint.ts';
import { PermanentError } from '../../domain/permanent-error.ts';
import { comparePostIds, type PostId } from '../../domain/post-id.ts';
import type { MentionStore } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { aliasItemSchema, readItem, readMention, type Item } from './items.ts';
import {
  aliasKey,
  complaintIndexKeys,
  complaintKey,
  countsKey,
  eventKey,
  expiry,
  followUpKey,
  mentionKey,
  repeatKey,
  versionKey,
} from './keys.ts';
import { transact, type Write } from './transact.ts';

/** BatchGetItem takes 100 keys a call. */
const MAX_KEYS = 100;

export function createMentionStore({ client, tableName, retentionDays }: TableOptions): MentionStore {
  const expiring = (from: string) => expiry(from, retentionDays);

  async function get(id: PostId) {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: mentionKey(id), ConsistentRead: true }),
    );
    return Item ? readMention(Item) : undefined;
  }

  async function find(id: PostId) {
    const direct = await get(id);
    if (direct) return direct;
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: aliasKey(id), ConsistentRead: true }),
    );
    return Item ? get(readItem(aliasItemSchema, Item).canonicalId) : undefined;
  }

  /** Every other ID of the post leads to its canonical one. */
  function aliasPuts(mention: Mention, receivedAt: string): Write[] {
    return mention.editHistory
      .filter((id) => id !== mention.id)
      .map((id) => ({
        Put: {
          TableName: tableName,
          Item: { ...aliasKey(id), canonicalId: mention.id, ...expiring(receivedAt) },
        },
      }));
  }

  /** Returns undefined when it was put, else the item that was there. */
  async function putFirst(item: Item, aliases: readonly Write[]): Promise<Item | undefined> {
    if (aliases.length > 0) {
      const put = { TableName: tableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' };
      if ((await transact(client, [{ Put: put }, ...aliases])).ok) return undefined;
      const { Item } = await client.send(
        new GetCommand({
          TableName: tableName,
          Key: { pk: item['pk'], sk: item['sk'] },
          ConsistentRead: true,
        }),
      );
      return Item;
    }
    try {
      await client.send(
        new PutCommand({
          TableName: tableName,
          Item: item,
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return undefined;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException && error.Item) return unmarshall(error.Item);
      throw error;
    }
  }

  async function keepVersion(mention: Mention, receivedAt: string): Promise<void> {
    await transact(client, [
      {
        Put: {
          TableName: tableName,
          Item: {
            ...versionKey(mention.id, mention.versionId),
            mention,
            receivedAt,
            ...expiring(receivedAt),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      ...aliasPuts(mention, receivedAt),
    ]);
  }

  async function updateText(mention: Mention): Promise<void> {
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: mentionKey(mention.id),
        UpdateExpression: 'SET mention = :mention',
        ExpressionAttributeValues: { ':mention': mention },
      }),
    );
  }

  const putEvent = (event: DomainEvent, from: string): Write => ({
    Put: {
      TableName: tableName,
      Item: { ...eventKey(event.eventId), event, ...expiring(from) },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });

  const revise = (of: PostId, urgent: boolean): Write => ({
    Update: {
      TableName: tableName,
      Key: complaintKey(of),
      UpdateExpression: `ADD revision :one${urgent ? ' SET urgent = :true' : ''}`,
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': 1, ...(urgent ? { ':true': true } : {}) },
    },
  });

  /** The closed case is open again, if nobody changed it since it was read. */
  const reopen = (after: Complaint, urgent: boolean): Write => {
    const { state, clock, dueAt, work, revision } = after;
    const set = Object.entries({
      state,
      clock,
      dueAt,
      work,
      revision,
      urgent: urgent || after.urgent,
      ...complaintIndexKeys(after),
    });
    return {
      Update: {
        TableName: tableName,
        Key: complaintKey(after.postId),
        UpdateExpression: `SET ${set.map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: '#revision = :read AND attribute_not_exists(mergedInto)',
        ExpressionAttributeNames: Object.fromEntries(set.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ':read': revision - 1,
          ...Object.fromEntries(set.map(([name, value]) => [`:${name}`, value])),
        },
      },
    };
  };

  const decide = (
    id: PostId,
    disposition: Disposition,
    condition: string,
    values: Item = {},
    names: Record<string, string> = {},
  ): Write => ({
    Update: {
      TableName: tableName,
      Key: mentionKey(id),
      UpdateExpression: 'SET disposition = :disposition',
      ConditionExpression: condition,
      ExpressionAttributeNames: { '#kind': 'kind', ...names },
      ExpressionAttributeValues: { ':disposition': disposition, ...values },
    },
  });
  const IF_PENDING = 'disposition.#kind = :pending';
  const PENDING = { ':pending': 'pending' };

  return {
    find,

    async record(mention, origin, receivedAt) {
      const item = {
        ...mentionKey(mention.id),
        mention,
        firstVersionId: mention.versionId,
        origin,
        receivedAt,
        disposition: { kind: 'pending' },
        ...expiring(receivedAt),
      };
      const before = await putFirst(item, aliasPuts(mention, receivedAt));
      if (!before)
        return { record: { mention, receivedAt, disposition: { kind: 'pending' } }, outcome: 'new' };
      const known = readMention(before);
      if (mention.versionId === known.firstVersionId) return { record: known, outcome: 'known' };
      // Told on every delivery, not only on the first: what follows from an edit must survive a crash.
      await keepVersion(mention, receivedAt);
      if (comparePostIds(mention.versionId, known.mention.versionId) <= 0) {
        const outcome = mention.versionId === known.mention.versionId ? 'new-version' : 'known';
        return { record: known, outcome };
      }
      await updateText(mention);
      return { record: { ...known, mention }, outcome: 'new-version' };
    },

    async findMany(ids) {
      const found = new Map<PostId, ReturnType<typeof readMention>>();
      for (let i = 0; i < ids.length; i += MAX_KEYS) {
        let open: Item[] = ids.slice(i, i + MAX_KEYS).map((id) => ({ ...mentionKey(id) }));
        while (open.length > 0) {
          const answer = await client.send(
            new BatchGetCommand({ RequestItems: { [tableName]: { Keys: open, ConsistentRead: true } } }),
          );
          for (const item of answer.Responses?.[tableName] ?? []) {
            const record = readMention(item);
            found.set(record.mention.id, record);
          }
          open = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
        }
      }
      return found;
    },

    async decideOriginal(id, claims) {
      const outcome = await transact(client, [
        decide(id, { kind: 'original' }, IF_PENDING, PENDING),
        ...claims.map((claim) =>
          decide(claim.id, { kind: 'repeat', of: id, how: claim.how }, IF_PENDING, PENDING),
        ),
      ]);
      if (outcome.ok) return true;
      return (await get(id))?.disposition.kind === 'original';
    },

    async decideRepeat(id, of, how, event) {
      const outcome = await transact(client, [
        decide(
          id,
          { kind: 'repeat', of, how },
          `${IF_PENDING} OR (disposition.#kind = :repeat AND disposition.#of = :of)`,
          { ...PENDING, ':repeat': 'repeat', ':of': of },
          { '#of': 'of' },
        ),
        putEvent(event, event.occurredAt),
        {
          Put: {
            TableName: tableName,
            Item: {
              ...repeatKey(of, id),
              postId: id,
              how,
              at: event.occurredAt,
              ...expiring(event.occurredAt),
            },
          },
        },
        {
          Update: {
            TableName: tableName,
            Key: countsKey(of),
            UpdateExpression: 'ADD repeats :one',
            ExpressionAttributeValues: { ':one': 1 },
          },
        },
      ]);
      // The event stands already: the repeat was written before.
      return outcome.ok || !outcome.refused.includes(0);
    },

    async followUp(mention, of, event, { reopened, emergency } = {}) {
      if (event.type !== 'ComplaintFollowedUp') throw new TypeError(`${event.type} is no follow-up.`);
      const writes: Write[] = [
        putEvent(event, event.occurredAt),
        {
          Put: {
            TableName: tableName,
            Item: {
              ...followUpKey(of, mention.versionId),
              postId: mention.versionId,
              kind: event.kind,
              text: mention.text,
              at: mention.createdAt,
              ...expiring(event.occurredAt),
            },
          },
        },
        reopened ? reopen(reopened, emergency !== undefined) : revise(of, emergency !== undefined),
        ...(emergency ? [putEvent(emergency, emergency.occurredAt)] : []),
      ];
      if (event.kind === 'reply') {
        writes.push(
          decide(mention.id, { kind: 'follow-up', of }, `${IF_PENDING} OR disposition.#kind = :followUp`, {
            ...PENDING,
            ':followUp': 'follow-up',
          }),
        );
      }
      const outcome = await transact(client, writes);
      if (!outcome.ok && outcome.refused.includes(2) && !outcome.refused.includes(0)) {
        if (reopened)
          throw new Error(
            `Case ${of} changed while ${mention.versionId} was filed under it; it will be tried again.`,
          );
        throw new PermanentError(`Post ${mention.versionId} follows up on ${of}, which has no case.`);
      }
    },

    async setAside(id, event) {
      if (event.type !== 'MentionSetAside') throw new TypeError(`${event.type} does not set a post aside.`);
      await transact(client, [
        decide(
          id,
          { kind: 'set-aside', reason: event.reason },
          `${IF_PENDING} OR disposition.#kind = :original`,
          {
            ...PENDING,
            ':original': 'original',
          },
        ),
        putEvent(event, event.occurredAt),
      ]);
    },

    async takeUpAgain(id) {
      const setAside = { ':setAside': 'set-aside' };
      await transact(client, [decide(id, { kind: 'original' }, 'disposition.#kind = :setAside', setAside)]);
    },
  };
}
