import { systemClock } from '../../shared/adapters/clock.ts';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createClockStore } from '../../shared/adapters/dynamodb/clock-store.ts';
import { readEnvironment, text, wholeNumber } from '../../shared/adapters/environment.ts';
import { escalateOverdue, type EscalationReport } from '../../shared/usecases/escalate-overdue.ts';
import { count, lambda, logger } from '../lambda.ts';

const environment = readEnvironment({ TABLE_NAME: text, RETENTION_DAYS: wholeNumber(0) });
const cases = createClockStore({
  client: createDynamoClient(),
  tableName: environment.TABLE_NAME,
  retentionDays: environment.RETENTION_DAYS,
});
/** The function is stopped after 55 seconds; a page of 25 takes a few. */
const SETTINGS = { pageSize: 25, maxRunMs: 40_000 };

export const handler = lambda<unknown, EscalationReport>(async () => {
  const report = await escalateOverdue({ cases, clock: systemClock }, SETTINGS);
  count('EscalationRuns');
  count(
    'ComplaintsEscalated',
    Object.values(report.escalated).reduce((sum, one) => sum + one, 0),
  );
  if (report.unreadable.length > 0) {
    count('CasesUnreadable', report.unreadable.length);
    logger.error('Cases that are due cannot be read', { unreadable: report.unreadable });
  }
  logger.info('Clock run', { ...report });
  return report;
});
