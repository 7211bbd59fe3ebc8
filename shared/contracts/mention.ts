import * as z from 'zod/mini';
import { isPostId, type PostId } from '../domain/post-id.ts';

/** A post ID on the wire. */
export const postIdSchema = z.pipe(
  z.string().check(
    z.refine((value) => isPostId(value), {
      error: 'not a post ID: expected 1 to 20 digits, no leading zero, at most 2^64 - 1',
    }),
  ),
  z.transform((value) => value as PostId),
);

/** An instant, ISO 8601 in UTC with milliseconds, for example 2026-08-01T04:30:00.000Z. */
export const instantSchema = z.string().check(
  z.refine(
    (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)),
    {
      error: 'not an ISO 8601 instant in UTC such as 2026-08-01T04:30:00.000Z',
    },
  ),
);

/** Longest text a post can have on X (long posts), in UTF-16 units, with room for astral characters. */
export const MAX_TEXT_LENGTH = 50_000;

export const referenceSchema = z.object({
  type: z.enum(['retweeted', 'quoted', 'replied_to']),
  id: postIdSchema,
});

/** A post that mentions the force, in the project's own words: what the X adapter makes of X's answer. */
export const mentionSchema = z.object({
  /** The first ID of the edit history: the same for every version of the post. */
  id: postIdSchema,
  /** The ID of this version; equal to `id` unless the post was edited. */
  versionId: postIdSchema,
  /** All IDs of the post, oldest first; contains `id` and `versionId`. */
  editHistory: z.array(postIdSchema).check(z.minLength(1), z.maxLength(10)),
  /** Full text; of a long post the long form. Never empty. */
  text: z.string().check(z.minLength(1), z.maxLength(MAX_TEXT_LENGTH)),
  authorId: z.string().check(z.regex(/^\d{1,20}$/)),
  /** Without @. Only known when user objects are read (they cost extra). */
  authorHandle: z.optional(z.string().check(z.maxLength(50))),
  /** Free text of the author's profile. */
  authorLocation: z.optional(z.string().check(z.maxLength(200))),
  /** X's guess at the language (BCP 47). */
  lang: z.optional(z.string().check(z.maxLength(10))),
  createdAt: instantSchema,
  conversationId: z.optional(postIdSchema),
  inReplyToUserId: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  geo: z.optional(
    z.object({
      lat: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
      lon: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
      placeName: z.optional(z.string().check(z.maxLength(200))),
    }),
  ),
  references: z.array(referenceSchema).check(z.maxLength(10)),
  hasMedia: z.optional(z.boolean()),
});

export type Mention = z.infer<typeof mentionSchema>;
export type Reference = z.infer<typeof referenceSchema>;

/** How a post reached the system. `referenced`: only because another post retweets or quotes it. */
export const mentionSourceSchema = z.enum(['mentions', 'search', 'referenced']);
export type MentionOrigin = z.infer<typeof mentionSourceSchema>;
