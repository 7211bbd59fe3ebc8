import { comparePostIds } from '../../shared/domain/post-id.ts';
import type { StreamPost } from './stream.ts';
import type { Visible } from './query.ts';

export type Spelling = 'tweet' | 'post';

/** Characters of a post that X shows in `text`; longer ones have a note. */
const SHORT = 280;

/** A page as X answers it. Only expansions that were asked for are included. */
export function pageAnswer(
  page: readonly Visible[],
  all: readonly Visible[],
  expansions: ReadonlySet<string>,
  spelling: Spelling,
  nextToken: string | undefined,
): object {
  const byId = new Map(
    all.flatMap((visible) => visible.post.versions.map(({ id }) => [id, visible] as const)),
  );
  const respelt = (name: string) => (spelling === 'tweet' ? name : name.replace('tweet', 'post'));
  const referenced = expansions.has(respelt('referenced_tweets.id'))
    ? [...new Set(page.flatMap(({ post }) => post.references.flatMap(({ id }) => byId.get(id) ?? [])))]
    : [];
  const authors = expansions.has('author_id')
    ? [...new Map([...page, ...referenced].map(({ post }) => [post.authorId, post])).values()]
    : [];
  const places = expansions.has('geo.place_id')
    ? page.flatMap(({ post }) => (post.geo?.placeName === undefined ? [] : [post]))
    : [];
  const ids = page.map(({ version }) => version.id).sort(comparePostIds);
  const includes = {
    ...(referenced.length > 0
      ? {
          [spelling === 'tweet' ? 'tweets' : 'posts']: referenced.map((visible) =>
            postAnswer(visible, spelling, byId),
          ),
        }
      : {}),
    ...(authors.length > 0 ? { users: authors.map(userAnswer) } : {}),
    ...(places.length > 0
      ? { places: places.map((post) => ({ id: placeId(post), full_name: post.geo?.placeName })) }
      : {}),
  };
  return {
    ...(page.length > 0 ? { data: page.map((visible) => postAnswer(visible, spelling, byId)) } : {}),
    ...(Object.keys(includes).length > 0 ? { includes } : {}),
    meta: {
      result_count: page.length,
      ...(ids.length > 0 ? { newest_id: ids.at(-1), oldest_id: ids[0] } : {}),
      ...(nextToken === undefined ? {} : { next_token: nextToken }),
    },
  };
}

export function postAnswer(
  { post, version }: Visible,
  spelling: Spelling,
  byId: ReadonlyMap<string, Visible>,
): Record<string, unknown> {
  const respelt = (name: string) => name.replace('tweet', spelling);
  const retweet = post.references.find(({ type }) => type === 'retweeted');
  const original = retweet && byId.get(retweet.id);
  const text = original ? `RT @${original.post.authorHandle}: ${original.version.text}` : version.text;
  const history = post.versions.filter(({ at }) => at <= version.at).map(({ id }) => id);
  return {
    id: version.id,
    text: shortened(text, original !== undefined),
    ...(original === undefined && [...text].length > SHORT ? { [respelt('note_tweet')]: { text } } : {}),
    author_id: post.authorId,
    created_at: new Date(version.at).toISOString(),
    conversation_id: post.conversationId,
    [respelt('edit_history_tweet_ids')]: history,
    ...(post.lang === undefined ? {} : { lang: post.lang }),
    ...(post.inReplyToUserId === undefined ? {} : { in_reply_to_user_id: post.inReplyToUserId }),
    ...(post.references.length > 0 ? { [respelt('referenced_tweets')]: post.references } : {}),
    ...(post.geo ? { geo: geoAnswer(post) } : {}),
  };
}

/** A retweet's own text is cut at 140 characters and ends in an ellipsis, a long post's at 280. */
function shortened(text: string, retweet: boolean): string {
  const limit = retweet ? 140 : SHORT;
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

function geoAnswer(post: StreamPost): object {
  const { lat, lon, placeName } = post.geo ?? {};
  return {
    ...(placeName === undefined ? {} : { place_id: placeId(post) }),
    ...(lat === undefined || lon === undefined
      ? {}
      : { coordinates: { type: 'Point', coordinates: [lon, lat] } }),
  };
}

function placeId({ geo }: StreamPost): string {
  return Buffer.from(geo?.placeName ?? '')
    .toString('hex')
    .slice(0, 16);
}

function userAnswer({ authorId, authorHandle }: StreamPost): object {
  return { id: authorId, name: authorHandle, username: authorHandle };
}
