import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RateLimiter } from '../../ports.ts';
import type { TableOptions } from './client.ts';
import { rateKey } from './keys.ts';

const MINUTE_MS = 60_000;

/** Counts requests of a client in whole minutes of the clock, across all running copies of the function. */
export function createRateLimiter({ client, tableName }: TableOptions): RateLimiter {
  return {
    async allow(clientKey, limitPerMinute, now) {
      const minute = Math.floor(now.getTime() / MINUTE_MS);
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: rateKey(clientKey, minute),
          UpdateExpression: 'ADD requests :one SET expiresAt = :expiresAt',
          ExpressionAttributeValues: { ':one': 1, ':expiresAt': (minute + 2) * 60 },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      const requests = Number(Attributes?.['requests'] ?? 0);
      const retryAfterSeconds = Math.max(1, Math.ceil(((minute + 1) * MINUTE_MS - now.getTime()) / 1000));
      return { allowed: requests <= limitPerMinute, retryAfterSeconds };
    },
  };
}
