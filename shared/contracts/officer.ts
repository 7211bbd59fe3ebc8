import * as z from 'zod/mini';
import { COMPLAINT_STATES } from '../domain/lifecycle.ts';
import { instantSchema } from './mention.ts';
import { evidenceSchema } from './routing-result.ts';
import { categorySchema, languageSchema } from './triage-result.ts';

/** One line of an officer's queue. */
export const complaintSummarySchema = z.object({
  docket: z.string(),
  postId: z.string(),
  state: z.enum(COMPLAINT_STATES),
  colour: z.enum(['grey', 'red', 'amber', 'green']),
  /** District key or `state-cell`. */
  jurisdiction: z.string(),
  thana: z.nullable(z.string()),
  category: categorySchema,
  urgent: z.boolean(),
  lang: languageSchema,
  /** First 140 characters of the post. */
  excerpt: z.string(),
  postedAt: instantSchema,
  receivedAt: instantSchema,
  dueAt: instantSchema,
  repeats: z.number(),
});
export type ComplaintSummary = z.infer<typeof complaintSummarySchema>;

/** Answer of GET /v1/officer/complaints. */
export const complaintListSchema = z.object({
  items: z.array(complaintSummarySchema),
  /** Give it back as `cursor` for the next page; null on the last. */
  nextCursor: z.nullable(z.string()),
});
export type ComplaintList = z.infer<typeof complaintListSchema>;

/** Answer of GET /v1/officer/complaints/{docket}. */
export const complaintDetailSchema = z.object({
  ...complaintSummarySchema.shape,
  text: z.string(),
  postUrl: z.string(),
  authorHandle: z.nullable(z.string()),
  confidence: z.number(),
  evidence: z.array(evidenceSchema),
  runnersUp: z.array(z.object({ district: z.string(), confidence: z.number() })),
  followUps: z.array(
    z.object({ postId: z.string(), kind: z.enum(['edit', 'reply']), text: z.string(), at: instantSchema }),
  ),
  repeatedBy: z.array(z.object({ postId: z.string(), kind: z.string(), at: instantSchema })),
  history: z.array(z.object({ eventId: z.string(), type: z.string(), at: instantSchema })),
});
export type ComplaintDetail = z.infer<typeof complaintDetailSchema>;

/** Answer of GET /v1/officer/me. */
export const officerSchema = z.object({
  name: z.string(),
  role: z.enum(['thana', 'circle', 'district', 'range', 'zone', 'state', 'auditor', 'administrator']),
  /** Key of the unit: a district, range or zone key; `uttar-pradesh` for the state. */
  unit: z.string(),
  jurisdictions: z.array(z.string()),
});
export type OfficerView = z.infer<typeof officerSchema>;
