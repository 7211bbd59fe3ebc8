import * as z from 'zod/mini';
import { PUBLIC_STATES } from '../domain/lifecycle.ts';
import { instantSchema } from './mention.ts';

const bilingual = z.object({ hi: z.string(), en: z.string() });

/** An instant for people: UTC for programs, Indian Standard Time (UTC+05:30) for readers. */
export const momentSchema = z.object({
  utc: instantSchema,
  /** ISO 8601 with the offset, for example 2026-08-01T10:00:00.000+05:30. */
  ist: z.string(),
});

/** Answer of GET /v1/status/{reference}. Holds neither the text of the post nor a name. */
export const statusSchema = z.object({
  /** The post that was asked for. */
  postId: z.string(),
  docket: z.string(),
  /** The docket that this post was joined to, when it repeats another post; the state below is that docket's. */
  joinedTo: z.nullable(z.string()),
  state: z.enum(PUBLIC_STATES),
  colour: z.enum(['grey', 'red', 'amber', 'green']),
  label: bilingual,
  /** What the state means and what happens next. */
  meaning: bilingual,
  urgent: z.boolean(),
  /** Null while the district is not known (state cell) or the post is no complaint. */
  district: z.nullable(z.object({ key: z.string(), name: bilingual })),
  receivedAt: momentSchema,
  dueAt: z.nullable(momentSchema),
  timeline: z.array(z.object({ at: momentSchema, step: z.string(), label: bilingual })),
});
export type Status = z.infer<typeof statusSchema>;
export type Moment = z.infer<typeof momentSchema>;

/** Answer of GET /v1/config: what the page must know before it can sign an officer in. */
export const siteConfigSchema = z.object({
  force: bilingual,
  /** Handles watched, without @. */
  handles: z.array(z.string()),
  stage: z.string(),
  signIn: z.object({ issuer: z.string(), clientId: z.string(), scope: z.string() }),
});
export type SiteConfig = z.infer<typeof siteConfigSchema>;
