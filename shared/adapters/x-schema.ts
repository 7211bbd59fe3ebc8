/**
 * What is read of X's answers (X API v2, documents of August 2026). Both spellings are read: `tweet`, as X's pages and the
 * client library have it, and `post`, as its OpenAPI document 2.167 has it.
 */
import * as z from 'zod/mini';

const id = z.string();

/** A thing that a complaint can do without: when it is null or not as expected, the post is read without it. */
function dispensable<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.catch(z.nullish(schema), undefined);
}

const references = z.nullish(z.array(z.object({ type: z.string(), id })));

export const xPostSchema = z.object({
  id,
  text: z.nullish(z.string()),
  note_tweet: z.nullish(z.object({ text: z.string() })),
  note_post: z.nullish(z.object({ text: z.string() })),
  author_id: z.nullish(id),
  created_at: z.nullish(z.string()),
  edit_history_tweet_ids: z.nullish(z.array(id)),
  edit_history_post_ids: z.nullish(z.array(id)),
  referenced_tweets: references,
  referenced_posts: references,
  lang: dispensable(z.string()),
  conversation_id: dispensable(id),
  in_reply_to_user_id: dispensable(id),
  attachments: dispensable(z.object({ media_keys: z.nullish(z.array(z.string())) })),
  geo: dispensable(
    z.object({
      place_id: z.nullish(z.string()),
      coordinates: z.nullish(z.object({ coordinates: z.array(z.number()) })),
    }),
  ),
});
export type XPost = z.infer<typeof xPostSchema>;

export const xUserSchema = z.object({
  id,
  username: dispensable(z.string()),
  location: dispensable(z.string()),
});
export const xPlaceSchema = z.object({ id: z.string(), full_name: dispensable(z.string()) });
export type XUser = z.infer<typeof xUserSchema>;
export type XPlace = z.infer<typeof xPlaceSchema>;

const things = z._default(z.array(z.unknown()), []);

/** A page; posts and what comes along are checked one by one, so that a bad one does not spoil the others. */
export const xPageSchema = z.object({
  data: things,
  includes: z._default(z.object({ tweets: things, posts: things, users: things, places: things }), {
    tweets: [],
    posts: [],
    users: [],
    places: [],
  }),
  errors: z._default(
    z.array(
      z.looseObject({
        title: dispensable(z.string()),
        detail: dispensable(z.string()),
        parameter: dispensable(z.string()),
      }),
    ),
    [],
  ),
  meta: z.optional(z.object({ next_token: z.optional(z.string().check(z.minLength(1))) })),
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
