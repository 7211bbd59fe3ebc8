import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problem, ProblemError } from './problem.ts';
import { count, lambda, logger } from './lambda.ts';

export type HttpRequest = APIGatewayProxyEventV2;
export type HttpResponse = APIGatewayProxyStructuredResultV2;
/** Handlers by route key, for example `GET /v1/status/{reference+}`. */
export type Routes = Readonly<Record<string, (request: HttpRequest) => Promise<HttpResponse>>>;

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** A Lambda behind routes of the HTTP API. Every error becomes a problem document without inner details. */
export function httpHandler(routes: Routes) {
  return lambda<HttpRequest, HttpResponse>(async (request) => {
    logger.setCorrelationId(request.requestContext.requestId);
    const response = await answer(routes, request);
    return { ...response, headers: { ...SECURITY_HEADERS, ...response.headers } };
  });
}

async function answer(routes: Routes, request: HttpRequest): Promise<HttpResponse> {
  try {
    const route = routes[request.routeKey];
    if (!route)
      throw new ProblemError('not-found', `There is nothing at ${request.rawPath}. See /v1/openapi.json.`);
    return await route(request);
  } catch (error) {
    if (error instanceof ProblemError) {
      logger.info('Request refused', { problem: error.kind, detail: error.message });
      return problem(error, request.rawPath);
    }
    logger.error('Request failed', error as Error);
    count('RequestsFailed');
    return problem(
      new ProblemError('internal', 'Something went wrong on our side. Try again in a minute.', {
        hi: 'हमारी ओर से कोई गड़बड़ी हुई है। एक मिनट बाद फिर कोशिश करें।',
      }),
      request.rawPath,
    );
  }
}

/** A JSON answer. `cache` is the Cache-Control header. */
export function json(body: unknown, cache: string, headers: Record<string, string> = {}): HttpResponse {
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': cache, ...headers },
    body: JSON.stringify(body),
  };
}
