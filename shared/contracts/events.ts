import * as z from 'zod/mini';
import { COMPLAINT_STATES } from '../domain/lifecycle.ts';
import { instantSchema, postIdSchema } from './mention.ts';
import { slaLevelSchema, slaStageSchema } from './sla.ts';
import { categorySchema, languageSchema } from './triage-result.ts';

/** `source` of every event on the bus. */
export const EVENT_SOURCE = 'twittersewa';

/** Why a post counts as a repeat of another. `merged`: an officer joined the two cases. */
export const REPEAT_KINDS = ['retweet', 'quote', 'same-text', 'near-text', 'same-author', 'merged'] as const;
export const repeatKindSchema = z.enum(REPEAT_KINDS);
export type RepeatKind = z.infer<typeof repeatKindSchema>;

/** Why a post became no complaint. */
export const SET_ASIDE_REASONS = [
  'greeting',
  'praise',
  'politics',
  'query',
  'spam',
  'news',
  'no-content',
  'own-post',
] as const;
export const setAsideReasonSchema = z.enum(SET_ASIDE_REASONS);
export type SetAsideReason = z.infer<typeof setAsideReasonSchema>;

const common = {
  version: z.literal(1),
  /** Unique and the same on every retry: `<post ID>:<sequence>`. Consumers are idempotent on it. */
  eventId: z.string().check(z.regex(/^\d{1,20}:\d{4,}$/)),
  occurredAt: instantSchema,
  /** The post that the event is about. */
  postId: postIdSchema,
  docket: z.string(),
};

/** District key, or `state-cell` when the post does not tell the place. */
const jurisdictionKey = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));

export const complaintRegisteredSchema = z.object({
  ...common,
  type: z.literal('ComplaintRegistered'),
  /** Who owns the complaint: a district key or `state-cell`. */
  jurisdiction: jurisdictionKey,
  thana: z.nullable(z.string()),
  confidence: z.number(),
  category: categorySchema,
  urgent: z.boolean(),
  lang: languageSchema,
  state: z.enum(COMPLAINT_STATES),
  /** Until when it is to be acknowledged. */
  dueAt: instantSchema,
});

/** The post repeats another and opens no complaint of its own. */
export const mentionRepeatedSchema = z.object({
  ...common,
  type: z.literal('MentionRepeated'),
  repeatOf: postIdSchema,
  kind: repeatKindSchema,
});

/** The post is no complaint. */
export const mentionSetAsideSchema = z.object({
  ...common,
  type: z.literal('MentionSetAside'),
  reason: setAsideReasonSchema,
});

/** The complainant edited the post, or wrote again in its thread: the case needs another look. */
export const complaintFollowedUpSchema = z.object({
  ...common,
  type: z.literal('ComplaintFollowedUp'),
  jurisdiction: jurisdictionKey,
  /** The new post or version. */
  followUpPostId: postIdSchema,
  kind: z.enum(['edit', 'reply']),
  state: z.enum(COMPLAINT_STATES),
});

const officerAction = {
  /** Who did it: the officer's ID, never his name. */
  by: z.string().check(z.minLength(1), z.maxLength(200)),
  note: z.nullable(z.string().check(z.maxLength(2_000))),
};

/** An officer joined two cases about one matter. Written once for each of the two, with the same words. */
export const complaintMergedSchema = z.object({
  ...common,
  ...officerAction,
  type: z.literal('ComplaintMerged'),
  /** The case that goes on. */
  kept: postIdSchema,
  /** The one that goes on in it: its docket and its status stay, and follow the other. */
  merged: postIdSchema,
});

/** An officer took a post out of the case that it had been joined to. Written once for each of the two. */
export const complaintSplitSchema = z.object({
  ...common,
  ...officerAction,
  type: z.literal('ComplaintSplit'),
  from: postIdSchema,
  split: postIdSchema,
  /** How it had been joined. */
  was: repeatKindSchema,
});

/** Two cases may be about one incident in different words. Nothing is joined: an officer decides. */
export const sameIncidentSuggestedSchema = z.object({
  ...common,
  type: z.literal('SameIncidentSuggested'),
  jurisdiction: jurisdictionKey,
  /** The older case. */
  other: postIdSchema,
  /** 0 to 1. */
  score: z.number(),
  /** What the two have in common: folded words and numbers. */
  shared: z.array(z.string()),
});

/** An answer is missing, and the next level is told. */
export const complaintEscalatedSchema = z.object({
  ...common,
  type: z.literal('ComplaintEscalated'),
  jurisdiction: jurisdictionKey,
  thana: z.nullable(z.string()),
  /** What was not answered. */
  stage: slaStageSchema,
  /** Who is told now. */
  level: slaLevelSchema,
  /** Rises when the complaint gets another owner or is reopened. */
  round: z.number(),
  /** Until when it was to be answered. */
  dueAt: instantSchema,
  urgent: z.boolean(),
  state: z.enum(COMPLAINT_STATES),
});

/** The owner has seen the complaint. */
export const complaintAcknowledgedSchema = z.object({
  ...common,
  type: z.literal('ComplaintAcknowledged'),
  jurisdiction: jurisdictionKey,
  /** `page`: a signed-in officer; `mail`: the signed link in the mail. */
  via: z.enum(['page', 'mail']),
  /** The officer's ID; null for the link, which anyone may follow who reads the mailbox. */
  by: z.nullable(z.string().check(z.maxLength(200))),
  /** False when the deadline had passed. */
  inTime: z.boolean(),
});

/**
 * Life or limb may be in danger now: written beside the event of the post that says so, and sent ahead of all others. Who gets it
 * informs dial 112.
 */
export const emergencyReportedSchema = z.object({
  ...common,
  type: z.literal('EmergencyReported'),
  jurisdiction: jurisdictionKey,
  thana: z.nullable(z.string()),
  category: categorySchema,
  lang: languageSchema,
  /** The post or version whose words tell of the danger. */
  reportedIn: postIdSchema,
});

export const domainEventSchema = z.discriminatedUnion('type', [
  complaintRegisteredSchema,
  mentionRepeatedSchema,
  mentionSetAsideSchema,
  complaintFollowedUpSchema,
  complaintMergedSchema,
  complaintSplitSchema,
  sameIncidentSuggestedSchema,
  complaintEscalatedSchema,
  complaintAcknowledgedSchema,
  emergencyReportedSchema,
]);

export type ComplaintRegistered = z.infer<typeof complaintRegisteredSchema>;
export type MentionRepeated = z.infer<typeof mentionRepeatedSchema>;
export type MentionSetAside = z.infer<typeof mentionSetAsideSchema>;
export type ComplaintFollowedUp = z.infer<typeof complaintFollowedUpSchema>;
export type ComplaintMerged = z.infer<typeof complaintMergedSchema>;
export type ComplaintSplit = z.infer<typeof complaintSplitSchema>;
export type SameIncidentSuggested = z.infer<typeof sameIncidentSuggestedSchema>;
export type ComplaintEscalated = z.infer<typeof complaintEscalatedSchema>;
export type ComplaintAcknowledged = z.infer<typeof complaintAcknowledgedSchema>;
export type EmergencyReported = z.infer<typeof emergencyReportedSchema>;
export type DomainEvent = z.infer<typeof domainEventSchema>;
export type DomainEventType = DomainEvent['type'];

/** Every event type; the list that docs/api/events.md is made from. */
export const EVENT_TYPES = domainEventSchema.def.options.map((option) => option.shape.type.def.values[0]) as [
  DomainEventType,
  ...DomainEventType[],
];
