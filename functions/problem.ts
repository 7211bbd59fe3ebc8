import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from '../shared/contracts/problem.ts';

/** The kinds of problem that the API answers; docs/api/problems.md has a heading for each. */
export const PROBLEMS = {
  'bad-reference': { status: 400, title: 'Not a post ID, post URL or docket number' },
  'bad-request': { status: 400, title: 'Bad request' },
  forbidden: { status: 403, title: 'Not allowed' },
  'no-unit': { status: 403, title: 'No unit assigned' },
  'not-found': { status: 404, title: 'Not found' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Internal error' },
} as const;
export type ProblemKind = keyof typeof PROBLEMS;

/** Thrown by a route to answer with a problem document. The message is the English detail. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly kind: ProblemKind;
  readonly hi: string | undefined;
  readonly headers: Record<string, string>;
  constructor(
    kind: ProblemKind,
    detail: string,
    more: { hi?: string; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.kind = kind;
    this.hi = more.hi;
    this.headers = more.headers ?? {};
  }
}

/** The problem document (RFC 9457) of an error. */
export function problem(error: ProblemError, instance: string): APIGatewayProxyStructuredResultV2 {
  const { status, title } = PROBLEMS[error.kind];
  const document: Problem = {
    type: `urn:twittersewa:problem:${error.kind}`,
    title,
    status,
    detail: error.message,
    ...(error.hi === undefined ? {} : { detailHi: error.hi }),
    instance,
  };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...error.headers,
    },
    body: JSON.stringify(document),
  };
}
