import { BatchGetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { AddressBook } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { readItem, type Item } from './read-item.ts';
import { addressKey } from './keys.ts';

const addressItemSchema = z.object({ address: z.string() });

/** Bad addresses; they stay so until a person removes the item (docs/runbook.md), whatever the retention. */
export function createAddressBook({
  client,
  tableName,
}: Pick<TableOptions, 'client' | 'tableName'>): AddressBook {
  return {
    async badOf(addresses) {
      const byKey = new Map(addresses.map((address) => [addressKey(address).pk, address]));
      const bad = new Set<string>();
      let open: Item[] = [...new Set(addresses.map((address) => addressKey(address).pk))].map((pk) => ({
        pk,
        sk: 'ADDRESS',
      }));
      while (open.length > 0) {
        const answer = await client.send(
          new BatchGetCommand({ RequestItems: { [tableName]: { Keys: open, ConsistentRead: true } } }),
        );
        for (const item of answer.Responses?.[tableName] ?? []) {
          readItem(addressItemSchema, item);
          const address = byKey.get(String(item['pk']));
          if (address !== undefined) bad.add(address);
        }
        open = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
      }
      return bad;
    },

    async markBad(address, reason, at) {
      await client.send(
        new PutCommand({
          TableName: tableName,
          Item: { ...addressKey(address), address: address.toLowerCase(), reason, at },
        }),
      );
    },
  };
}
