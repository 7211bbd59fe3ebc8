import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** The signing key, kept in the data folder: tokens stay valid when the runner starts again. */
export async function signingKey(folder: string): Promise<JWK> {
  const file = join(folder, 'sign-in-key.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: 'local', use: 'sig', alg: 'RS256' };
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
