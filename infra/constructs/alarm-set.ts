import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { output } from './output.ts';

export interface AlarmSetProps {
  readonly stage: string;
  /** Receives a mail at every alarm; it must confirm the subscription once. */
  readonly email?: string;
}

export interface AlarmRule {
  readonly metric: IMetric;
  /** The alarm rings at this value and beyond; with `below`, under it. */
  readonly threshold: number;
  readonly below?: boolean;
  /** One sentence: what has happened, for the one who reads the mail. */
  readonly meaning: string;
  /** How many of the latest periods must be at fault; 1 of 1 unless given. `of` alone means all of them. */
  readonly periods?: { readonly atFault?: number; readonly of: number };
  /** Most metrics are absent when all is well; where absence is itself the fault, say `breaching`. */
  readonly missing?: 'ok' | 'breaching';
}

/**
 * The rule of all alarms: each has a name that is a heading of docs/runbook.md, says in its description what has
 * happened and where to read on, and tells the same topic when it begins and when it ends.
 */
export class AlarmSet extends Construct {
  readonly topic: Topic;
  readonly #stage: string;
  readonly #alarms: Alarm[] = [];

  constructor(scope: Construct, id: string, props: AlarmSetProps) {
    super(scope, id);
    this.#stage = props.stage;
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    if (props.email !== undefined) this.topic.addSubscription(new EmailSubscription(props.email));
    output(this, 'AlarmTopicArn', this.topic.topicArn, 'Topic of all alarms');
  }

  /** All alarms so far, for the dashboard. */
  get alarms(): readonly Alarm[] {
    return this.#alarms;
  }

  /** @param name name of the alarm and heading in the runbook, for example `MentionsDlqNotEmpty` */
  add(name: string, rule: AlarmRule): Alarm {
    const alarm = new Alarm(this, name, {
      alarmName: `TwitterSewa-${this.#stage}-${name}`,
      alarmDescription: `${rule.meaning} What to do: docs/runbook.md#${name.toLowerCase()}`,
      metric: rule.metric,
      threshold: rule.threshold,
      evaluationPeriods: rule.periods?.of ?? 1,
      datapointsToAlarm: rule.periods?.atFault ?? rule.periods?.of ?? 1,
      comparisonOperator:
        rule.below === true
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData:
        rule.missing === 'breaching' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(this.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    this.#alarms.push(alarm);
    return alarm;
  }
}

/** The period of all alarms, unless a metric comes more seldom. */
export const ALARM_PERIOD = Duration.minutes(5);

/** The period for what runs every so many minutes: long enough to hold a run in every period. */
export function periodOfRuns(everyMinutes: number): Duration {
  return Duration.minutes(Math.max(ALARM_PERIOD.toMinutes(), 2 * everyMinutes));
}
