import { createHmac, timingSafeEqual } from 'node:crypto';

export interface OAuth1Secrets {
  readonly appKey: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly accessSecret: string;
}

/**
 * True for a request that carries the bearer token, or an OAuth 1.0a signature made with these secrets (RFC 5849, HMAC-SHA1).
 */
export function isAuthorized(
  header: string | undefined,
  url: URL,
  bearerToken: string,
  oauth: OAuth1Secrets | undefined,
): boolean {
  if (header === `Bearer ${bearerToken}`) return true;
  if (!oauth || !header?.startsWith('OAuth ')) return false;
  const given = new Map(
    header
      .slice('OAuth '.length)
      .split(/,\s*/)
      .map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        return [decodeURIComponent(name), decodeURIComponent(value.replace(/^"|"$/g, ''))] as const;
      }),
  );
  if (given.get('oauth_consumer_key') !== oauth.appKey || given.get('oauth_token') !== oauth.accessToken)
    return false;
  const signature = given.get('oauth_signature') ?? '';
  given.delete('oauth_signature');
  const expected = sign(url, [...given, ...url.searchParams], oauth);
  return (
    signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
  );
}

function sign(
  url: URL,
  parameters: readonly (readonly [string, string])[],
  { appSecret, accessSecret }: OAuth1Secrets,
): string {
  const sorted = parameters
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const base = ['GET', encode(`${url.origin}${url.pathname}`), encode(sorted)].join('&');
  return createHmac('sha1', `${encode(appSecret)}&${encode(accessSecret)}`)
    .update(base)
    .digest('base64');
}

/** Percent encoding of RFC 3986, which is stricter than that of JavaScript. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!*'()]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
