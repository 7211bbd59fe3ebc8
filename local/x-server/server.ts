/**
 * A server that speaks the endpoints of the X API v2 which the intake reads: the mentions timeline and recent search, with
 * their pages, depth, limits and errors (X's documents of August 2026).
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageAnswer, type Spelling } from './answer.ts';
import { PAYMENT_REQUIRED, RATE_LIMITED, USAGE_CAPPED, xProblem, type Fault } from './faults.ts';
import { matches, ParameterError, parseQuery, visibleAt, type Visible } from './query.ts';
import type { StreamPost } from './stream.ts';

export interface XServerOptions {
  readonly port: number;
  readonly userId: string;
  readonly bearerToken: string;
  readonly posts: readonly StreamPost[];
  readonly now?: () => number;
  /** Requests a window; X allows an app 450 in 15 minutes. */
  readonly requestsPerWindow?: number;
  /** The spelling of answers, and whether the other spelling of parameters is refused. */
  readonly spelling?: Spelling;
  readonly refuseOldSpelling?: boolean;
}

export interface XServer {
  /** What X_API_BASE_URL is set to. */
  readonly baseUrl: string;
  readonly requests: readonly string[];
  add(posts: readonly StreamPost[]): void;
  /** The next requests answer these faults, one each. */
  fail(...faults: Fault[]): void;
  close(): Promise<void>;
}

/** The timeline of mentions ends here. */
export const TIMELINE_DEPTH = 800;
const WINDOW_MS = 15 * 60_000;
const SEARCH_DAYS = 7;

export async function startXServer(options: XServerOptions): Promise<XServer> {
  const now = options.now ?? Date.now;
  const posts = [...options.posts];
  const faults: Fault[] = [];
  const requests: string[] = [];
  const limit = options.requestsPerWindow ?? 450;
  const window = { start: now(), used: 0 };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${url.pathname}${url.search}`);
    if (now() - window.start >= WINDOW_MS) Object.assign(window, { start: now(), used: 0 });
    window.used++;
    const headers = {
      'x-rate-limit-limit': String(limit),
      'x-rate-limit-remaining': String(Math.max(0, limit - window.used)),
      'x-rate-limit-reset': String(Math.ceil((window.start + WINDOW_MS) / 1000)),
    };
    const fault = faults.shift();
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'rate-limit')
      headers['x-rate-limit-reset'] = String(Math.ceil(now() / 1000) + fault.resetInSeconds);
    const { status, body } = answer(request, url, fault);
    send(response, status, body, headers);
  });

  function answer(
    request: IncomingMessage,
    url: URL,
    fault: Fault | undefined,
  ): { status: number; body: unknown } {
    const failure = fault && failureOf(fault);
    if (failure) return failure;
    if (request.headers.authorization !== `Bearer ${options.bearerToken}`)
      return xProblem(401, 'Unauthorized', 'Unauthorized');
    if (window.used > limit) return RATE_LIMITED;
    if (options.refuseOldSpelling && url.searchParams.has('tweet.fields')) {
      return invalidRequest(
        new ParameterError(
          'tweet.fields',
          url.searchParams.get('tweet.fields') ?? '',
          'The query parameter [tweet.fields] is not one of [post.fields]',
        ),
      );
    }
    try {
      return { status: 200, body: spoilt(page(url), fault) };
    } catch (error) {
      if (error instanceof ParameterError) return invalidRequest(error);
      throw error;
    }
  }

  function page(url: URL): object {
    const all = visibleAt(posts, now());
    const timeline = timelineOf(url, all);
    const query = parseQuery(url.searchParams, url.pathname.endsWith('/mentions') ? 5 : 10);
    const matching = timeline.filter((visible) => matches(visible, query));
    const end = query.offset + query.maxResults;
    const expansions = new Set((url.searchParams.get('expansions') ?? '').split(','));
    const spelling = options.spelling ?? 'tweet';
    const nextToken = end < matching.length ? `page${end}` : undefined;
    return pageAnswer(matching.slice(query.offset, end), all, expansions, spelling, nextToken);
  }

  function timelineOf(url: URL, all: readonly Visible[]): readonly Visible[] {
    if (url.pathname === `/2/users/${options.userId}/mentions`) return all.slice(0, TIMELINE_DEPTH);
    if (url.pathname === '/2/tweets/search/recent') {
      const oldest = now() - SEARCH_DAYS * 86_400_000;
      return all.filter(
        ({ post, version }) =>
          version.at >= oldest && !post.references.some(({ type }) => type === 'retweeted'),
      );
    }
    throw new ParameterError('path', url.pathname, `There is no endpoint ${url.pathname}`);
  }

  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/2`,
    requests,
    add: (more) => posts.push(...more),
    fail: (...more) => faults.push(...more),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function failureOf(fault: Fault): { status: number; body: unknown } | undefined {
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
    default:
      return undefined;
  }
}

/** A page with posts that cannot be read, or with X's partial errors, beside the good ones. */
function spoilt(page: object, fault: Fault | undefined): object {
  if (fault?.kind === 'bad-posts') {
    const { data = [] } = page as { data?: unknown[] };
    const bad = [
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
    return { ...page, data: [...bad, ...data] };
  }
  if (fault?.kind === 'partial-errors') {
    return {
      ...page,
      errors: [
        {
          title: 'Not Found Error',
          detail: 'Could not find tweet',
          resource_type: 'tweet',
          resource_id: '1',
          parameter: 'referenced_tweets.id',
          type: 'https://api.twitter.com/2/problems/resource-not-found',
        },
      ],
    };
  }
  return page;
}

function invalidRequest(error: ParameterError): { status: number; body: object } {
  return {
    status: 400,
    body: {
      errors: [{ parameters: { [error.parameter]: [error.value] }, message: error.message }],
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: 'https://api.twitter.com/2/problems/invalid-request',
    },
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string>,
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
