import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { xCredentialsSchema, type XCredentials } from './x-schema.ts';

/**
 * The credentials for X.
 * @throws Error saying what to put into the secret; never with a part of it.
 */
export async function readXCredentials(
  client: SecretsManagerClient,
  secretId: string,
): Promise<XCredentials> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  const result = xCredentialsSchema.safeParse(parsed(SecretString ?? ''));
  if (result.success) return result.data;
  throw new Error(
    `The secret ${secretId} does not hold credentials for X. Put in {"bearerToken":"..."}, or {"appKey","appSecret","accessToken","accessSecret"}.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
