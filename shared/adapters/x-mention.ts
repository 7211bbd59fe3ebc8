import * as z from 'zod/mini';
import { mentionSchema, type Mention } from '../contracts/mention.ts';
import { isPostId } from '../domain/post-id.ts';
import type { Rejection } from '../ports.ts';
import {
  xPlaceSchema,
  xPostSchema,
  xUserSchema,
  type XPage,
  type XPlace,
  type XPost,
  type XUser,
} from './x-schema.ts';

const REFERENCE_TYPES = new Set(['retweeted', 'quoted', 'replied_to']);
const MAX_RAW = 8_000;
const MAX_NAME = 200;
const MAX_HANDLE = 50;

/** What came along with the posts of a page. */
interface Company {
  readonly posts: ReadonlyMap<string, XPost>;
  readonly users: ReadonlyMap<string, XUser>;
  readonly places: ReadonlyMap<string, XPlace>;
}

/** Posts of a page in the project's own words, and those that could not be read. */
export function mentionsOf(
  page: XPage,
  withAuthors: boolean,
): {
  mentions: Mention[];
  referenced: Mention[];
  rejections: Rejection[];
} {
  const rejections: Rejection[] = [];
  const { tweets, posts, users, places } = page.includes;
  const company: Company = {
    posts: readable([...tweets, ...posts], xPostSchema),
    users: readable(withAuthors ? users : [], xUserSchema),
    places: readable(places, xPlaceSchema),
  };
  const read = (raw: unknown): Mention[] => {
    const mention = readPost(raw, company);
    if (typeof mention !== 'string') return [mention];
    rejections.push({ source: 'x', reason: mention, raw: JSON.stringify(raw)?.slice(0, MAX_RAW) ?? '' });
    return [];
  };
  const mentions = page.data.flatMap(read);
  const wanted = new Set(
    mentions.flatMap(({ references }) =>
      references.filter(({ type }) => type !== 'replied_to').map(({ id }) => id as string),
    ),
  );
  const referenced = [...company.posts.values()].filter(({ id }) => wanted.has(id)).flatMap(read);
  return { mentions, referenced, rejections };
}

/** By their IDs; what cannot be read is as if it had not come. */
function readable<Thing extends { id: string }>(
  things: readonly unknown[],
  schema: z.ZodMiniType<Thing>,
): Map<string, Thing> {
  return new Map(
    things.flatMap((thing) => {
      const result = z.safeParse(schema, thing);
      return result.success ? [[result.data.id, result.data] as const] : [];
    }),
  );
}

/** The post, or what is wrong with it. */
function readPost(raw: unknown, company: Company): Mention | string {
  const shape = xPostSchema.safeParse(raw);
  if (!shape.success) return faults(shape.error.issues);
  const post = shape.data;
  const references = (post.referenced_tweets ?? post.referenced_posts ?? []).filter(
    ({ type, id }) => REFERENCE_TYPES.has(type) && isPostId(id),
  );
  const editHistory = post.edit_history_tweet_ids ?? post.edit_history_post_ids ?? [];
  const user = company.users.get(post.author_id ?? '');
  const createdAt = new Date(post.created_at ?? Number.NaN);
  if (Number.isNaN(createdAt.getTime())) return 'created_at: not an instant';
  const mention = mentionSchema.safeParse({
    id: editHistory[0] ?? post.id,
    versionId: post.id,
    editHistory: editHistory.length > 0 ? editHistory : [post.id],
    text: fullText(post, references, company),
    authorId: post.author_id,
    authorHandle: user?.username?.slice(0, MAX_HANDLE),
    authorLocation: user?.location?.slice(0, MAX_NAME),
    lang: post.lang?.slice(0, 10),
    createdAt: createdAt.toISOString(),
    conversationId: isPostId(post.conversation_id ?? '') ? post.conversation_id : undefined,
    inReplyToUserId: /^\d{1,20}$/.test(post.in_reply_to_user_id ?? '') ? post.in_reply_to_user_id : undefined,
    geo: geoOf(post, company),
    references,
    hasMedia: (post.attachments?.media_keys?.length ?? 0) > 0 ? true : undefined,
  });
  return mention.success ? mention.data : faults(mention.error.issues);
}

/** Long posts have their full text apart; a retweet's own text is cut, so the text of what it retweets is taken. */
function fullText(
  post: XPost,
  references: readonly { type: string; id: string }[],
  { posts }: Company,
): string | null | undefined {
  const retweeted = references.find(({ type }) => type === 'retweeted');
  const source = posts.get(retweeted?.id ?? '') ?? post;
  return source.note_tweet?.text ?? source.note_post?.text ?? source.text;
}

function geoOf({ geo }: XPost, { places }: Company): Mention['geo'] {
  if (!geo) return undefined;
  // GeoJSON has the longitude first.
  const [lon = Number.NaN, lat = Number.NaN] = geo.coordinates?.coordinates ?? [];
  const placed = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  const placeName = places.get(geo.place_id ?? '')?.full_name?.slice(0, MAX_NAME);
  if (!placed && placeName === undefined) return undefined;
  return { ...(placed ? { lat, lon } : {}), ...(placeName === undefined ? {} : { placeName }) };
}

function faults(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  return issues.map(({ path, message }) => `${path.map(String).join('.') || '(all)'}: ${message}`).join('; ');
}
