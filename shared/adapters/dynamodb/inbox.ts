import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Clock, Inbox, InboxEntry } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { readItem } from './items.ts';
import { expiry, inboxKey } from './keys.ts';

const inboxItemSchema = z.object({ mail: z.enum(['pending', 'sent', 'refused']) });

/** How long one delivery has the entry to itself; shorter than the time after which the queue delivers again. */
const LEASE_MS = 60_000;

export function createInbox({
  client,
  tableName,
  retentionDays,
  clock,
}: TableOptions & { clock: Clock }): Inbox {
  const keyOf = (entry: InboxEntry) => inboxKey(entry.jurisdiction, entry.occurredAt, entry.eventId);

  return {
    async deliver(entry) {
      const now = clock.now().getTime();
      const { expiresAt } = expiry(entry.occurredAt, retentionDays);
      try {
        await client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: keyOf(entry),
            UpdateExpression: `SET #entry = :entry, mail = :pending, leaseUntil = :until${expiresAt ? ', expiresAt = :expiresAt' : ''}`,
            ConditionExpression: 'attribute_not_exists(pk) OR (mail = :pending AND leaseUntil < :now)',
            ExpressionAttributeNames: { '#entry': 'entry' },
            ExpressionAttributeValues: {
              ':entry': entry,
              ':pending': 'pending',
              ':until': now + LEASE_MS,
              ':now': now,
              ...(expiresAt ? { ':expiresAt': expiresAt } : {}),
            },
          }),
        );
        return { mailPending: true };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: keyOf(entry), ConsistentRead: true }),
      );
      if (Item && readItem(inboxItemSchema, Item).mail === 'pending') {
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
