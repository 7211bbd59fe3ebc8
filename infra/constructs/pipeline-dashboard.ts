import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  PeriodOverride,
  SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { AlarmSet } from './alarm-set.ts';
import type { HttpApi } from './http-api.ts';
import { ownMetric } from './metrics.ts';

export interface PipelineDashboardProps {
  readonly config: Config;
  readonly alarms: AlarmSet;
  /** Queues by name, in the order of the pipeline. */
  readonly queues: Readonly<Record<string, Queue>>;
  readonly api: HttpApi;
}

const HALF = 12;
const WHOLE = 24;

/** One page for the duty officer of the system: alarms first, then the way of a post from left to right. */
export function pipelineDashboard(scope: Construct, id: string, props: PipelineDashboardProps): void {
  const { config, alarms, queues, api } = props;
  const own = (functionName: string, name: string, period?: Duration): IMetric =>
    ownMetric(config, functionName, name, 'Sum', period);
  const day = Duration.days(1);
  new Dashboard(scope, id, {
    dashboardName: `TwitterSewa-${config.stage}`,
    defaultInterval: Duration.days(1),
    periodOverride: PeriodOverride.INHERIT,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms.alarms], width: WHOLE, height: 5 })],
      [
        new SingleValueWidget({
          title: 'Last 24 hours',
          width: WHOLE,
          height: 4,
          setPeriodToTimeRange: true,
          metrics: [
            own('ingest', 'MentionsRead', day),
            own('dedupe', 'RepeatsFound', day),
            own('route', 'ComplaintsRegistered', day),
            own('route', 'MentionsSetAside', day),
            own('mailbox', 'MailsSent', day),
          ],
        }),
      ],
      [
        new GraphWidget({
          title: 'Posts',
          width: HALF,
          left: [
            own('ingest', 'MentionsRead'),
            own('dedupe', 'RepeatsFound'),
            own('route', 'ComplaintsRegistered'),
          ],
        }),
        new GraphWidget({
          title: 'Intake: depth of a run, minutes since the last mention',
          width: HALF,
          left: [ownMetric(config, 'ingest', 'IntakeDepth', 'Maximum')],
          right: [ownMetric(config, 'ingest', 'MinutesSinceLastMention', 'Maximum')],
        }),
      ],
      [
        new GraphWidget({
          title: 'Age of the oldest message (seconds)',
          width: HALF,
          left: Object.entries(queues).map(([label, queue]) =>
            queue.metricApproximateAgeOfOldestMessage({ label }),
          ),
        }),
        new GraphWidget({
          title: 'HTTP API',
          width: HALF,
          left: [api.api.metricCount(), api.api.metricClientError(), api.api.metricServerError()],
          right: [api.api.metricLatency({ statistic: 'p95', label: 'p95 (ms)' })],
        }),
      ],
    ],
  });
}
