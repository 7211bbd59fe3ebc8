import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DuplicateEntry, DuplicateIndex } from '../../ports.ts';
import { batchPut } from './batch-write.ts';
import type { TableOptions } from './client.ts';
import { duplicateItemSchema, readItem } from './items.ts';
import { bandKey, expiry } from './keys.ts';

export interface DuplicateIndexOptions extends TableOptions {
  /** Days for which a text is remembered. */
  readonly windowDays: number;
}

/**
 * LSH bands as items. Only the oldest `limit` of a band are read, because the original is among them; who writes looks first
 * and leaves full bands alone, so that a text that goes viral makes no hot partition.
 */
export function createDuplicateIndex({
  client,
  tableName,
  windowDays,
}: DuplicateIndexOptions): DuplicateIndex {
  async function band(name: string, limit: number): Promise<DuplicateEntry[]> {
    const page = await client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `BAND#${name}` },
        ConsistentRead: true,
        Limit: limit,
      }),
    );
    return (page.Items ?? []).map((item) => readItem(duplicateItemSchema, item));
  }

  return {
    async add(bands, entry) {
      const items = bands.map((name) => ({
        ...bandKey(name, entry.postId),
        ...entry,
        ...expiry(entry.postedAt, windowDays),
      }));
      await batchPut(client, tableName, items);
    },

    async candidates(bands, limit) {
      const found = await Promise.all(bands.map((name) => band(name, limit)));
      return {
        entries: [...new Map(found.flat().map((entry) => [entry.postId, entry])).values()],
        roomy: bands.filter((_, i) => (found[i]?.length ?? 0) < limit),
      };
    },
  };
}
