import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Complaint } from '../../domain/complaint.ts';
import { PermanentError } from '../../domain/permanent-error.ts';
import { dueAtOf } from '../../domain/sla-clock.ts';
import type { ClockStore } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { readComplaintItem, type Item } from './items.ts';
import { complaintIndexKeys, complaintKey, DUE_INDEX, duePartitions, eventKey, expiry } from './keys.ts';
import { transact } from './transact.ts';

/** Sorts behind every post ID. */
const BEHIND_IDS = '~';

/** The clocks of the cases: which are due, and how one moves on. */
export function createClockStore({ client, tableName, retentionDays }: TableOptions): ClockStore {
  return {
    partitions: duePartitions(),

    async due(partition, now, limit, cursor) {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: DUE_INDEX,
          KeyConditionExpression: 'gsi3pk = :pk AND gsi3sk < :now',
          ExpressionAttributeValues: { ':pk': partition, ':now': `${now.toISOString()}#${BEHIND_IDS}` },
          Limit: limit,
          ...(cursor === undefined ? {} : { ExclusiveStartKey: cursor as Item }),
        }),
      );
      const complaints: Complaint[] = [];
      const unreadable: string[] = [];
      for (const item of page.Items ?? []) {
        try {
          complaints.push(readComplaintItem(item));
        } catch (error) {
          // One case that cannot be read must not keep the others waiting.
          if (!(error instanceof PermanentError)) throw error;
          unreadable.push(error.message);
        }
      }
      return {
        complaints,
        unreadable,
        ...(page.LastEvaluatedKey ? { cursor: page.LastEvaluatedKey } : {}),
      };
    },

    async advance(complaint, clock, event) {
      const moved = { ...complaint, clock, dueAt: dueAtOf(clock), revision: complaint.revision + 1 };
      const { gsi3pk, gsi3sk } = complaintIndexKeys(moved);
      const due = gsi3pk === undefined ? 'REMOVE gsi3pk, gsi3sk' : 'SET gsi3pk = :gsi3pk, gsi3sk = :gsi3sk';
      const set = 'SET clock = :clock, dueAt = :dueAt, revision = :revision';
      const outcome = await transact(client, [
        {
          Update: {
            TableName: tableName,
            Key: complaintKey(complaint.postId),
            UpdateExpression: due.startsWith('SET') ? `${set}, ${due.slice('SET '.length)}` : `${set} ${due}`,
            // Nobody has changed the case since it was read: no answer, no transfer, no other run of the clock.
            ConditionExpression: 'revision = :read AND #state = :state',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':clock': clock,
              ':dueAt': moved.dueAt,
              ':revision': moved.revision,
              ':read': complaint.revision,
              ':state': complaint.state,
              ...(gsi3pk === undefined ? {} : { ':gsi3pk': gsi3pk, ':gsi3sk': gsi3sk }),
            },
          },
        },
        {
          Put: {
            TableName: tableName,
            Item: { ...eventKey(event.eventId), event, ...expiry(complaint.receivedAt, retentionDays) },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      ]);
      return outcome.ok;
    },
  };
}
