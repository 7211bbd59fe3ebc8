import type { PartialError } from './x-types.ts';

/** What a test can make the local X server do wrong; each fault is used up by one request. */
export type Fault =
  | { readonly kind: 'rate-limit'; readonly resetInSeconds: number }
  | { readonly kind: 'usage-cap' }
  | { readonly kind: 'payment-required' }
  | { readonly kind: 'status'; readonly status: number }
  /** No answer at all. */
  | { readonly kind: 'hang' }
  /** An answer that comes byte by byte and never ends. */
  | { readonly kind: 'trickle' }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: 'break' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-page' }
  /** Posts that cannot be read, before the good ones of the page. */
  | { readonly kind: 'bad-posts'; readonly posts?: readonly unknown[] }
  | { readonly kind: 'partial-errors'; readonly parameter?: string }
  /** Whatever else. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string | object;
    };

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | object;
}

/** An error as X words it. */
export function xProblem(status: number, title: string, detail: string, type = 'about:blank'): Answer {
  return { status, body: { title, detail, type, status } };
}

export const RATE_LIMITED = xProblem(429, 'Too Many Requests', 'Too Many Requests');
const USAGE_CAPPED = xProblem(
  429,
  'UsageCapExceeded',
  'Usage cap exceeded: Monthly product cap',
  'https://api.x.com/2/problems/usage-capped',
);
const PAYMENT_REQUIRED = xProblem(
  402,
  'CreditsDepleted',
  'Your enrolled account does not have any credits to fulfill this request.',
  'https://api.x.com/2/problems/credits',
);

/** What X puts among the errors of a 200 for a thing that is gone or never was. */
export function notFound(id: string, resource: 'tweet' | 'user', parameter: string): PartialError {
  return {
    value: id,
    detail: `Could not find ${resource} with ${parameter}: [${id}].`,
    title: 'Not Found Error',
    resource_type: resource,
    parameter,
    resource_id: id,
    type: 'https://api.x.com/2/problems/resource-not-found',
  };
}

/** The answer that a fault puts in place of the right one; undefined when it only spoils it. */
export function answerOf(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'rate-limit':
      return RATE_LIMITED;
    case 'usage-cap':
      return USAGE_CAPPED;
    case 'payment-required':
      return PAYMENT_REQUIRED;
    case 'status':
      return xProblem(fault.status, 'Error', `Error ${fault.status}`);
    case 'not-json':
      return { status: 200, body: '{"data": [{"id": "17' };
    case 'not-a-page':
      return { status: 200, body: { data: 'maintenance' } };
    case 'answer':
      return fault;
    default:
      return undefined;
  }
}

const BAD_POSTS: readonly unknown[] = [
  {
    id: '99999999999999999999',
    text: 'an ID beyond 64 bits',
    author_id: '1',
    created_at: '2026-01-01T00:00:00.000Z',
  },
  { id: '1790000000000000001', author_id: '1', created_at: '2026-01-01T00:00:00.000Z' },
  { id: '1790000000000000002', text: 'no time', author_id: '1' },
  'not a post',
];

/** A page with posts that cannot be read, or with X's partial errors, beside the good ones. */
export function spoilt(page: object, fault: Fault | undefined): object {
  if (fault?.kind === 'bad-posts') {
    const { data = [] } = page as { data?: unknown[] };
    return { ...page, data: [...(fault.posts ?? BAD_POSTS), ...data] };
  }
  if (fault?.kind === 'partial-errors') {
    const { errors = [] } = page as { errors?: unknown[] };
    return {
      ...page,
      errors: [...errors, notFound('1', 'tweet', fault.parameter ?? 'referenced_tweets.id')],
    };
  }
  return page;
}
