/**
 * The forms of X's answers, taken from types that others wrote: twitter-api-v2 for the spelling `tweet`, X's own
 * @xdevplatform/xdk for `post`. So the compiler tells when this server answers what X would not.
 */
import type { Schemas } from '@xdevplatform/xdk';
import type { ErrorV2, InlineErrorV2, TweetGeoV2, TweetV2 } from 'twitter-api-v2';

type SnakeKey<Key extends string> = Key extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeKey<Rest>}`
  : Key;

/** The wire form of a type of the XDK, which writes names in camel case. */
export type Wire<Type> = Type extends readonly (infer Element)[]
  ? Wire<Element>[]
  : Type extends object
    ? { [Key in keyof Type as Key extends string ? SnakeKey<Key> : Key]: Wire<Type[Key]> }
    : Type;

type Answered =
  | 'id'
  | 'text'
  | 'edit_history_tweet_ids'
  | 'note_tweet'
  | 'author_id'
  | 'created_at'
  | 'conversation_id'
  | 'lang'
  | 'in_reply_to_user_id'
  | 'referenced_tweets'
  | 'attachments';

/** A post in the old spelling, as far as this server fills it. The library has both parts of `geo` required; X has not. */
export type TweetAnswer = Pick<TweetV2, Answered> & {
  geo?: { place_id?: TweetGeoV2['place_id']; coordinates?: { type: 'Point'; coordinates: [number, number] } };
};
export type PostAnswer = Wire<Schemas.Post>;
export type UserAnswer = Wire<Schemas.User>;
export type PlaceAnswer = Wire<Schemas.Place>;
/** An error in a 200. */
export type PartialError = InlineErrorV2 & Wire<Schemas.ResourceNotFoundProblem>;
export type InvalidRequest = ErrorV2 & Wire<Schemas.InvalidRequestProblem>;

interface Page<Post, Includes> {
  data?: Post[];
  includes?: Includes;
  errors?: PartialError[];
  meta?: { result_count: number; newest_id?: string; oldest_id?: string; next_token?: string };
}

interface Company {
  users?: UserAnswer[];
  places?: PlaceAnswer[];
}

export type TweetPage = Page<TweetAnswer, Company & { tweets?: TweetAnswer[] }>;
export type PostPage = Page<PostAnswer, Company & { posts?: PostAnswer[] }>;
