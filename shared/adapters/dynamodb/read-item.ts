import * as z from 'zod/mini';
import { PermanentError } from '../../domain/permanent-error.ts';

export type Item = Record<string, unknown>;

/** @throws PermanentError naming the key and what is wrong, when an item is not what this version writes. */
export function readItem<Schema extends z.core.$ZodType>(schema: Schema, item: Item): z.infer<Schema> {
  const result = z.safeParse(schema, item);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
  throw new PermanentError(
    `Item ${String(item['pk'])} | ${String(item['sk'])} of the table is not readable: ${faults.join('; ')}`,
  );
}
