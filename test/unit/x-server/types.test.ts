/**
 * What is asked of X and what the local X server answers, against types that others wrote. The compiler is the judge: these
 * tests fail in `npm run typecheck`.
 */
import type { PostsClient, Schemas, UsersClient } from '@xdevplatform/xdk';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as server from '../../../local/x-server/vocabulary.ts';
import type { PostAnswer, PostPage, TweetPage, Wire } from '../../../local/x-server/x-types.ts';
import * as asked from '../../../shared/adapters/x-fields.ts';

type MentionsOptions = NonNullable<Parameters<UsersClient['getMentions']>[1]>;
type SearchOptions = NonNullable<Parameters<PostsClient['searchRecent']>[1]>;
type Names<Option> = NonNullable<Option> extends readonly (infer Name)[] ? Name : never;

describe('the new spelling', () => {
  it('is asked for with names that X’s own client knows', () => {
    type Field = (typeof asked.POST_FIELDS)[number];
    expectTypeOf<Field>().toExtend<Names<MentionsOptions['postFields']>>();
    expectTypeOf<Field>().toExtend<Names<SearchOptions['postFields']>>();
    type Expansion = (typeof asked.POST_EXPANSIONS)[number];
    expectTypeOf<Expansion>().toExtend<Names<MentionsOptions['expansions']>>();
    expectTypeOf<Expansion>().toExtend<Names<SearchOptions['expansions']>>();
    expectTypeOf<(typeof asked.USER_FIELDS)[number]>().toExtend<Names<MentionsOptions['userFields']>>();
    expectTypeOf<(typeof asked.PLACE_FIELDS)[number]>().toExtend<Names<MentionsOptions['placeFields']>>();
  });

  it('is refused by the local server wherever X’s own client does not know it', () => {
    expectTypeOf<(typeof server.POST_FIELDS)[number]>().toEqualTypeOf<Names<MentionsOptions['postFields']>>();
    expectTypeOf<(typeof server.POST_EXPANSIONS)[number]>().toEqualTypeOf<
      Names<MentionsOptions['expansions']>
    >();
  });

  it('is answered in the form of X’s own client', () => {
    expectTypeOf<PostPage>().toExtend<Wire<Schemas.GetUsersMentionsResponse>>();
    expectTypeOf<Wire<{ editHistoryPostIds?: { mediaKeys: string }[] }>>().toEqualTypeOf<{
      edit_history_post_ids?: { media_keys: string }[];
    }>();
    // @ts-expect-error: an ID is a text, so the types are not `any`
    const wrong: PostAnswer = { id: 5 };
    expect(wrong).toBeDefined();
  });
});

describe('the old spelling', () => {
  it('is asked for with names that the local server knows', () => {
    expect(server.TWEET_FIELDS).toEqual(expect.arrayContaining([...asked.TWEET_FIELDS]));
    expect(server.TWEET_EXPANSIONS).toEqual(expect.arrayContaining([...asked.TWEET_EXPANSIONS]));
  });

  it('is not mistaken for the new one', () => {
    expectTypeOf<NonNullable<TweetPage['data']>[number]>().toHaveProperty('edit_history_tweet_ids');
    expectTypeOf<NonNullable<PostPage['data']>[number]>().not.toHaveProperty('edit_history_tweet_ids');
  });
});
