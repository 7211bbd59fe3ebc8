import * as z from 'zod/mini';
import { COMPLAINT_STATES, type ComplaintState } from '../../domain/lifecycle.ts';

/** What a page cursor holds: the place in the order of age, and the queue it belongs to. */
const cursorSchema = z.object({
  v: z.literal(1),
  state: z.enum(COMPLAINT_STATES),
  after: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z#\d{1,20}$/)),
});

export function encodeCursor(state: ComplaintState, after: string): string {
  return Buffer.from(JSON.stringify({ v: 1, state, after })).toString('base64url');
}

/** @throws RangeError when the text is no cursor, or one of another queue. */
export function decodeCursor(cursor: string, state: ComplaintState): string {
  const result = cursorSchema.safeParse(parsed(cursor));
  if (!result.success) throw new RangeError('This is not a cursor that the API gave.');
  if (result.data.state !== state) {
    throw new RangeError(`This cursor belongs to the queue "${result.data.state}", not to "${state}".`);
  }
  return result.data.after;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
