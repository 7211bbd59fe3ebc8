import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Item } from './items.ts';
import { pause } from './transact.ts';

/** BatchWriteItem takes 25 items a call. */
const MAX_ITEMS = 25;
const MAX_ATTEMPTS = 6;

/** Puts every item or throws. Not atomic; putting the same items again changes nothing. */
export async function batchPut(
  client: DynamoDBDocumentClient,
  tableName: string,
  items: readonly Item[],
): Promise<void> {
  for (let i = 0; i < items.length; i += MAX_ITEMS) {
    let open = items.slice(i, i + MAX_ITEMS).map((item) => ({ PutRequest: { Item: item } }));
    for (let attempt = 1; open.length > 0; attempt++) {
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: open } }));
      open = (answer.UnprocessedItems?.[tableName] ?? []).flatMap(({ PutRequest }) =>
        PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : [],
      );
      if (open.length === 0) break;
      if (attempt === MAX_ATTEMPTS)
        throw new Error(`The table did not take ${open.length} items in ${MAX_ATTEMPTS} tries.`);
      await pause(20 * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}
