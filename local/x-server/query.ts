import { comparePostIds, isPostId, type PostId } from '../../shared/domain/post-id.ts';
import type { StreamPost, StreamVersion } from './stream.ts';

export interface PageQuery {
  readonly maxResults: number;
  readonly sinceId?: PostId;
  readonly untilId?: PostId;
  readonly startTime?: number;
  readonly endTime?: number;
  readonly offset: number;
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

const KNOWN = new Set([
  'max_results',
  'since_id',
  'until_id',
  'start_time',
  'end_time',
  'pagination_token',
  'next_token',
  'query',
  'expansions',
  'tweet.fields',
  'post.fields',
  'user.fields',
  'place.fields',
  'media.fields',
  'poll.fields',
  'sort_order',
]);

/** @throws ParameterError */
export function parseQuery(params: URLSearchParams, minimum: number): PageQuery {
  for (const [name, value] of params) {
    if (!KNOWN.has(name))
      throw new ParameterError(
        name,
        value,
        `The query parameter [${name}] is not one of [${[...KNOWN].join(',')}]`,
      );
  }
  const maxResults = Number(params.get('max_results') ?? 10);
  if (!Number.isInteger(maxResults) || maxResults < minimum || maxResults > 100) {
    throw new ParameterError(
      'max_results',
      params.get('max_results') ?? '',
      `The \`max_results\` query parameter value is not between ${minimum} and 100`,
    );
  }
  const sinceId = idOf(params, 'since_id');
  const untilId = idOf(params, 'until_id');
  const startTime = timeOf(params, 'start_time');
  const endTime = timeOf(params, 'end_time');
  return {
    maxResults,
    ...(sinceId === undefined ? {} : { sinceId }),
    ...(untilId === undefined ? {} : { untilId }),
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
    offset: offsetOf(params),
  };
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
  const time = Date.parse(value);
  if (Number.isNaN(time))
    throw new ParameterError(name, value, `The \`${name}\` query parameter value [${value}] is not valid`);
  return time;
}

function offsetOf(params: URLSearchParams): number {
  const token = params.get('pagination_token') ?? params.get('next_token');
  if (token === null) return 0;
  const offset = /^page(\d+)$/.exec(token)?.[1];
  if (offset === undefined)
    throw new ParameterError('pagination_token', token, `The token [${token}] is not valid`);
  return Number(offset);
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
