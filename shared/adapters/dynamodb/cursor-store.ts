import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { instantSchema, postIdSchema } from '../../contracts/mention.ts';
import { ConcurrentRunError, type CursorStore, type IntakeCursor } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { readItem } from './read-item.ts';
import { cursorKey } from './keys.ts';

const cursorItemSchema = z.object({
  revision: z.number(),
  cursor: z.object({
    sinceId: z.exactOptional(postIdSchema),
    unfinished: z.exactOptional(
      z.object({
        untilId: postIdSchema,
        newestId: postIdSchema,
        source: z.enum(['mentions', 'search']),
        depth: z.number(),
      }),
    ),
    notBefore: z.exactOptional(instantSchema),
    lastMentionAt: z.exactOptional(instantSchema),
    recent: z.exactOptional(z.array(postIdSchema)),
  }),
});

/** The intake cursor never expires: losing it would read the last days again, or lose them. */
export function createCursorStore({ client, tableName }: TableOptions): CursorStore {
  return {
    async load() {
      const { Item } = await client.send(
        new GetCommand({ TableName: tableName, Key: cursorKey, ConsistentRead: true }),
      );
      if (!Item) return { cursor: {}, revision: 0 };
      const { cursor, revision } = readItem(cursorItemSchema, Item);
      return { cursor: cursor satisfies IntakeCursor, revision };
    },

    async save(cursor, revision) {
      const next = revision + 1;
      try {
        await client.send(
          new PutCommand({
            TableName: tableName,
            Item: { ...cursorKey, cursor, revision: next },
            ConditionExpression: 'attribute_not_exists(pk) OR revision = :revision',
            ExpressionAttributeValues: { ':revision': revision },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        throw new ConcurrentRunError('Another run of the intake moved the cursor meanwhile.', {
          cause: error,
        });
      }
      return { revision: next };
    },
  };
}
