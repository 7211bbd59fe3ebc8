import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import { systemClock } from '../../shared/adapters/clock.ts';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createCursorStore } from '../../shared/adapters/dynamodb/cursor-store.ts';
import { createRejectionLog } from '../../shared/adapters/dynamodb/rejection-log.ts';
import { readEnvironment, text, wholeNumber } from '../../shared/adapters/environment.ts';
import { createMentionQueue, createSqsClient } from '../../shared/adapters/sqs.ts';
import { readXCredentials } from '../../shared/adapters/x-secret.ts';
import { createXMentionSource } from '../../shared/adapters/x.ts';
import { ConcurrentRunError, type MentionSource } from '../../shared/ports.ts';
import { ingestMentions, type IngestReport } from '../../shared/usecases/ingest-mentions.ts';
import { count, lambda, logger } from '../lambda.ts';

const environment = readEnvironment({
  TABLE_NAME: text,
  RETENTION_DAYS: wholeNumber(0),
  MENTIONS_QUEUE_URL: text,
  X_SECRET_ID: text,
  X_API_BASE_URL: z._default(z.url(), 'https://api.x.com/2'),
  X_USER_ID: text,
  HANDLES: text,
  OVERLAP_MINUTES: wholeNumber(0),
  EXPAND_AUTHORS: z.enum(['true', 'false']),
});
const table = {
  client: createDynamoClient(),
  tableName: environment.TABLE_NAME,
  retentionDays: environment.RETENTION_DAYS,
};
const settings = {
  userId: environment.X_USER_ID,
  handles: environment.HANDLES.split(',').map((handle) => handle.trim().replace(/^@/, '')),
  overlapMinutes: environment.OVERLAP_MINUTES,
  maxPages: 20,
  // The function is stopped after 55 seconds, and one page may take ten.
  maxRunMs: 40_000,
};
const queue = createMentionQueue(createSqsClient(), environment.MENTIONS_QUEUE_URL);
const secrets = new SecretsManagerClient({});
const PAGE_TIMEOUT_MS = 10_000;

let source: MentionSource | undefined;

async function connect(): Promise<MentionSource> {
  const credentials = await readXCredentials(secrets, environment.X_SECRET_ID);
  return createXMentionSource({
    credentials,
    userId: settings.userId,
    handles: settings.handles,
    baseUrl: environment.X_API_BASE_URL,
    expandAuthors: environment.EXPAND_AUTHORS === 'true',
    timeoutMs: PAGE_TIMEOUT_MS,
  });
}

const METRIC_OF_FAULT: Partial<Record<NonNullable<IngestReport['fault']>['kind'], string>> = {
  'rate-limited': 'IntakeRateLimited',
  'usage-capped': 'IntakePaymentRequired',
  'payment-required': 'IntakePaymentRequired',
};

function report(result: IngestReport): void {
  count('MentionsRead', result.read);
  count('MentionsRejected', result.rejected);
  count('IntakeDepth', result.depth);
  if (result.fellBackToSearch) count('IntakeFellBackToSearch');
  if (result.minutesSinceLastMention !== undefined)
    count('MinutesSinceLastMention', result.minutesSinceLastMention);
  if (result.unreachableBefore !== undefined)
    logger.error('Posts are older than search reaches; see IntakeFellBackToSearch in the runbook', {
      unreachableBefore: result.unreachableBefore,
    });
  if (!result.fault) {
    logger.info('Intake run', { ...result });
    return;
  }
  count(METRIC_OF_FAULT[result.fault.kind] ?? 'IntakeFailed');
  // A secret that was changed is read anew by the next run.
  if (result.fault.kind === 'unauthorized') source = undefined;
  logger.error('Intake run cut short', { ...result });
}

export const handler = lambda<unknown, IngestReport | undefined>(async () => {
  source ??= await connect();
  try {
    const result = await ingestMentions(
      {
        source,
        cursors: createCursorStore(table),
        queue,
        rejections: createRejectionLog(table),
        clock: systemClock,
      },
      settings,
    );
    report(result);
    return result;
  } catch (error) {
    // The other run did the work; what this one queued is sorted out as known.
    if (!(error instanceof ConcurrentRunError)) throw error;
    logger.warn('Another run was under way', error);
    return undefined;
  }
});
