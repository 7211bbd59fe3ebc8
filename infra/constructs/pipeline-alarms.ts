import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Config } from '../config.ts';
import { periodOfRuns } from './alarm-set.ts';
import type { AlarmSet } from './alarm-set.ts';
import { titleOf } from './lambda-function.ts';
import { ownMetric } from './metrics.ts';

/** X serves the 800 latest mentions; a run that goes as deep as this is about to lose sight of older ones. */
const NEAR_THE_END = 700;

/** Alarms on the metrics that the functions write themselves. */
export function addPipelineAlarms(alarms: AlarmSet, config: Config): void {
  const ingest = (name: string, statistic: 'Sum' | 'Maximum' = 'Sum') =>
    ownMetric(config, 'ingest', name, statistic, periodOfRuns(config.pullMinutes));

  alarms.add('NoMentions', {
    metric: ingest('MinutesSinceLastMention', 'Maximum'),
    threshold: config.quietMinutes,
    periods: { of: 3 },
    missing: 'breaching',
    meaning: `No mention was read for ${config.quietMinutes} minutes or more, or nothing tells when the last one was.`,
  });
  alarms.add('IntakeDepth', {
    metric: ingest('IntakeDepth', 'Maximum'),
    threshold: NEAR_THE_END,
    meaning: `A run had to go ${NEAR_THE_END} posts deep or more; X gives only the latest 800.`,
  });
  alarms.add('IntakeFellBackToSearch', {
    metric: ingest('IntakeFellBackToSearch'),
    threshold: 1,
    meaning: 'More than 800 mentions were waiting, and the rest was read by search, which knows no retweets.',
  });
  alarms.add('IntakePaymentRequired', {
    metric: ingest('IntakePaymentRequired'),
    threshold: 1,
    meaning: 'X asks for payment or the monthly usage is spent: nothing is read until that is settled.',
  });
  alarms.add('IntakeRateLimited', {
    metric: ingest('IntakeRateLimited'),
    threshold: 1,
    // After a refusal ingest waits as long as X says, mostly a quarter of an hour, and counts nothing meanwhile.
    periods: { atFault: 2, of: 9 },
    meaning: 'X refused requests again and again because of its rate limit.',
  });
  alarms.add('IntakeFailed', {
    metric: ingest('IntakeFailed'),
    threshold: 1,
    periods: { of: 3 },
    meaning: 'Runs of ingest are being cut short, one after another.',
  });
  alarms.add('MentionsRejected', {
    metric: ingest('MentionsRejected'),
    threshold: 1,
    meaning: 'X sent posts that could not be read; they are kept as they came.',
  });
  // One for each function: an alarm over their sum would need metric math, and would not tell which.
  for (const name of ['dedupe', 'route', 'publish', 'mailbox']) {
    alarms.add(`${titleOf(name)}Rejected`, {
      metric: ownMetric(config, name, 'MessagesRejected'),
      threshold: 1,
      meaning: `The function ${name} set messages aside that no retry can mend; they are kept.`,
    });
  }
  alarms.add('EscalateSilent', {
    metric: ownMetric(config, 'escalate', 'EscalationRuns'),
    threshold: 1,
    below: true,
    periods: { of: 3 },
    missing: 'breaching',
    meaning: 'The clock of the complaints stands: no run ended for a quarter of an hour, so nothing climbs.',
  });
  alarms.add('EscalateUnreadable', {
    metric: ownMetric(config, 'escalate', 'CasesUnreadable'),
    threshold: 1,
    meaning: 'Cases that are due cannot be read, so they do not climb.',
  });
  alarms.add('MailsFellBack', {
    metric: ownMetric(config, 'mailbox', 'MailsFellBack'),
    threshold: 1,
    meaning: 'Every address of a unit is bad: its mail went to the unit above.',
  });
  alarms.add('MailsRefused', {
    metric: ownMetric(config, 'mailbox', 'MailsRefused'),
    threshold: 1,
    meaning: 'SES refused a mail for good: a district was not told, its inbox alone has the complaint.',
  });
  alarms.add('MailsBounced', {
    // SES counts for the account and region as a whole.
    metric: new Metric({
      namespace: 'AWS/SES',
      metricName: 'Bounce',
      statistic: 'Sum',
      period: Duration.hours(1),
    }),
    threshold: 1,
    meaning: 'A mail came back: the address of a district may be wrong.',
  });
}
