/** Schemas of the items that are read back. */
import * as z from 'zod/mini';
import { caseWorkSchema } from '../../contracts/case-work.ts';
import { domainEventSchema, repeatKindSchema, setAsideReasonSchema } from '../../contracts/events.ts';
import { instantSchema, mentionSchema, postIdSchema } from '../../contracts/mention.ts';
import { evidenceSchema } from '../../contracts/routing-result.ts';
import { slaClockSchema } from '../../contracts/sla.ts';
import { categorySchema, languageSchema } from '../../contracts/triage-result.ts';
import type { Complaint, Disposition, MentionRecord } from '../../domain/complaint.ts';
import type { Docket } from '../../domain/docket.ts';
import { COMPLAINT_STATES } from '../../domain/lifecycle.ts';
import { readItem, type Item } from './read-item.ts';

export { readItem, type Item };

const dispositionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pending') }),
  z.object({ kind: z.literal('original') }),
  z.object({ kind: z.literal('complaint') }),
  z.object({ kind: z.literal('repeat'), of: postIdSchema, how: repeatKindSchema }),
  z.object({ kind: z.literal('follow-up'), of: postIdSchema }),
  z.object({ kind: z.literal('set-aside'), reason: setAsideReasonSchema }),
]);

export const mentionItemSchema = z.object({
  mention: mentionSchema,
  /** The version that was recorded first; any other is an edit. */
  firstVersionId: postIdSchema,
  receivedAt: instantSchema,
  disposition: dispositionSchema,
});

export const aliasItemSchema = z.object({ canonicalId: postIdSchema });

export const complaintItemSchema = z.object({
  postId: postIdSchema,
  docket: z.pipe(
    z.string(),
    z.transform((value) => value as Docket),
  ),
  state: z.enum(COMPLAINT_STATES),
  jurisdiction: z.string(),
  thana: z.nullable(z.string()),
  confidence: z.number(),
  evidence: z.array(evidenceSchema),
  runnersUp: z.array(z.object({ district: z.string(), confidence: z.number() })),
  category: categorySchema,
  urgent: z.boolean(),
  lang: languageSchema,
  text: z.string(),
  authorId: z.string(),
  authorHandle: z.nullable(z.string()),
  postedAt: instantSchema,
  receivedAt: instantSchema,
  dueAt: instantSchema,
  clock: slaClockSchema,
  work: caseWorkSchema,
  mergedInto: z.optional(postIdSchema),
  revision: z.number(),
});

export const eventItemSchema = z.object({ event: domainEventSchema });

export const repeatItemSchema = z.object({ postId: postIdSchema, how: repeatKindSchema, at: instantSchema });

export const followUpItemSchema = z.object({
  postId: postIdSchema,
  kind: z.enum(['edit', 'reply']),
  text: z.string(),
  at: instantSchema,
});

export const duplicateItemSchema = z.object({
  postId: postIdSchema,
  authorId: z.string(),
  postedAt: instantSchema,
  text: z.string(),
});

export const incidentItemSchema = z.object({
  postId: postIdSchema,
  authorId: z.string(),
  jurisdiction: z.string(),
  thana: z.nullable(z.string()),
  category: categorySchema,
  postedAt: instantSchema,
  text: z.string(),
});

export const authorItemSchema = z.object({ postId: postIdSchema });

export const countsItemSchema = z.object({ repeats: z.number() });

export function readMention(item: Item): MentionRecord & { firstVersionId: string } {
  const { mention, receivedAt, disposition, firstVersionId } = readItem(mentionItemSchema, item);
  return { mention, receivedAt, disposition: disposition satisfies Disposition, firstVersionId };
}

export function readComplaintItem(item: Item): Complaint {
  return readItem(complaintItemSchema, item);
}
