import type { HttpRequest } from '../http-handler.ts';

/**
 * The address of the client. Each proxy in front of the API appends the address it saw to X-Forwarded-For, the API itself
 * does too; the client's is the one before the trusted proxies'. With no proxy it is the address that called.
 */
export function clientAddress(request: HttpRequest, trustedProxyHops: number): string {
  const source = request.requestContext.http.sourceIp;
  if (trustedProxyHops === 0) return source;
  const forwarded = (request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  return forwarded.at(-1 - trustedProxyHops) ?? source;
}
