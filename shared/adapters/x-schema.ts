/**
 * What is read of X's answers (X API v2, documents of August 2026). Both spellings are read: `tweet`, as X's pages and the
 * client library have it, and `post`, as its OpenAPI document 2.167 has it.
 */
import * as z from 'zod/mini';

const id = z.string();

export const xPostSchema = z.object({
  id,
  text: z.optional(z.string()),
  note_tweet: z.optional(z.object({ text: z.string() })),
  note_post: z.optional(z.object({ text: z.string() })),
  author_id: z.optional(id),
  created_at: z.optional(z.string()),
  lang: z.optional(z.string()),
  conversation_id: z.optional(id),
  in_reply_to_user_id: z.optional(id),
  edit_history_tweet_ids: z.optional(z.array(id)),
  edit_history_post_ids: z.optional(z.array(id)),
  referenced_tweets: z.optional(z.array(z.object({ type: z.string(), id }))),
  referenced_posts: z.optional(z.array(z.object({ type: z.string(), id }))),
  attachments: z.optional(z.object({ media_keys: z.optional(z.array(z.string())) })),
  geo: z.optional(
    z.object({
      place_id: z.optional(z.string()),
      coordinates: z.optional(z.object({ coordinates: z.array(z.number()) })),
    }),
  ),
});
export type XPost = z.infer<typeof xPostSchema>;

const xUserSchema = z.object({ id, username: z.optional(z.string()), location: z.optional(z.string()) });
const xPlaceSchema = z.object({ id: z.string(), full_name: z.optional(z.string()) });
export type XUser = z.infer<typeof xUserSchema>;
export type XPlace = z.infer<typeof xPlaceSchema>;

/** A page; posts are checked one by one, so that a bad one does not spoil the others. */
export const xPageSchema = z.object({
  data: z._default(z.array(z.unknown()), []),
  includes: z._default(
    z.object({
      tweets: z._default(z.array(z.unknown()), []),
      posts: z._default(z.array(z.unknown()), []),
      users: z._default(z.array(xUserSchema), []),
      places: z._default(z.array(xPlaceSchema), []),
    }),
    { tweets: [], posts: [], users: [], places: [] },
  ),
  errors: z._default(
    z.array(
      z.object({
        title: z.optional(z.string()),
        detail: z.optional(z.string()),
        resource_type: z.optional(z.string()),
        resource_id: z.optional(z.string()),
        parameter: z.optional(z.string()),
      }),
    ),
    [],
  ),
  meta: z.object({ next_token: z.optional(z.string()), result_count: z.optional(z.number()) }),
});
export type XPage = z.infer<typeof xPageSchema>;

/** The secret: an app-only or user bearer token, or the four OAuth 1.0a values of the user who owns the app. */
export const xCredentialsSchema = z.union([
  z.object({ bearerToken: z.string().check(z.minLength(1)) }),
  z.object({
    appKey: z.string().check(z.minLength(1)),
    appSecret: z.string().check(z.minLength(1)),
    accessToken: z.string().check(z.minLength(1)),
    accessSecret: z.string().check(z.minLength(1)),
  }),
]);
export type XCredentials = z.infer<typeof xCredentialsSchema>;
