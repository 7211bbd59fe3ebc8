import { systemClock } from '../../shared/adapters/clock.ts';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createComplaintStore } from '../../shared/adapters/dynamodb/complaint-store.ts';
import { createIncidentIndex } from '../../shared/adapters/dynamodb/incident-index.ts';
import { createMentionStore } from '../../shared/adapters/dynamodb/mention-store.ts';
import { createRejectionLog } from '../../shared/adapters/dynamodb/rejection-log.ts';
import { json, readEnvironment, text, wholeNumber } from '../../shared/adapters/environment.ts';
import { routingMessageSchema } from '../../shared/contracts/queue-messages.ts';
import { slaTargetsSchema, targetsOf } from '../../shared/contracts/sla.ts';
import { loadGazetteer } from '../../shared/routing/gazetteer.ts';
import { routeMention } from '../../shared/routing/route-mention.ts';
import { triage } from '../../shared/triage/triage.ts';
import { registerComplaint, type RegisterComplaintDeps } from '../../shared/usecases/register-complaint.ts';
import { suggestSameIncident } from '../../shared/usecases/suggest-same-incident.ts';
import { count } from '../lambda.ts';
import { queueHandler } from '../queue-handler.ts';

const environment = readEnvironment({
  TABLE_NAME: text,
  RETENTION_DAYS: wholeNumber(0),
  SLA_TARGETS: json(slaTargetsSchema),
});
const table = {
  client: createDynamoClient(),
  tableName: environment.TABLE_NAME,
  retentionDays: environment.RETENTION_DAYS,
};
const incidents = createIncidentIndex(table);
const gazetteer = loadGazetteer();
const deps: RegisterComplaintDeps = {
  mentions: createMentionStore(table),
  complaints: createComplaintStore(table),
  triage,
  route: (mention) => routeMention(mention, gazetteer),
  sla: targetsOf(environment.SLA_TARGETS),
  clock: systemClock,
};

export const handler = queueHandler({
  queue: 'RoutingQueue',
  schema: routingMessageSchema,
  rejections: createRejectionLog(table),
  clock: systemClock,
  subjectOf: ({ mention }) => mention.id,
  async process(message, log) {
    const registration = await registerComplaint(deps, message);
    if (registration.outcome === 'registered') {
      count('ComplaintsRegistered');
      // After the case is open: a crash in between costs a suggestion, never a case.
      await suggestSameIncident({ incidents, clock: systemClock }, registration.complaint);
    }
    if (registration.outcome === 'follow-up') count('FollowUpsFound');
    if (registration.outcome === 'set-aside') count('MentionsSetAside');
    log.info('Post routed', {
      postId: message.mention.id,
      outcome: registration.outcome,
      ...(registration.outcome === 'registered' ? { jurisdiction: registration.complaint.jurisdiction } : {}),
    });
  },
});
