import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import { systemClock } from '../../shared/adapters/clock.ts';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createClockStore } from '../../shared/adapters/dynamodb/clock-store.ts';
import { createComplaintStore } from '../../shared/adapters/dynamodb/complaint-store.ts';
import { readEnvironment, text, wholeNumber } from '../../shared/adapters/environment.ts';
import { isSignedBy, readLinkKey, type AcknowledgeLink } from '../../shared/adapters/link-signature.ts';
import { parseDocket, type Docket } from '../../shared/domain/docket.ts';
import { acknowledgeComplaint, type AcknowledgeDeps } from '../../shared/usecases/acknowledge-complaint.ts';
import { httpHandler, type HttpRequest, type HttpResponse } from '../http-handler.ts';
import { logger } from '../lambda.ts';
import { confirmPage, messagePage, type PageMessage } from './page.ts';

const environment = readEnvironment({
  TABLE_NAME: text,
  RETENTION_DAYS: wholeNumber(0),
  LINK_SECRET_ID: text,
});
const table = {
  client: createDynamoClient(),
  tableName: environment.TABLE_NAME,
  retentionDays: environment.RETENTION_DAYS,
};
const deps: AcknowledgeDeps = {
  complaints: createComplaintStore(table),
  cases: createClockStore(table),
  clock: systemClock,
};
const secrets = new SecretsManagerClient({});
let key: Promise<string> | undefined;

function linkKey(): Promise<string> {
  key ??= readLinkKey(secrets, environment.LINK_SECRET_ID).catch((error: unknown) => {
    // Read anew by the next request.
    key = undefined;
    throw error;
  });
  return key;
}

const querySchema = z.object({
  round: z.pipe(z.string().check(z.regex(/^[1-9]\d{0,2}$/)), z.transform(Number)),
  expires: z.pipe(z.string().check(z.regex(/^[1-9]\d{9}$/)), z.transform(Number)),
  signature: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});

type Read = { readonly link: AcknowledgeLink; readonly docket: Docket } | { readonly fault: PageMessage };

/** A link that is forged, changed or cut, and one of another docket, look alike. */
async function read(request: HttpRequest): Promise<Read> {
  const docket = parseDocket(request.pathParameters?.['docket'] ?? '');
  const query = querySchema.safeParse(request.queryStringParameters ?? {});
  if (!docket.ok || !query.success) return { fault: 'not-valid' };
  const { round, expires, signature } = query.data;
  const link = { postId: docket.postId, round, expires };
  if (!isSignedBy(await linkKey(), link, signature)) {
    logger.warn('A link with a signature that is not ours');
    return { fault: 'not-valid' };
  }
  if (systemClock.now().getTime() >= expires * 1000) return { fault: 'expired' };
  return { link, docket: docket.docket };
}

/** Programs that look through mails follow links: asking changes nothing. */
async function confirm(request: HttpRequest): Promise<HttpResponse> {
  const found = await read(request);
  return 'fault' in found ? messagePage(found.fault) : confirmPage(found.docket);
}

async function acknowledge(request: HttpRequest): Promise<HttpResponse> {
  const found = await read(request);
  if ('fault' in found) return messagePage(found.fault);
  const { postId, round } = found.link;
  const outcome = await acknowledgeComplaint(
    deps,
    postId,
    { via: 'mail', by: null },
    // A link of an earlier owner is not good for the next one.
    ({ clock }) => clock.round === round,
  );
  logger.info('Acknowledged by mail', { postId, outcome });
  return messagePage(outcome, found.docket);
}

export const handler = httpHandler({
  'GET /v1/acknowledge/{docket}': confirm,
  'POST /v1/acknowledge/{docket}': acknowledge,
});
