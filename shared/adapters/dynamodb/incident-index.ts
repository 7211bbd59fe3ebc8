import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IncidentEntry } from '../../domain/incident.ts';
import type { IncidentIndex } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { incidentItemSchema, readItem } from './items.ts';
import { eventKey, expiry, incidentKey, incidentPartition } from './keys.ts';
import { transact } from './transact.ts';

const DAY_MS = 86_400_000;
/** Days for which a case can be suggested as the same incident. */
const KEPT_DAYS = 3;
const NEWEST = 50;

export function createIncidentIndex({ client, tableName, retentionDays }: TableOptions): IncidentIndex {
  async function ofDay(entry: IncidentEntry, at: string): Promise<IncidentEntry[]> {
    const page = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': incidentPartition({ ...entry, postedAt: at }) },
        ScanIndexForward: false,
        Limit: NEWEST,
      }),
    );
    return (page.Items ?? []).map((item) => readItem(incidentItemSchema, item));
  }

  return {
    async add(entry) {
      const item = { ...incidentKey(entry), ...entry, ...expiry(entry.postedAt, KEPT_DAYS) };
      await transact(client, [{ Put: { TableName: tableName, Item: item } }]);
    },

    async near(entry) {
      const before = new Date(Date.parse(entry.postedAt) - DAY_MS).toISOString();
      const days = await Promise.all([ofDay(entry, entry.postedAt), ofDay(entry, before)]);
      return days.flat().filter(({ postId }) => postId !== entry.postId);
    },

    async suggest(event) {
      const item = { ...eventKey(event.eventId), event, ...expiry(event.occurredAt, retentionDays) };
      await transact(client, [
        { Put: { TableName: tableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' } },
      ]);
    },
  };
}
