import * as z from 'zod/mini';
import { systemClock } from '../../shared/adapters/clock.ts';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createClockStore } from '../../shared/adapters/dynamodb/clock-store.ts';
import { createComplaintStore } from '../../shared/adapters/dynamodb/complaint-store.ts';
import { createInboxReader } from '../../shared/adapters/dynamodb/inbox.ts';
import { readEnvironment, text, wholeNumber } from '../../shared/adapters/environment.ts';
import { ownInbox } from '../../shared/domain/own-inbox.ts';
import {
  acknowledgeInboxItem,
  type AcknowledgeInboxItemDeps,
} from '../../shared/usecases/acknowledge-inbox-item.ts';
import { readInbox } from '../../shared/usecases/read-inbox.ts';
import { httpHandler, json, type HttpRequest, type HttpResponse } from '../http-handler.ts';
import { ProblemError } from '../problem.ts';
import { PRIVATE, signedIn } from '../signed-in.ts';

const environment = readEnvironment({ TABLE_NAME: text, RETENTION_DAYS: wholeNumber(0) });
const table = {
  client: createDynamoClient(),
  tableName: environment.TABLE_NAME,
  retentionDays: environment.RETENTION_DAYS,
};
const deps: AcknowledgeInboxItemDeps = {
  complaints: createComplaintStore(table),
  cases: createClockStore(table),
  inbox: createInboxReader(table),
  clock: systemClock,
};

const MAX_LIMIT = 100;
const querySchema = z.strictObject({
  unread: z._default(z.enum(['true', 'false']), 'false'),
  limit: z._default(
    z.pipe(
      z.string().check(z.regex(/^\d{1,3}$/, { error: `not a whole number from 1 to ${MAX_LIMIT}` })),
      z.pipe(z.transform(Number), z.number().check(z.minimum(1), z.maximum(MAX_LIMIT))),
    ),
    25,
  ),
  cursor: z.optional(z.string().check(z.maxLength(4_000))),
});

async function list(request: HttpRequest): Promise<HttpResponse> {
  const { officer } = signedIn(request);
  const query = querySchema.safeParse(request.queryStringParameters ?? {});
  if (!query.success) {
    const faults = query.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || 'query'}: ${message}`,
    );
    throw new ProblemError('bad-request', `The query is not understood. ${faults.join('; ')}`);
  }
  const own = ownInbox(officer.post);
  if (!own) return json({ items: [], nextCursor: null }, PRIVATE);
  const { unread, limit, cursor } = query.data;
  try {
    const page = await readInbox(deps.inbox, own, {
      unread: unread === 'true',
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    return json(page, PRIVATE);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProblemError(
      'bad-request',
      `cursor: ${error.message} Ask again without it to begin at the first page.`,
    );
  }
}

async function acknowledge(request: HttpRequest): Promise<HttpResponse> {
  const { officer, scope } = signedIn(request);
  const own = ownInbox(officer.post);
  if (own && !own.mayAcknowledge) {
    throw new ProblemError('forbidden', 'An auditor reads everything and changes nothing.');
  }
  const id = request.pathParameters?.['id'] ?? '';
  const done = own && (await acknowledgeInboxItem(deps, officer, scope, own, id));
  if (!done)
    throw new ProblemError('not-found', 'There is no such item in your inbox. Load the inbox again.');
  return json(done, PRIVATE);
}

export const handler = httpHandler({
  'GET /v1/officer/inbox': list,
  'POST /v1/officer/inbox/{id}/acknowledge': acknowledge,
});
