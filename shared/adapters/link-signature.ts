import { createHmac, timingSafeEqual } from 'node:crypto';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import type { PostId } from '../domain/post-id.ts';

/** What a link in a mail stands for: acknowledging one complaint, in one round of its clock, until an instant. */
export interface AcknowledgeLink {
  readonly postId: PostId;
  readonly round: number;
  /** Epoch seconds. */
  readonly expires: number;
}

const secretSchema = z.object({ linkKey: z.string().check(z.minLength(32)) });

/**
 * The key of the links. @throws Error saying what the secret must hold; never with a part of it.
 */
export async function readLinkKey(client: SecretsManagerClient, secretId: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  const result = secretSchema.safeParse(parsed(SecretString ?? ''));
  if (result.success) return result.data.linkKey;
  throw new Error(`The secret ${secretId} does not hold {"linkKey":"at least 32 characters"}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** HMAC-SHA256 over the purpose and everything that the link says, so that a signature means one thing only. */
function mac(key: string, { postId, round, expires }: AcknowledgeLink): Buffer {
  return createHmac('sha256', key).update(`twittersewa/acknowledge/1/${postId}/${round}/${expires}`).digest();
}

export function signLink(key: string, link: AcknowledgeLink): string {
  return mac(key, link).toString('base64url');
}

/** Compares in constant time. Says nothing of the expiry. */
export function isSignedBy(key: string, link: AcknowledgeLink, signature: string): boolean {
  const given = Buffer.from(signature, 'base64url');
  const wanted = mac(key, link);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
