import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';

export interface JwtAuthorizer {
  /** The claims of a valid token, undefined for any other. */
  authorize(header: string | undefined): Promise<JWTPayload | undefined>;
}

/** The JWT authorizer of an HTTP API: signature, issuer, expiry, and the client in `aud` or `client_id`. */
export function createJwtAuthorizer(
  issuer: string,
  audience: readonly string[],
  jwksUrl: string,
): JwtAuthorizer {
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  return {
    async authorize(header) {
      const token = /^(?:Bearer\s+)?(\S+)$/i.exec(header ?? '')?.[1];
      if (token === undefined) return undefined;
      try {
        const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ['RS256'] });
        const clients = [payload.aud ?? payload['client_id']].flat();
        return clients.some((client) => audience.includes(String(client))) ? payload : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** Claims as the HTTP API hands them to a Lambda: every value is a text, a list becomes `[a b]`. */
export function claimsOf(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}
