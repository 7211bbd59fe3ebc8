/**
 * A server that speaks the endpoints of the X API v2 which intake reads: the mentions timeline, recent search and the lookup of
 * posts, with their pages, depth, limits and errors (X's documents of August 2026).
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { byId, metaOf, postsAnswer, spelt } from './answer.ts';
import { isAuthorized, type OAuth1Secrets } from './authorization.ts';
import { answerOf, notFound, RATE_LIMITED, spoilt, xProblem, type Answer, type Fault } from './faults.ts';
import {
  assertKnown,
  assertWithin,
  LOOKUP_PARAMETERS,
  matches,
  MENTIONS_PARAMETERS,
  ParameterError,
  parseIds,
  parsePageQuery,
  parseSelection,
  SEARCH_PARAMETERS,
  searchedHandles,
  visibleAt,
  type PageQuery,
  type Visible,
} from './query.ts';
import type { StreamPost } from './stream.ts';
import type { Spelling } from './vocabulary.ts';
import type { InvalidRequest, TweetPage } from './x-types.ts';

export interface XServerOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** ID of the account whose mentions the posts are. */
  readonly userId: string;
  readonly bearerToken: string;
  /** Also takes requests signed with these. */
  readonly oauth?: OAuth1Secrets;
  readonly posts: readonly StreamPost[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Requests a window; X allows an app 450 in 15 minutes. */
  readonly requestsPerWindow?: number;
  /** Posts that the timeline serves, and days that search reaches back; X has 800 and 7. Infinity for posts of one's own. */
  readonly timelineDepth?: number;
  readonly searchDays?: number;
  /** The spelling of answers, and a spelling of parameters that is refused. */
  readonly spelling?: Spelling;
  readonly refuseOldSpelling?: boolean;
  readonly refuseNewSpelling?: boolean;
}

export interface XServer {
  /** What X_API_BASE_URL is set to. */
  readonly baseUrl: string;
  /** Path and query of each request that came. */
  readonly requests: readonly string[];
  add(posts: readonly StreamPost[]): void;
  /** The next requests answer these faults, one each. */
  fail(...faults: Fault[]): void;
  close(): Promise<void>;
}

/** The timeline of mentions ends here. */
export const TIMELINE_DEPTH = 800;
const SEARCH_DAYS = 7;
const WINDOW_MS = 15 * 60_000;
const TRICKLE_MS = 50;

export async function startXServer(options: XServerOptions): Promise<XServer> {
  const now = options.now ?? Date.now;
  const posts = [...options.posts];
  const faults: Fault[] = [];
  const requests: string[] = [];
  const limit = options.requestsPerWindow ?? 450;
  const window = { start: now(), used: 0 };
  const spelling = options.spelling ?? 'tweet';

  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    if (now() - window.start >= WINDOW_MS) Object.assign(window, { start: now(), used: 0 });
    window.used++;
    const fault = faults.shift();
    const reset =
      fault?.kind === 'rate-limit' ? now() + fault.resetInSeconds * 1000 : window.start + WINDOW_MS;
    const headers = {
      'x-rate-limit-limit': String(limit),
      'x-rate-limit-remaining': String(Math.max(0, limit - window.used)),
      'x-rate-limit-reset': String(Math.ceil(reset / 1000)),
    };
    const answer = answerTo(request, fault);
    send(response, { ...answer, headers: { ...headers, ...answer.headers } }, fault);
  });

  function answerTo(request: IncomingMessage, fault: Fault | undefined): Answer {
    const instead = fault && answerOf(fault);
    if (instead) return instead;
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    if (!isAuthorized(request.headers.authorization, url, options.bearerToken, options.oauth))
      return xProblem(401, 'Unauthorized', 'Unauthorized');
    if (window.used > limit) return RATE_LIMITED;
    try {
      refuseSpelling(url.searchParams);
      const body = route(request.method ?? '', url);
      if (!body) return xProblem(404, 'Not Found', 'Not Found');
      return { status: 200, body: spoilt(spelt(body, spelling), fault) };
    } catch (error) {
      if (error instanceof ParameterError) return invalidRequest(error);
      const message = error instanceof Error ? error.message : String(error);
      return xProblem(500, 'Internal Server Error', message);
    }
  }

  function refuseSpelling(params: URLSearchParams): void {
    for (const [refused, name, other] of [
      [options.refuseOldSpelling, 'tweet.fields', 'post.fields'],
      [options.refuseNewSpelling, 'post.fields', 'tweet.fields'],
    ] as const) {
      const value = params.get(name);
      if (refused && value !== null)
        throw new ParameterError(name, value, `The query parameter [${name}] is not one of [${other}]`);
    }
  }

  /** Undefined for what is no endpoint. */
  function route(method: string, { pathname, searchParams: params }: URL): TweetPage | undefined {
    if (method !== 'GET') return undefined;
    const user = /^\/2\/users\/(\d+)\/mentions$/.exec(pathname)?.[1];
    if (user !== undefined) return mentions(user, params);
    if (pathname === '/2/tweets/search/recent') return search(params);
    return pathname === '/2/tweets' ? lookup(params) : undefined;
  }

  function mentions(user: string, params: URLSearchParams): TweetPage {
    assertKnown(params, MENTIONS_PARAMETERS);
    const query = parsePageQuery(params, 5);
    if (user !== options.userId) return { errors: [notFound(user, 'user', 'id')] };
    const all = visibleAt(posts, now());
    const listed = all.filter(({ post }) => !post.unlisted);
    return page(listed.slice(0, options.timelineDepth ?? TIMELINE_DEPTH), all, query, params);
  }

  function search(params: URLSearchParams): TweetPage {
    assertKnown(params, SEARCH_PARAMETERS);
    const query = parsePageQuery(params, 10);
    const days = options.searchDays ?? SEARCH_DAYS;
    assertWithin(days, query, now());
    const handles = searchedHandles(params);
    const all = visibleAt(posts, now());
    const found = all.filter(
      ({ post, version }) =>
        version.at >= now() - days * 86_400_000 &&
        !post.references.some(({ type }) => type === 'retweeted') &&
        handles.some((handle) => new RegExp(`@${handle}(?![a-z0-9_])`, 'i').test(version.text)),
    );
    return page(found, all, query, params);
  }

  function page(
    timeline: readonly Visible[],
    all: readonly Visible[],
    query: PageQuery,
    params: URLSearchParams,
  ): TweetPage {
    const matching = timeline.filter((visible) => matches(visible, query));
    const shown = matching.slice(0, query.maxResults);
    return {
      ...postsAnswer(shown, byId(all), parseSelection(params)),
      meta: metaOf(shown, matching.length > shown.length),
    };
  }

  function lookup(params: URLSearchParams): TweetPage {
    assertKnown(params, LOOKUP_PARAMETERS);
    const known = byId(visibleAt(posts, now()));
    const ids = parseIds(params);
    const answer = postsAnswer(
      ids.flatMap((id) => known.get(id) ?? []),
      known,
      parseSelection(params),
    );
    const missing = ids.filter((id) => !known.has(id)).map((id) => notFound(id, 'tweet', 'ids'));
    return missing.length > 0 ? { ...answer, errors: [...(answer.errors ?? []), ...missing] } : answer;
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

function invalidRequest(error: ParameterError): Answer {
  const body: InvalidRequest = {
    errors: [{ parameters: { [error.parameter]: [error.value] }, message: error.message }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
    type: 'https://api.x.com/2/problems/invalid-request',
  };
  return { status: 400, body };
}

function send(response: ServerResponse, { status, body, headers }: Answer, fault: Fault | undefined): void {
  if (fault?.kind === 'hang') return;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  if (fault?.kind === 'trickle') {
    const timer = setInterval(() => response.write(' '), TRICKLE_MS);
    response.on('close', () => clearInterval(timer));
  } else if (fault?.kind === 'break') {
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  } else {
    response.end(text);
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
