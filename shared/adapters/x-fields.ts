/**
 * What is asked of X, in both spellings. In the new one (OpenAPI document 2.167) relations such as the author are no fields:
 * only an expansion brings them.
 */
export type Spelling = 'tweet' | 'post';

export const TWEET_FIELDS = [
  'note_tweet',
  'created_at',
  'author_id',
  'lang',
  'conversation_id',
  'in_reply_to_user_id',
  'edit_history_tweet_ids',
  'referenced_tweets',
  'attachments',
  'geo',
] as const;
export const TWEET_EXPANSIONS = ['referenced_tweets.id', 'geo.place_id'] as const;

export const POST_FIELDS = [
  'note_post',
  'created_at',
  'lang',
  'conversation_id',
  'attachments',
  'geo',
] as const;
/** Without its author a post cannot be read, so his user object has to be taken, and paid, with it. */
export const POST_EXPANSIONS = [
  'author_id',
  'edit_history_post_ids',
  'referenced_posts',
  'geo.place_id',
] as const;

export const USER_FIELDS = ['username', 'location'] as const;
export const PLACE_FIELDS = ['full_name'] as const;

/** The parameters that choose what is in an answer. */
export function fieldParameters(spelling: Spelling, expandAuthors: boolean): Record<string, string> {
  const expansions: readonly string[] = spelling === 'tweet' ? TWEET_EXPANSIONS : POST_EXPANSIONS;
  const all = expandAuthors ? new Set([...expansions, 'author_id']) : expansions;
  return {
    [`${spelling}.fields`]: (spelling === 'tweet' ? TWEET_FIELDS : POST_FIELDS).join(','),
    'place.fields': PLACE_FIELDS.join(','),
    expansions: [...all].join(','),
    ...(expandAuthors ? { 'user.fields': USER_FIELDS.join(',') } : {}),
  };
}

/** True when a 400 names one of the parameters or values that are spelt in two ways. */
export function refusesSpelling(problem: unknown): boolean {
  return /(tweet|post)\.fields|referenced_(tweets|posts)|edit_history_(tweet|post)_ids|note_(tweet|post)/.test(
    JSON.stringify(problem) ?? '',
  );
}

const EXPANDED = new Set<string>([...TWEET_EXPANSIONS, ...POST_EXPANSIONS]);

/** True when a partial error is about something that was to come along with a post, not about a post of the page. */
export function isAboutExpansion(error: { readonly parameter?: string | null | undefined }): boolean {
  return EXPANDED.has(error.parameter ?? '');
}
