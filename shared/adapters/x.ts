import { Agent } from 'node:http';
import { ApiResponseError, TwitterApi } from 'twitter-api-v2';
import {
  MentionSourceError,
  type MentionPage,
  type MentionQuery,
  type MentionSource,
  type Rejection,
} from '../ports.ts';
import { rateOf, TimeoutError, toSourceError } from './x-error.ts';
import { fieldParameters, isAboutExpansion, refusesSpelling, type Spelling } from './x-fields.ts';
import { mentionsOf } from './x-mention.ts';
import { xPageSchema, type XCredentials, type XPage } from './x-schema.ts';

export interface XOptions {
  readonly credentials: XCredentials;
  /** ID of the account whose mentions are read. */
  readonly userId: string;
  /** Handles watched, without @, that of the account first: what recent search looks for. */
  readonly handles: readonly string[];
  /** https://api.x.com/2, or where else the API is. */
  readonly baseUrl: string;
  /** Also read who posted (charged by X ten times as high as the post). */
  readonly expandAuthors: boolean;
  /** Milliseconds for one page. */
  readonly timeoutMs: number;
}

const PAGE_SIZE = 100;
const SILENCE_MS = 1_000;
/** Longest query of recent search (X documents, "Build a query", self-serve access). */
const MAX_QUERY = 512;

/**
 * Mentions from the X API v2. One page is one request: the client library's own paginators end without a word at a rate
 * limit. The old spelling of parameters is sent until X refuses it by name.
 */
export function createXMentionSource(options: XOptions): MentionSource {
  const client = createClient(options);
  const prefix = `${options.baseUrl.replace(/\/+$/, '')}/`;
  const searched = searchQuery(options.handles);
  let spelling: Spelling = 'tweet';

  async function request(path: string, query: Record<string, string>): Promise<MentionPage> {
    try {
      return await page(path, query);
    } catch (error) {
      if (!(error instanceof ApiResponseError && error.code === 400 && refusesSpelling(error.data)))
        throw toSourceError(error);
    }
    spelling = spelling === 'tweet' ? 'post' : 'tweet';
    try {
      return await page(path, query);
    } catch (error) {
      throw toSourceError(error);
    }
  }

  async function page(path: string, query: Record<string, string>): Promise<MentionPage> {
    const answer = await withTimeout(
      client.v2.get<unknown>(
        path,
        { ...query, ...fieldParameters(spelling, options.expandAuthors) },
        // The library's time-out is one of silence: it ends the connection after ours has told.
        { prefix, fullResponse: true, timeout: options.timeoutMs + SILENCE_MS },
      ),
      options.timeoutMs,
    );
    const { data, meta } = readPage(answer.data);
    const { mentions, referenced, rejections } = mentionsOf(data, options.expandAuthors);
    return {
      mentions,
      referenced,
      rejections: [...rejections, ...partialErrors(data)],
      ...(meta.next_token === undefined ? {} : { nextToken: meta.next_token }),
      rate: rateOf(answer.rateLimit),
    };
  }

  return {
    mentions: (query) =>
      request(`users/${options.userId}/mentions`, { ...range(query), ...token('pagination_token', query) }),
    search: (query) =>
      request('tweets/search/recent', { query: searched, ...range(query), ...token('next_token', query) }),
  };
}

function createClient({ credentials, baseUrl }: XOptions): TwitterApi {
  // The library speaks https only; a plain agent lets it talk to an address of another scheme.
  const settings = baseUrl.startsWith('http://') ? { httpAgent: new Agent({ keepAlive: true }) } : {};
  return 'bearerToken' in credentials
    ? new TwitterApi(credentials.bearerToken, settings)
    : new TwitterApi(credentials, settings);
}

/** As many handles as a query holds: the first is the account's own, whose gaps search is to fill. */
function searchQuery(handles: readonly string[]): string {
  let query = '';
  for (const handle of handles) {
    const longer = query === '' ? `@${handle}` : `${query} OR @${handle}`;
    if (longer.length > MAX_QUERY) break;
    query = longer;
  }
  return query;
}

/**
 * Checks that an answer is a page. One without `meta` does not tell whether it is the last, so it is none: the cursor would
 * pass what follows.
 * @throws MentionSourceError of kind `malformed`
 */
function readPage(answer: unknown): { data: XPage; meta: NonNullable<XPage['meta']> } {
  const parsed = xPageSchema.safeParse(answer);
  if (!parsed.success) {
    const detail = parsed.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || '(all)'}: ${message}`,
    );
    throw malformed(`X answered something that is no page: ${detail.join('; ')}`);
  }
  const { data } = parsed;
  if (data.meta) return { data, meta: data.meta };
  const said = data.errors.map(({ detail, title }) => detail ?? title ?? 'an error').join('; ');
  throw malformed(
    said === '' ? 'X answered something that is no page: meta is missing' : `X answered: ${said}`,
  );
}

function malformed(message: string): MentionSourceError {
  return new MentionSourceError({ kind: 'malformed' }, message);
}

/** Errors about things that come along only mean that they are gone; the others are kept. */
function partialErrors({ errors }: XPage): Rejection[] {
  return errors
    .filter((error) => !isAboutExpansion(error))
    .map((error) => ({
      source: 'x',
      reason: `X: ${error.detail ?? error.title ?? 'partial error'}`,
      raw: JSON.stringify(error),
    }));
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

/** Of the whole answer: a slow trickle would never be silent. */
async function withTimeout<Result>(promise: Promise<Result>, ms: number): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimeoutError(`X did not answer within ${ms} ms.`)), ms);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
