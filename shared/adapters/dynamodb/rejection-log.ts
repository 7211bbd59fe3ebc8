import { createHash } from 'node:crypto';
import type { RejectionLog } from '../../ports.ts';
import { batchPut } from './batch-write.ts';
import type { TableOptions } from './client.ts';
import { expiry, rejectedKey } from './keys.ts';

/** What could not be read, kept as it came. */
export function createRejectionLog({ client, tableName, retentionDays }: TableOptions): RejectionLog {
  return {
    async record(rejections, at) {
      const instant = at.toISOString();
      const items = rejections.map((rejection) => {
        const hash = createHash('sha256').update(`${rejection.source}\n${rejection.raw}`).digest('base64url');
        return {
          ...rejectedKey(instant, hash.slice(0, 16)),
          ...rejection,
          at: instant,
          ...expiry(instant, retentionDays),
        };
      });
      // A batch may not hold a key twice.
      const unique = [...new Map(items.map((item) => [item.sk, item])).values()];
      await batchPut(client, tableName, unique);
    },
  };
}
