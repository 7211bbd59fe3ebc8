import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { EVENT_TYPES } from '../../contracts/events.ts';
import { instantSchema, postIdSchema } from '../../contracts/mention.ts';
import type { Clock, Inbox, InboxEntry, InboxItem, InboxReader } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { readItem, type Item } from './items.ts';
import { expiry, inboxKey, inboxPartition, QUEUE_INDEX, unreadPartition } from './keys.ts';

const mailSchema = z.enum(['pending', 'sent', 'refused']);
const inboxItemSchema = z.object({
  sk: z.string(),
  mail: mailSchema,
  readAt: z.optional(instantSchema),
  entry: z.object({
    jurisdiction: z.string(),
    eventId: z.string(),
    occurredAt: instantSchema,
    postId: postIdSchema,
    docket: z.string(),
    type: z.enum(EVENT_TYPES),
    urgent: z.boolean(),
    thana: z._default(z.nullable(z.string()), null),
  }),
});

/** How long one delivery has the entry to itself; shorter than the time after which the queue delivers again. */
const LEASE_MS = 60_000;

const idOf = (sk: string) => Buffer.from(sk).toString('base64url');
const keyOfId = (id: string) => Buffer.from(id, 'base64url').toString('utf8');
/** `<occurred at>#<event ID>`, as inboxKey makes it. */
const SORT_KEY = /^\d{4}-\d\d-\d\dT[\d:.]+Z#\d+:\d+$/;

const cursorSchema = z.object({
  v: z.literal(1),
  of: z.string(),
  before: z.string().check(z.regex(SORT_KEY)),
});

function placeOf(cursor: string, partition: string): string {
  let json: unknown;
  try {
    json = JSON.parse(keyOfId(cursor));
  } catch {
    json = undefined;
  }
  const read = cursorSchema.safeParse(json);
  if (!read.success) throw new RangeError('This is not a cursor that the API gave.');
  if (read.data.of !== partition) throw new RangeError('This cursor belongs to another inbox or filter.');
  return read.data.before;
}

function itemOf(item: Item): InboxItem {
  const { sk, mail, readAt, entry } = readItem(inboxItemSchema, item);
  return { ...entry, id: idOf(sk), mail, readAt: readAt ?? null };
}

/** Reading of the inboxes. */
export function createInboxReader({
  client,
  tableName,
}: Pick<TableOptions, 'client' | 'tableName'>): InboxReader {
  const get = async (mailbox: string, id: string): Promise<Item | undefined> => {
    const sk = keyOfId(id);
    if (!SORT_KEY.test(sk)) return undefined;
    const { Item } = await client.send(
      new GetCommand({
        TableName: tableName,
        Key: { pk: inboxPartition(mailbox), sk },
        ConsistentRead: true,
      }),
    );
    return Item;
  };

  return {
    async page(mailbox, { unread, limit, cursor }) {
      const partition = unread ? unreadPartition(mailbox) : inboxPartition(mailbox);
      const before = cursor === undefined ? '~' : placeOf(cursor, partition);
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          ...(unread ? { IndexName: QUEUE_INDEX } : {}),
          KeyConditionExpression: '#pk = :pk AND #sk < :before',
          ExpressionAttributeNames: unread
            ? { '#pk': 'gsi1pk', '#sk': 'gsi1sk' }
            : { '#pk': 'pk', '#sk': 'sk' },
          ExpressionAttributeValues: { ':pk': partition, ':before': before },
          ScanIndexForward: false,
          // One more than asked for tells whether there is a next page.
          Limit: limit + 1,
        }),
      );
      const found = (page.Items ?? []).map(itemOf);
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return {
        items,
        ...(found.length > limit && last
          ? { nextCursor: idOf(JSON.stringify({ v: 1, of: partition, before: keyOfId(last.id) })) }
          : {}),
      };
    },

    async find(mailbox, id) {
      const item = await get(mailbox, id);
      return item && itemOf(item);
    },

    async markRead(mailbox, id, at, by) {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { pk: inboxPartition(mailbox), sk: keyOfId(id) },
          UpdateExpression:
            'SET readAt = if_not_exists(readAt, :at), readBy = if_not_exists(readBy, :by) REMOVE gsi1pk, gsi1sk',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':at': at, ':by': by },
        }),
      );
    },
  };
}

export function createInbox({
  client,
  tableName,
  retentionDays,
  clock,
}: TableOptions & { clock: Clock }): Inbox {
  const keyOf = (entry: InboxEntry) => inboxKey(entry.jurisdiction, entry.occurredAt, entry.eventId);

  /** True when the condition held. */
  async function update(
    entry: InboxEntry,
    set: Record<string, unknown>,
    condition: string,
    values: Record<string, unknown>,
  ): Promise<boolean> {
    const names = Object.keys(set);
    try {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keyOf(entry),
          UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
          ConditionExpression: condition,
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: {
            ...Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
            ...values,
          },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  return {
    async deliver(entry) {
      const now = clock.now().getTime();
      const lease = { mail: 'pending', leaseUntil: now + LEASE_MS };
      const first = {
        ...lease,
        entry,
        gsi1pk: unreadPartition(entry.jurisdiction),
        gsi1sk: keyOf(entry).sk,
        ...expiry(entry.occurredAt, retentionDays),
      };
      if (await update(entry, first, 'attribute_not_exists(pk)', {})) return { mailPending: true };
      // It may have been read meanwhile: what is read stays read.
      if (await update(entry, lease, '#mail = :mail AND #leaseUntil < :now', { ':now': now }))
        return { mailPending: true };
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: keyOf(entry), ConsistentRead: true }),
      );
      if (Item && readItem(z.object({ mail: mailSchema }), Item).mail === 'pending') {
        throw new Error(
          `The mail of event ${entry.eventId} is being sent by another delivery; look again later.`,
        );
      }
      return { mailPending: false };
    },

    async mailDone(entry, outcome) {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keyOf(entry),
          UpdateExpression: 'SET mail = :mail, mailOutcome = :outcome REMOVE leaseUntil',
          ExpressionAttributeValues: {
            ':mail': 'messageId' in outcome ? 'sent' : 'refused',
            ':outcome': outcome,
          },
        }),
      );
    },
  };
}
