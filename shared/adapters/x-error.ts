import { ApiPartialResponseError, ApiResponseError } from 'twitter-api-v2';
import { MentionSourceError, type RateState, type SourceFault } from '../ports.ts';

export class TimeoutError extends Error {}

/** Latest instant that a Date can hold, in milliseconds. */
const MAX_TIME_MS = 8.64e15;

/** The headers of X as state of the rate limit; what is no number is left out. */
export function rateOf(limit: { remaining?: number; reset?: number } | undefined): RateState {
  const { remaining = Number.NaN, reset = Number.NaN } = limit ?? {};
  return {
    ...(Number.isNaN(remaining) ? {} : { remaining }),
    ...(Math.abs(reset * 1000) <= MAX_TIME_MS ? { resetAt: new Date(reset * 1000) } : {}),
  };
}

/** Why X gave no page, for people and for the use case. */
export function toSourceError(error: unknown): MentionSourceError {
  if (error instanceof MentionSourceError) return error;
  const because = { cause: error };
  if (error instanceof TimeoutError)
    return new MentionSourceError({ kind: 'timeout' }, error.message, because);
  if (error instanceof ApiResponseError) return ofStatus(error.code, error.data, error.rateLimit, error);
  if (error instanceof ApiPartialResponseError) {
    const { statusCode = 200 } = error.response;
    if (statusCode >= 400) return ofStatus(statusCode, undefined, undefined, error);
    return new MentionSourceError(
      { kind: 'malformed' },
      `X's answer could not be read: ${error.message}`,
      because,
    );
  }
  return new MentionSourceError(
    { kind: 'unavailable' },
    `X could not be reached: ${reasonOf(error)}`,
    because,
  );
}

/** The library wraps what went wrong ("Request failed.") and, in 1.29.1, looks for it in another place than it put it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { error: inner } = (error as { _options?: { error?: unknown } })._options ?? {};
  return inner instanceof Error ? inner.message : error.message;
}

function ofStatus(
  code: number,
  data: unknown,
  rateLimit: { remaining?: number; reset?: number } | undefined,
  cause: Error,
): MentionSourceError {
  const problem = problemOf(data);
  const said = [`X answered ${code}`, problem.title, problem.detail, ...problem.messages]
    .filter((part) => part !== '')
    .join(': ');
  const make = (fault: SourceFault, advice = '') =>
    new MentionSourceError(fault, advice === '' ? said : `${said}. ${advice}`, { cause });
  switch (code) {
    case 429: {
      if (/usage-?cap/i.test(`${problem.type} ${problem.title}`))
        return make({ kind: 'usage-capped' }, 'The posts of this month are used up.');
      const { resetAt } = rateOf(rateLimit);
      return make({ kind: 'rate-limited', ...(resetAt === undefined ? {} : { resetAt }) });
    }
    case 402:
      return make({ kind: 'payment-required' }, 'Look at the credits of the X developer account.');
    case 401:
    case 403:
      return make({ kind: 'unauthorized' }, 'Look at the token in the secret, and at what the app may do.');
    case 404:
      return make({ kind: 'malformed' }, 'Look at X_API_BASE_URL and X_USER_ID.');
    default:
      return make({ kind: code >= 500 ? 'unavailable' : 'malformed' });
  }
}

/** What a problem document says, whatever of it there is: gateways before X answer pages of HTML. */
function problemOf(data: unknown): { type: string; title: string; detail: string; messages: string[] } {
  const problem = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const errors = Array.isArray(problem['errors']) ? (problem['errors'] as unknown[]) : [];
  return {
    type: text(problem['type']),
    title: text(problem['title']),
    detail: text(problem['detail']),
    messages: errors.map((error) => text((error as { message?: unknown } | null)?.message)),
  };
}
