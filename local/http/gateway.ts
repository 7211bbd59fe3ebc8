/** The page's origin: paths of the HTTP API go to their Lambdas, all others to the files of the page. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { LocalFunction } from '../lambda/function.ts';
import { bodyOf } from '../services.ts';
import { claimsOf, type JwtAuthorizer } from './jwt-authorizer.ts';
import type { Route } from './route.ts';
import type { SiteFile } from './site.ts';

export interface GatewayRoute {
  readonly route: Route;
  readonly fn: LocalFunction;
  readonly authorizer?: JwtAuthorizer;
}

export interface GatewayOptions {
  readonly port: number;
  readonly routes: readonly GatewayRoute[];
  readonly throttle: () => boolean;
  readonly site: (path: string) => SiteFile | undefined;
  readonly siteHeaders: Readonly<Record<string, string>>;
  /** First part of the paths that belong to the API. */
  readonly apiPrefix: string;
}

interface LambdaAnswer {
  readonly statusCode?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

export async function startGateway(options: GatewayOptions): Promise<Server> {
  const server = createServer((request, response) => {
    handle(options, request, response).catch((error: unknown) => {
      console.error(error);
      reply(response, 500, { message: 'Internal Server Error' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => resolve());
  });
  return server;
}

async function handle(
  options: GatewayOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/', search = ''] = (request.url ?? '/').split('?');
  if (!path.startsWith(options.apiPrefix)) return serveFile(options, path, request, response);
  if (!options.throttle()) return reply(response, 429, { message: 'Too Many Requests' });
  const lastDefault = options.routes.toSorted(
    (a, b) => Number(a.route.key === '$default') - Number(b.route.key === '$default'),
  );
  for (const { route, fn, authorizer } of lastDefault) {
    if (route.method !== 'ANY' && route.method !== request.method) continue;
    const pathParameters = route.match(path);
    if (!pathParameters) continue;
    const claims = authorizer && (await authorizer.authorize(request.headers.authorization));
    if (authorizer && !claims)
      return reply(response, 401, { message: 'Unauthorized' }, { 'www-authenticate': 'Bearer' });
    const event = await eventOf(request, route.key, path, search, pathParameters, claims && claimsOf(claims));
    return forward(fn, event, response);
  }
  return reply(response, 404, { message: 'Not Found' });
}

async function forward(fn: LocalFunction, event: object, response: ServerResponse): Promise<void> {
  let answer: LambdaAnswer;
  try {
    answer = (await fn.invoke(event)) as LambdaAnswer;
  } catch {
    return reply(response, 500, { message: 'Internal Server Error' });
  }
  response.writeHead(answer.statusCode ?? 200, answer.headers ?? {});
  response.end(answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64') : (answer.body ?? ''));
}

/** A request in payload format 2.0. */
async function eventOf(
  request: IncomingMessage,
  routeKey: string,
  rawPath: string,
  rawQueryString: string,
  pathParameters: Record<string, string>,
  claims: Record<string, string> | undefined,
): Promise<object> {
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString))
    query[name] = name in query ? `${query[name]},${value}` : value;
  const body = await bodyOf(request);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    // The gateway adds the address it saw.
    headers: {
      ...headers,
      'x-forwarded-for': [headers['x-forwarded-for'], sourceIp].filter(Boolean).join(', '),
    },
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    ...(Object.keys(pathParameters).length > 0 ? { pathParameters } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      ...(claims ? { authorizer: { jwt: { claims, scopes: null } } } : {}),
      domainName: headers['host'] ?? 'localhost',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
    },
    ...(body === '' ? {} : { body }),
    isBase64Encoded: false,
  };
}

function serveFile(
  options: GatewayOptions,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return reply(response, 405, { message: 'Method Not Allowed' });
  const file = options.site(path);
  if (!file) return reply(response, 404, { message: 'Not Found' });
  response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache', ...options.siteHeaders });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function reply(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
