import { mentionSchema, type Mention } from '../contracts/mention.ts';
import type { Rejection } from '../ports.ts';
import { xPostSchema, type XPage, type XPlace, type XPost, type XUser } from './x-schema.ts';

const REFERENCE_TYPES = new Set(['retweeted', 'quoted', 'replied_to']);
const MAX_RAW = 8_000;

/** Posts of a page in the project's own words, and those that could not be read. */
export function mentionsOf(page: XPage): {
  mentions: Mention[];
  referenced: Mention[];
  rejections: Rejection[];
} {
  const rejections: Rejection[] = [];
  const users = new Map(page.includes.users.map((user) => [user.id, user]));
  const places = new Map(page.includes.places.map((place) => [place.id, place]));
  const included = new Map<string, XPost>();
  for (const raw of [...page.includes.tweets, ...page.includes.posts]) {
    const post = xPostSchema.safeParse(raw);
    if (post.success) included.set(post.data.id, post.data);
  }
  const read = (raw: unknown): Mention[] => {
    const mention = readPost(raw, included, users, places);
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
  const referenced = [...included.values()].filter(({ id }) => wanted.has(id)).flatMap(read);
  return { mentions, referenced, rejections };
}

/** The post, or what is wrong with it. */
function readPost(
  raw: unknown,
  included: ReadonlyMap<string, XPost>,
  users: ReadonlyMap<string, XUser>,
  places: ReadonlyMap<string, XPlace>,
): Mention | string {
  const shape = xPostSchema.safeParse(raw);
  if (!shape.success) return faults(shape.error.issues);
  const post = shape.data;
  const references = (post.referenced_tweets ?? post.referenced_posts ?? []).filter(({ type }) =>
    REFERENCE_TYPES.has(type),
  );
  const editHistory = post.edit_history_tweet_ids ?? post.edit_history_post_ids ?? [post.id];
  const user = users.get(post.author_id ?? '');
  const createdAt = new Date(post.created_at ?? Number.NaN);
  if (Number.isNaN(createdAt.getTime())) return 'created_at: not an instant';
  const mention = mentionSchema.safeParse({
    id: editHistory[0],
    versionId: post.id,
    editHistory,
    text: fullText(post, references, included),
    authorId: post.author_id,
    authorHandle: user?.username,
    authorLocation: user?.location?.slice(0, 200),
    lang: post.lang,
    createdAt: createdAt.toISOString(),
    conversationId: post.conversation_id,
    inReplyToUserId: post.in_reply_to_user_id,
    geo: geoOf(post, places),
    references,
    hasMedia: (post.attachments?.media_keys?.length ?? 0) > 0 ? true : undefined,
  });
  return mention.success ? mention.data : faults(mention.error.issues);
}

/** Long posts have their full text apart; a retweet's own text is cut, so the text of what it retweets is taken. */
function fullText(
  post: XPost,
  references: readonly { type: string; id: string }[],
  included: ReadonlyMap<string, XPost>,
): string | undefined {
  const retweeted = references.find(({ type }) => type === 'retweeted');
  const original = retweeted && included.get(retweeted.id);
  const source = original ?? post;
  return source.note_tweet?.text ?? source.note_post?.text ?? source.text;
}

function geoOf(post: XPost, places: ReadonlyMap<string, XPlace>): object | undefined {
  if (!post.geo) return undefined;
  const [lon, lat] = post.geo.coordinates?.coordinates ?? [];
  const placeName = places.get(post.geo.place_id ?? '')?.full_name?.slice(0, 200);
  return lat === undefined && placeName === undefined ? undefined : { lat, lon, placeName };
}

function faults(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  return issues.map(({ path, message }) => `${path.map(String).join('.') || '(all)'}: ${message}`).join('; ');
}
