import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD } from './alarm-set.ts';
import type { AlarmSet } from './alarm-set.ts';
import { output } from './output.ts';

/** SQS keeps no message longer. */
const LONGEST_RETENTION = Duration.days(14);
/** Lambda's advice: six times the function's timeout, so that a throttled batch does not come back while it is worked on. */
const VISIBILITY_FACTOR = 6;

export interface QueueWithDlqProps {
  /** `Mentions` gives MentionsQueue, MentionsDlq and the alarms MentionsDlqNotEmpty, MentionsQueueOld. */
  readonly name: string;
  readonly alarms: AlarmSet;
  /** Timeout of the function that reads the queue. */
  readonly consumerTimeout: Duration;
  /** How often a message may fail before it goes to the DLQ; 5 unless given. */
  readonly attempts?: number;
  /** The alarm rings when the oldest message waits longer; 15 minutes unless given. */
  readonly oldestAllowed?: Duration;
}

/**
 * The rule of all queues: encrypted, TLS only, a dead-letter queue behind them that keeps messages for 14 days, and an
 * alarm on what lies in the DLQ and on how long the oldest message has been waiting.
 */
export class QueueWithDlq extends Construct {
  readonly queue: Queue;
  readonly dlq: Queue;

  constructor(scope: Construct, id: string, props: QueueWithDlqProps) {
    super(scope, id);
    const { name } = props;
    this.dlq = deadLetterQueue(this, name, props.alarms);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: LONGEST_RETENTION,
      visibilityTimeout: Duration.seconds(props.consumerTimeout.toSeconds() * VISIBILITY_FACTOR),
      deadLetterQueue: { queue: this.dlq, maxReceiveCount: props.attempts ?? 5 },
    });
    const oldest = props.oldestAllowed ?? Duration.minutes(15);
    props.alarms.add(`${name}QueueOld`, {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: oldest.toSeconds(),
      meaning: `The oldest message of ${name}Queue has been waiting for ${oldest.toMinutes()} minutes or more.`,
    });
  }
}

/**
 * A dead-letter queue with its alarm and its URL among the stack's outputs, where `scripts/redrive.ts` finds it.
 * @param name `Mentions` makes MentionsDlq
 */
export function deadLetterQueue(scope: Construct, name: string, alarms: AlarmSet): Queue {
  const dlq = new Queue(scope, 'Dlq', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: LONGEST_RETENTION,
  });
  alarms.add(`${name}DlqNotEmpty`, {
    metric: dlq.metricApproximateNumberOfMessagesVisible({ period: ALARM_PERIOD, statistic: 'Maximum' }),
    threshold: 1,
    meaning: `${name}Dlq holds messages that failed every attempt.`,
  });
  output(
    scope,
    `${name}DlqUrl`,
    dlq.queueUrl,
    `URL of ${name}Dlq (npx node scripts/redrive.ts ${name.toLowerCase()})`,
  );
  return dlq;
}
