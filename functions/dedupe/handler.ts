import { createSqsClient, createRoutingQueue } from '../../shared/adapters/sqs.ts';
import { systemClock } from '../../shared/adapters/clock.ts';
import { createComplaintStore } from '../../shared/adapters/dynamodb/complaint-store.ts';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createDuplicateIndex } from '../../shared/adapters/dynamodb/duplicate-index.ts';
import { createMentionStore } from '../../shared/adapters/dynamodb/mention-store.ts';
import { createRejectionLog } from '../../shared/adapters/dynamodb/rejection-log.ts';
import {
  json,
  positiveNumber,
  readEnvironment,
  text,
  wholeNumber,
} from '../../shared/adapters/environment.ts';
import { mentionMessageSchema } from '../../shared/contracts/queue-messages.ts';
import { slaTargetsSchema, targetsOf } from '../../shared/contracts/sla.ts';
import { duplicateRules } from '../../shared/dedupe/rules.ts';
import { triage } from '../../shared/triage/triage.ts';
import {
  screenMention,
  type ScreenMentionDeps,
  type Screening,
} from '../../shared/usecases/screen-mention.ts';
import { count } from '../lambda.ts';
import { queueHandler } from '../queue-handler.ts';

const environment = readEnvironment({
  TABLE_NAME: text,
  RETENTION_DAYS: wholeNumber(0),
  DEDUPE_WINDOW_DAYS: positiveNumber,
  ROUTING_QUEUE_URL: text,
  X_USER_ID: text,
  SLA_TARGETS: json(slaTargetsSchema),
});
const table = {
  client: createDynamoClient(),
  tableName: environment.TABLE_NAME,
  retentionDays: environment.RETENTION_DAYS,
};
const deps: ScreenMentionDeps = {
  mentions: createMentionStore(table),
  complaints: createComplaintStore(table),
  index: createDuplicateIndex({ ...table, windowDays: environment.DEDUPE_WINDOW_DAYS }),
  routing: createRoutingQueue(createSqsClient(), environment.ROUTING_QUEUE_URL),
  rules: duplicateRules,
  clock: systemClock,
  sla: targetsOf(environment.SLA_TARGETS),
  ownUserId: environment.X_USER_ID,
  isUrgent: (text) => triage(text).urgent,
};

const METRIC_OF: Partial<Record<Screening, string>> = {
  repeat: 'RepeatsFound',
  'follow-up': 'FollowUpsFound',
  'own-post': 'MentionsSetAside',
};

export const handler = queueHandler({
  queue: 'MentionsQueue',
  schema: mentionMessageSchema,
  rejections: createRejectionLog(table),
  clock: systemClock,
  subjectOf: ({ mention }) => mention.id,
  async process({ mention, origin, receivedAt }, log) {
    const screening = await screenMention(deps, mention, origin, receivedAt);
    const metric = METRIC_OF[screening];
    if (metric) count(metric);
    log.info('Post screened', { postId: mention.id, screening });
  },
});
