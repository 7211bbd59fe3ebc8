import * as z from 'zod/mini';
import { EVENT_TYPES } from './events.ts';
import { instantSchema } from './mention.ts';

/** One item of a unit's inbox. */
export const inboxItemSchema = z.object({
  id: z.string(),
  /** Type of the event that it tells of. */
  type: z.enum(EVENT_TYPES),
  docket: z.string(),
  postId: z.string(),
  thana: z.nullable(z.string()),
  urgent: z.boolean(),
  at: instantSchema,
  /** What became of the mail. */
  mail: z.enum(['pending', 'sent', 'refused']),
  /** When an officer acknowledged the item; null while it is unread. */
  readAt: z.nullable(instantSchema),
});
export type InboxItemView = z.infer<typeof inboxItemSchema>;

/** Answer of GET /v1/officer/inbox. */
export const inboxPageSchema = z.object({
  items: z.array(inboxItemSchema),
  nextCursor: z.nullable(z.string()),
});
export type InboxPage = z.infer<typeof inboxPageSchema>;

/** Answer of POST /v1/officer/inbox/{id}/acknowledge. */
export const inboxAcknowledgementSchema = z.object({
  item: inboxItemSchema,
  /** What became of the complaint: acknowledged now, answered before, or not this officer's to acknowledge. */
  complaint: z.enum(['acknowledged', 'already', 'not-theirs']),
});
export type InboxAcknowledgement = z.infer<typeof inboxAcknowledgementSchema>;
