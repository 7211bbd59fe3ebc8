/** The problem documents of the API (RFC 9457), as far as the page reads them. */
interface Problem {
  readonly detail?: unknown;
  readonly detailHi?: unknown;
}

export type FailureKind = 'offline' | 'unreachable' | 'refused';

/** Why a request brought no answer. `refused`: the API answered with a problem; `status` is its HTTP status. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  readonly status: number | undefined;
  /** What the API said was wrong and what to do, where it said it in that language. */
  readonly detail: { readonly hi: string | undefined; readonly en: string | undefined };
  /** Of a 429: after how many seconds to ask again. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    kind: FailureKind,
    of: { status?: number; problem?: unknown; retryAfterSeconds?: number | undefined } = {},
  ) {
    super(of.status === undefined ? kind : `${kind}: HTTP ${of.status}`);
    this.kind = kind;
    this.status = of.status;
    const problem = (typeof of.problem === 'object' ? of.problem : null) as Problem | null;
    this.detail = { hi: text(problem?.detailHi), en: text(problem?.detail) };
    this.retryAfterSeconds = of.retryAfterSeconds;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What `fetch` threw: without a network the browser knows that it is offline, otherwise nobody answered (in time). */
export function failureOfFetch(): Failure {
  return new Failure(navigator.onLine ? 'unreachable' : 'offline');
}

/** What an answer other than 2xx means. `body` is its parsed JSON, or whatever else it held. */
export function failureOfResponse(response: Response, body: unknown): Failure {
  const seconds = Number(response.headers.get('retry-after'));
  return new Failure('refused', {
    status: response.status,
    problem: body,
    retryAfterSeconds: Number.isInteger(seconds) && seconds > 0 ? seconds : undefined,
  });
}
