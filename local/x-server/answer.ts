import { comparePostIds } from '../../shared/domain/post-id.ts';
import { notFound } from './faults.ts';
import { tokenAfter, type Selection, type Visible } from './query.ts';
import type { StreamPost } from './stream.ts';
import type { Spelling } from './vocabulary.ts';
import type { PlaceAnswer, PostAnswer, PostPage, TweetAnswer, TweetPage, UserAnswer } from './x-types.ts';

/** Characters of a post that X shows in `text`; longer ones have a note. */
const SHORT = 280;

/** Posts by each ID that they ever had. */
export type PostsById = ReadonlyMap<string, Visible>;

export function byId(posts: readonly Visible[]): PostsById {
  return new Map(
    posts.flatMap(({ post, version }) =>
      post.versions
        .filter(({ at }) => at <= version.at)
        .map((each) => [each.id, { post, version: each }] as const),
    ),
  );
}

/** What the end of a page tells about it. */
export function metaOf(page: readonly Visible[], hasMore: boolean): NonNullable<TweetPage['meta']> {
  const ids = page.map(({ version }) => version.id).sort(comparePostIds);
  const [oldest] = ids;
  const newest = ids.at(-1);
  if (oldest === undefined || newest === undefined) return { result_count: 0 };
  return {
    result_count: page.length,
    newest_id: newest,
    oldest_id: oldest,
    ...(hasMore ? { next_token: tokenAfter(oldest) } : {}),
  };
}

/** Posts with what was asked to come along; `errors` names what should have, and is gone. */
export function postsAnswer(page: readonly Visible[], known: PostsById, selection: Selection): TweetPage {
  const { expansions } = selection;
  const show = (visible: Visible) => tweetAnswer(visible, known, selection);
  const references = expansions.has('referenced_tweets.id')
    ? [...new Set(page.flatMap(({ post }) => post.references.map(({ id }) => id)))]
    : [];
  const referenced = references.flatMap((id) => known.get(id) ?? []);
  const missing = references.filter((id) => !known.has(id));
  const authors = expansions.has('author_id')
    ? [...new Map([...page, ...referenced].map(({ post }) => [post.authorId, post])).values()]
    : [];
  const places = expansions.has('geo.place_id')
    ? page.flatMap(({ post }) => (post.geo?.placeName === undefined ? [] : [post]))
    : [];
  const includes = {
    ...(referenced.length > 0 ? { tweets: referenced.map(show) } : {}),
    ...(authors.length > 0 ? { users: authors.map((post) => userAnswer(post, selection)) } : {}),
    ...(places.length > 0 ? { places: places.map((post) => placeAnswer(post, selection)) } : {}),
  };
  return {
    ...(page.length > 0 ? { data: page.map(show) } : {}),
    ...(Object.keys(includes).length > 0 ? { includes } : {}),
    ...(missing.length > 0
      ? { errors: missing.map((id) => notFound(id, 'tweet', 'referenced_tweets.id')) }
      : {}),
  };
}

/** The same answer in the asked-for spelling. */
export function spelt(page: TweetPage, spelling: Spelling): TweetPage | PostPage {
  if (spelling === 'tweet') return page;
  const { data, includes, errors, ...rest } = page;
  const { tweets, ...company } = includes ?? {};
  return {
    ...rest,
    ...(data ? { data: data.map(inNewSpelling) } : {}),
    ...(includes
      ? { includes: { ...company, ...(tweets ? { posts: tweets.map(inNewSpelling) } : {}) } }
      : {}),
    ...(errors
      ? {
          errors: errors.map((error) =>
            error.parameter === 'referenced_tweets.id' ? { ...error, parameter: 'referenced_posts' } : error,
          ),
        }
      : {}),
  };
}

function inNewSpelling(tweet: TweetAnswer): PostAnswer {
  const {
    edit_history_tweet_ids: history,
    note_tweet: note,
    referenced_tweets: references,
    geo,
    ...same
  } = tweet;
  return {
    ...same,
    edit_history_post_ids: history,
    ...(note ? { note_post: { text: note.text } } : {}),
    ...(references ? { referenced_posts: references } : {}),
    ...(geo ? { geo } : {}),
  };
}

function tweetAnswer(
  { post, version }: Visible,
  known: PostsById,
  { fields, expansions }: Selection,
): TweetAnswer {
  const retweet = post.references.find(({ type }) => type === 'retweeted');
  const original = retweet && known.get(retweet.id);
  const text = original ? `RT @${original.post.authorHandle}: ${original.version.text}` : version.text;
  const isLong = original === undefined && [...text].length > SHORT;
  /** An expansion brings its field along. */
  const asked = (field: keyof TweetAnswer) =>
    fields.has(field) || [...expansions].some((expansion) => expansion.split('.')[0] === field);
  const { inReplyToUserId, lang, geo } = post;
  return {
    id: version.id,
    text: shortened(text, original !== undefined),
    edit_history_tweet_ids: post.versions.filter(({ at }) => at <= version.at).map(({ id }) => id),
    ...(isLong && asked('note_tweet') ? { note_tweet: { text } } : {}),
    ...(asked('author_id') ? { author_id: post.authorId } : {}),
    ...(asked('created_at') ? { created_at: new Date(version.at).toISOString() } : {}),
    ...(asked('conversation_id') ? { conversation_id: post.conversationId } : {}),
    ...(lang !== undefined && asked('lang') ? { lang } : {}),
    ...(inReplyToUserId !== undefined && asked('in_reply_to_user_id')
      ? { in_reply_to_user_id: inReplyToUserId }
      : {}),
    ...(post.references.length > 0 && asked('referenced_tweets')
      ? { referenced_tweets: [...post.references] }
      : {}),
    ...(post.media && asked('attachments') ? { attachments: { media_keys: [`3_${version.id}`] } } : {}),
    ...(geo && asked('geo') ? { geo: geoAnswer(geo) } : {}),
  };
}

/** A retweet's own text is cut at 140 characters and ends in an ellipsis, a long post's at 280. */
function shortened(text: string, retweet: boolean): string {
  const limit = retweet ? 140 : SHORT;
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

type Geo = NonNullable<StreamPost['geo']>;

function geoAnswer({ lat, lon, placeName }: Geo): NonNullable<TweetAnswer['geo']> {
  return {
    ...(placeName === undefined ? {} : { place_id: placeId(placeName) }),
    ...(lat === undefined || lon === undefined
      ? {}
      : { coordinates: { type: 'Point', coordinates: [lon, lat] } }),
  };
}

function placeAnswer({ geo }: StreamPost, { placeFields }: Selection): PlaceAnswer & { full_name: string } {
  const fullName = geo?.placeName ?? '';
  return {
    id: placeId(fullName),
    full_name: fullName,
    ...(placeFields.has('name') ? { name: fullName.split(',')[0] ?? '' } : {}),
  };
}

function placeId(name: string): string {
  return Buffer.from(name).toString('hex').slice(0, 16);
}

function userAnswer(
  { authorId, authorHandle, authorLocation }: StreamPost,
  { userFields }: Selection,
): UserAnswer {
  return {
    id: authorId,
    name: authorHandle,
    username: authorHandle,
    ...(userFields.has('location') && authorLocation !== undefined ? { location: authorLocation } : {}),
  };
}
