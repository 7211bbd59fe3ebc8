import { comparePostIds, firstPostIdAt, isPostId, type PostId } from '../../shared/domain/post-id.ts';
import type { StreamPost, StreamVersion } from './stream.ts';
import {
  PLACE_FIELDS,
  POST_EXPANSIONS,
  POST_FIELDS,
  TWEET_EXPANSIONS,
  TWEET_FIELDS,
  USER_FIELDS,
} from './vocabulary.ts';

export interface PageQuery {
  readonly maxResults: number;
  readonly sinceId?: PostId;
  /** Posts older than this; also what a page token stands for. */
  readonly untilId?: PostId;
  readonly startTime?: number;
  readonly endTime?: number;
}

/** What is to be in an answer, in the spelling `tweet`. */
export interface Selection {
  readonly fields: ReadonlySet<string>;
  readonly expansions: ReadonlySet<string>;
  readonly userFields: ReadonlySet<string>;
  readonly placeFields: ReadonlySet<string>;
}

export interface Visible {
  readonly post: StreamPost;
  readonly version: StreamVersion;
}

/** A parameter that X refuses, as its 400 names it. */
export class ParameterError extends Error {
  readonly parameter: string;
  readonly value: string;
  constructor(parameter: string, value: string, message: string) {
    super(message);
    this.parameter = parameter;
    this.value = value;
  }
}

const SELECTING = [
  'expansions',
  'tweet.fields',
  'post.fields',
  'user.fields',
  'place.fields',
  'media.fields',
  'poll.fields',
];
const RANGE = ['max_results', 'since_id', 'until_id', 'start_time', 'end_time', 'pagination_token'];
export const MENTIONS_PARAMETERS = [...SELECTING, ...RANGE];
export const SEARCH_PARAMETERS = [...MENTIONS_PARAMETERS, 'next_token', 'query', 'sort_order'];
export const LOOKUP_PARAMETERS = [...SELECTING, 'ids'];

const DAY_MS = 86_400_000;
const MAX_QUERY = 512;
const MAX_IDS = 100;

/** @throws ParameterError for a parameter that the endpoint does not know */
export function assertKnown(params: URLSearchParams, known: readonly string[]): void {
  for (const [name, value] of params) {
    if (!known.includes(name))
      throw new ParameterError(
        name,
        value,
        `The query parameter [${name}] is not one of [${known.join(',')}]`,
      );
  }
}

/** @throws ParameterError */
export function parsePageQuery(params: URLSearchParams, minimum: number): PageQuery {
  const maxResults = Number(params.get('max_results') ?? 10);
  if (!Number.isInteger(maxResults) || maxResults < minimum || maxResults > 100) {
    const value = params.get('max_results') ?? '';
    throw new ParameterError(
      'max_results',
      value,
      `The \`max_results\` query parameter value [${value}] is not between ${minimum} and 100`,
    );
  }
  const sinceId = idOf(params, 'since_id');
  const untilId = tokenOf(params) ?? idOf(params, 'until_id');
  const startTime = timeOf(params, 'start_time');
  const endTime = timeOf(params, 'end_time');
  return {
    maxResults,
    ...(sinceId === undefined ? {} : { sinceId }),
    ...(untilId === undefined ? {} : { untilId }),
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
  };
}

/** Recent search reaches back so many days, and says so. @throws ParameterError */
export function assertWithin(days: number, { sinceId, startTime }: PageQuery, now: number): void {
  if (!Number.isFinite(days)) return;
  const oldest = now - days * DAY_MS;
  const instant = new Date(oldest).toISOString();
  if (sinceId !== undefined && comparePostIds(sinceId, firstPostIdAt(oldest)) < 0)
    throw new ParameterError(
      'since_id',
      sinceId,
      `'since_id' must be a tweet id created after [${instant}]. Please use a 'since_id' that is larger than ${firstPostIdAt(oldest)}`,
    );
  if (startTime !== undefined && startTime < oldest)
    throw new ParameterError(
      'start_time',
      new Date(startTime).toISOString(),
      `Invalid 'start_time':'${new Date(startTime).toISOString()}'. 'start_time' must be on or after ${instant}.`,
    );
}

/** The handles that a query such as `@a OR @b` looks for, in small letters. @throws ParameterError */
export function searchedHandles(params: URLSearchParams): readonly string[] {
  const query = params.get('query') ?? '';
  if (query === '') throw new ParameterError('query', '', 'The `query` query parameter can not be empty');
  if (query.length > MAX_QUERY)
    throw new ParameterError(
      'query',
      query,
      `The \`query\` query parameter value is too long: max. ${MAX_QUERY} characters`,
    );
  return query.split(' OR ').map((term) => {
    const handle = /^@([A-Za-z0-9_]{1,15})$/.exec(term)?.[1];
    if (handle === undefined)
      throw new ParameterError('query', query, `The local X server searches for handles only, not [${term}]`);
    return handle.toLowerCase();
  });
}

/** @throws ParameterError */
export function parseIds(params: URLSearchParams): readonly PostId[] {
  const ids = (params.get('ids') ?? '').split(',');
  if (ids.length > MAX_IDS)
    throw new ParameterError(
      'ids',
      params.get('ids') ?? '',
      `The number of values in the \`ids\` query parameter list [${ids.length}] is not between 1 and ${MAX_IDS}`,
    );
  return ids.map((id) => {
    if (!isPostId(id))
      throw new ParameterError('ids', id, `The \`ids\` query parameter value [${id}] is not valid`);
    return id;
  });
}

/** @throws ParameterError */
export function parseSelection(params: URLSearchParams): Selection {
  const posts = params.has('post.fields');
  const fields = posts
    ? listOf(params, 'post.fields', POST_FIELDS)
    : listOf(params, 'tweet.fields', TWEET_FIELDS);
  const expansions = listOf(params, 'expansions', posts ? POST_EXPANSIONS : TWEET_EXPANSIONS);
  return {
    fields: new Set(fields.map(oldName)),
    expansions: new Set(expansions.map(oldName)),
    userFields: new Set(listOf(params, 'user.fields', USER_FIELDS)),
    placeFields: new Set(listOf(params, 'place.fields', PLACE_FIELDS)),
  };
}

function oldName(name: string): string {
  return name === 'referenced_posts' ? 'referenced_tweets.id' : name.replace('_post', '_tweet');
}

function listOf(params: URLSearchParams, name: string, known: readonly string[]): readonly string[] {
  const values = params.get(name)?.split(',') ?? [];
  const wrong = values.find((value) => !known.includes(value));
  if (wrong !== undefined)
    throw new ParameterError(
      name,
      params.get(name) ?? '',
      `The \`${name}\` query parameter value [${wrong}] is not one of [${known.join(',')}]`,
    );
  return values;
}

function idOf(params: URLSearchParams, name: string): PostId | undefined {
  const value = params.get(name);
  if (value === null) return undefined;
  if (!isPostId(value))
    throw new ParameterError(name, value, `The \`${name}\` query parameter value [${value}] is not valid`);
  return value;
}

function timeOf(params: URLSearchParams, name: string): number | undefined {
  const value = params.get(name);
  if (value === null) return undefined;
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time))
    throw new ParameterError(name, value, `The \`${name}\` query parameter value [${value}] is not valid`);
  return time;
}

/** A page token names the post that the page before ended with, so that pages neither shift nor overlap. */
export function tokenAfter(id: PostId): string {
  return `7140${BigInt(id).toString(32)}`;
}

function tokenOf(params: URLSearchParams): PostId | undefined {
  const name = params.has('next_token') ? 'next_token' : 'pagination_token';
  const token = params.get(name);
  if (token === null) return undefined;
  let id = 0n;
  for (const digit of /^7140([0-9a-v]{1,13})$/.exec(token)?.[1] ?? '')
    id = id * 32n + BigInt(Number.parseInt(digit, 32));
  const text = id.toString();
  if (!isPostId(text)) throw new ParameterError(name, token, `The \`${name}\` [${token}] is not valid`);
  return text;
}

/** The posts as they stand now, newest first, each in its latest version. */
export function visibleAt(posts: readonly StreamPost[], now: number): Visible[] {
  return posts
    .flatMap((post) => {
      const version = post.versions.filter(({ at }) => at <= now).at(-1);
      return version && (post.deletedAt ?? Infinity) > now ? [{ post, version }] : [];
    })
    .sort((a, b) => comparePostIds(b.version.id, a.version.id));
}

export function matches({ version }: Visible, { sinceId, untilId, startTime, endTime }: PageQuery): boolean {
  return (
    (sinceId === undefined || comparePostIds(version.id, sinceId) > 0) &&
    (untilId === undefined || comparePostIds(version.id, untilId) < 0) &&
    (startTime === undefined || version.at >= startTime) &&
    (endTime === undefined || version.at < endTime)
  );
}
