import { Agent } from 'node:http';
import { ApiPartialResponseError, ApiResponseError, TwitterApi } from 'twitter-api-v2';
import {
  MentionSourceError,
  type MentionPage,
  type MentionQuery,
  type MentionSource,
  type RateState,
} from '../ports.ts';
import { mentionsOf } from './x-mention.ts';
import { xPageSchema, type XCredentials } from './x-schema.ts';

export interface XOptions {
  readonly credentials: XCredentials;
  /** ID of the account whose mentions are read. */
  readonly userId: string;
  /** Handles watched, without @: what recent search looks for. */
  readonly handles: readonly string[];
  /** https://api.x.com/2, or where else the API is. */
  readonly baseUrl: string;
  /** Also read who posted (charged by X ten times as high as the post). */
  readonly expandAuthors: boolean;
  /** Milliseconds for one page. */
  readonly timeoutMs: number;
}

const PAGE_SIZE = 100;
const FIELDS = [
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
];

type Spelling = 'tweet' | 'post';

/**
 * Mentions from the X API v2. One page is one request: the client library's own paginators end without a word at a rate
 * limit. The old spelling of parameters is sent until X refuses it by name.
 */
export function createXMentionSource(options: XOptions): MentionSource {
  const client = createClient(options);
  let spelling: Spelling = 'tweet';

  async function request(path: string, query: Record<string, string>): Promise<MentionPage> {
    for (;;) {
      const sent = spelling;
      try {
        return await page(path, { ...query, ...fields(sent, options.expandAuthors) });
      } catch (error) {
        if (sent === 'post' || !refusesSpelling(error)) throw toSourceError(error);
        spelling = 'post';
      }
    }
  }

  async function page(path: string, query: Record<string, string>): Promise<MentionPage> {
    const answer = await withTimeout(
      client.v2.get<unknown>(path, query, {
        prefix: `${options.baseUrl.replace(/\/+$/, '')}/`,
        fullResponse: true,
        timeout: options.timeoutMs,
      }),
      options.timeoutMs,
    );
    const parsed = xPageSchema.safeParse(answer.data);
    if (!parsed.success) {
      const detail = parsed.error.issues.map(
        ({ path: at, message }) => `${at.map(String).join('.') || '(all)'}: ${message}`,
      );
      throw new MentionSourceError(
        { kind: 'malformed' },
        `X answered something that is no page: ${detail.join('; ')}`,
      );
    }
    const { mentions, referenced, rejections } = mentionsOf(parsed.data);
    // Errors about included things only mean that they are gone; those about posts of the page are kept.
    const partial = parsed.data.errors
      .filter(({ resource_type, parameter }) => resource_type === 'tweet' && parameter === 'ids')
      .map((error) => ({ source: 'x', reason: error.title ?? 'partial error', raw: JSON.stringify(error) }));
    return {
      mentions,
      referenced,
      rejections: [...rejections, ...partial],
      ...(parsed.data.meta.next_token === undefined ? {} : { nextToken: parsed.data.meta.next_token }),
      rate: rateOf(answer.rateLimit),
    };
  }

  return {
    mentions: (query) =>
      request(`users/${options.userId}/mentions`, { ...range(query), ...token('pagination_token', query) }),
    search: (query) =>
      request('tweets/search/recent', {
        query: options.handles.map((handle) => `@${handle}`).join(' OR '),
        ...range(query),
        ...token('next_token', query),
      }),
  };
}

function createClient({ credentials, baseUrl }: XOptions): TwitterApi {
  // The library speaks https only; a plain agent lets it talk to an address of another scheme.
  const settings = baseUrl.startsWith('http://') ? { httpAgent: new Agent({ keepAlive: true }) } : {};
  return 'bearerToken' in credentials
    ? new TwitterApi(credentials.bearerToken, settings)
    : new TwitterApi(credentials, settings);
}

function fields(spelling: Spelling, expandAuthors: boolean): Record<string, string> {
  const respelt = (name: string) => (spelling === 'tweet' ? name : name.replaceAll('tweet', 'post'));
  return {
    [`${spelling}.fields`]: FIELDS.map(respelt).join(','),
    'place.fields': 'full_name',
    expansions: [
      respelt('referenced_tweets.id'),
      'geo.place_id',
      ...(expandAuthors ? ['author_id'] : []),
    ].join(','),
    ...(expandAuthors ? { 'user.fields': 'username,location' } : {}),
  };
}

function range({ sinceId, untilId, startTime }: MentionQuery): Record<string, string> {
  return {
    max_results: String(PAGE_SIZE),
    ...(sinceId === undefined ? {} : { since_id: sinceId }),
    ...(untilId === undefined ? {} : { until_id: untilId }),
    ...(startTime === undefined ? {} : { start_time: startTime.toISOString() }),
  };
}

function token(name: string, { pageToken }: MentionQuery): Record<string, string> {
  return pageToken === undefined ? {} : { [name]: pageToken };
}

function rateOf(limit: { remaining?: number; reset?: number } | undefined): RateState {
  return {
    ...(limit?.remaining === undefined || Number.isNaN(limit.remaining)
      ? {}
      : { remaining: limit.remaining }),
    ...(limit?.reset === undefined || Number.isNaN(limit.reset)
      ? {}
      : { resetAt: new Date(limit.reset * 1000) }),
  };
}

class TimeoutError extends Error {}

/** The library's time-out is one of silence; a slow trickle would never end. */
async function withTimeout<Result>(promise: Promise<Result>, ms: number): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimeoutError(`X did not answer within ${ms} ms.`)), ms);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function refusesSpelling(error: unknown): boolean {
  if (!(error instanceof ApiResponseError) || error.code !== 400) return false;
  return /tweet\.fields|referenced_tweets|edit_history_tweet_ids|note_tweet/.test(JSON.stringify(error.data));
}

function toSourceError(error: unknown): MentionSourceError {
  const cause = { cause: error };
  if (error instanceof MentionSourceError) return error;
  if (error instanceof TimeoutError) return new MentionSourceError({ kind: 'timeout' }, error.message, cause);
  if (error instanceof ApiPartialResponseError || error instanceof SyntaxError) {
    return new MentionSourceError(
      { kind: 'malformed' },
      `X's answer could not be read: ${error.message}`,
      cause,
    );
  }
  if (error instanceof ApiResponseError) return ofStatus(error);
  const message = error instanceof Error ? error.message : String(error);
  return new MentionSourceError({ kind: 'unavailable' }, `X could not be reached: ${message}`, cause);
}

function ofStatus(error: ApiResponseError): MentionSourceError {
  const { title, detail, type } = error.data ?? {};
  const said = `X answered ${error.code}${title ? ` ${title}` : ''}${detail ? `: ${detail}` : ''}`;
  const make = (fault: MentionSourceError['fault'], advice: string) =>
    new MentionSourceError(fault, `${said} ${advice}`.trim(), { cause: error });
  switch (error.code) {
    case 429: {
      if (type?.includes('usage-capped'))
        return make({ kind: 'usage-capped' }, 'The plan’s quota is used up.');
      const { resetAt } = rateOf(error.rateLimit);
      return make({ kind: 'rate-limited', ...(resetAt === undefined ? {} : { resetAt }) }, '');
    }
    case 402:
      return make({ kind: 'payment-required' }, 'Look at the credits of the X developer account.');
    case 401:
    case 403:
      return make({ kind: 'unauthorized' }, 'Look at the token in the secret.');
    default:
      return error.code >= 500 ? make({ kind: 'unavailable' }, '') : make({ kind: 'malformed' }, '');
  }
}
