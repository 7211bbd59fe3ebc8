import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { categorySchema, triageResultSchema } from '../../shared/contracts/triage-result.ts';
import { readCases } from '../frame/read-jsonl.ts';

/**
 * A labelled post. `about`: the right category first, then others that are as good; empty when it is no complaint or was not
 * labelled (the posts of the sample stream).
 * `reason`: why it is no complaint, null for a complaint. `urgent`: null where a person may decide either way.
 */
export const triageCaseSchema = z.object({
  id: z.string().check(z.regex(/^triage-/)),
  text: z.string().check(z.minLength(1)),
  about: z.array(categorySchema),
  reason: triageResultSchema.shape.notActionableBecause,
  urgent: z.nullable(z.boolean()),
});
export type TriageCase = z.infer<typeof triageCaseSchema>;

export type Split = 'development' | 'held-back';

/**
 * Which part a case belongs to, by the SHA-256 of its id: three tenths are held back, and of them nobody reads the mistakes.
 * The posts of the sample stream are all for development: whoever runs the project reads them.
 */
export function splitOf(id: string): Split {
  if (id.startsWith('triage-stream-')) return 'development';
  const [byte = 0] = createHash('sha256').update(id).digest();
  return byte < 77 ? 'held-back' : 'development';
}

export function triageCases(): TriageCase[] {
  return readCases('triage-', triageCaseSchema);
}
