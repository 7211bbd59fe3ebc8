/**
 * The names that X knows, in its two spellings. `tweet`: X's pages and twitter-api-v2; `post`: its OpenAPI document 2.167 and
 * @xdevplatform/xdk, where relations of a post are expansions and no fields.
 */
export type Spelling = 'tweet' | 'post';

const COMMON_FIELDS = [
  'article',
  'attachments',
  'card_uri',
  'community_id',
  'context_annotations',
  'conversation_id',
  'created_at',
  'display_text_range',
  'edit_controls',
  'entities',
  'geo',
  'id',
  'lang',
  'matched_media_notes',
  'media_metadata',
  'non_public_metrics',
  'note_request_suggestions',
  'organic_metrics',
  'paid_partnership',
  'possibly_sensitive',
  'promoted_metrics',
  'public_metrics',
  'reply_settings',
  'scopes',
  'source',
  'suggested_source_links',
  'suggested_source_links_with_counts',
  'text',
  'withheld',
] as const;

const COMMON_EXPANSIONS = [
  'article.cover_media',
  'article.media_entities',
  'attachments.media_keys',
  'attachments.media_source_tweet',
  'attachments.poll_ids',
  'author_id',
  'entities.mentions.username',
  'geo.place_id',
  'in_reply_to_user_id',
] as const;

export const TWEET_FIELDS = [
  ...COMMON_FIELDS,
  'author_id',
  'edit_history_tweet_ids',
  'in_reply_to_user_id',
  'note_tweet',
  'referenced_tweets',
] as const;
export const POST_FIELDS = [...COMMON_FIELDS, 'article_title', 'note_post'] as const;

export const TWEET_EXPANSIONS = [
  ...COMMON_EXPANSIONS,
  'edit_history_tweet_ids',
  'entities.note.mentions.username',
  'referenced_tweets.id',
  'referenced_tweets.id.attachments.media_keys',
  'referenced_tweets.id.author_id',
] as const;
export const POST_EXPANSIONS = [
  ...COMMON_EXPANSIONS,
  'edit_history_post_ids',
  'referenced_posts',
  'username',
] as const;

export const USER_FIELDS = [
  'created_at',
  'description',
  'id',
  'location',
  'name',
  'url',
  'username',
] as const;
export const PLACE_FIELDS = [
  'country',
  'country_code',
  'full_name',
  'geo',
  'id',
  'name',
  'place_type',
] as const;
