/** What a test can make the local X server do wrong; each fault is used up by one request. */
export type Fault =
  | { readonly kind: 'rate-limit'; readonly resetInSeconds: number }
  | { readonly kind: 'usage-cap' }
  | { readonly kind: 'payment-required' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-page' }
  | { readonly kind: 'bad-posts' }
  | { readonly kind: 'partial-errors' };

/** An error as X words it. */
export function xProblem(
  status: number,
  title: string,
  detail: string,
  type = 'about:blank',
): { status: number; body: object } {
  return { status, body: { title, detail, type, status } };
}

export const RATE_LIMITED = xProblem(429, 'Too Many Requests', 'Too Many Requests');
export const USAGE_CAPPED = xProblem(
  429,
  'UsageCapExceeded',
  'Usage cap exceeded: Monthly product cap',
  'https://api.twitter.com/2/problems/usage-capped',
);
export const PAYMENT_REQUIRED = xProblem(
  402,
  'CreditsDepleted',
  'Your enrolled account does not have any credits to fulfill this request.',
  'https://api.twitter.com/2/problems/credits',
);
