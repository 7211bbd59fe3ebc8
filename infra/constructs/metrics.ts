import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Config } from '../config.ts';
import { ALARM_PERIOD } from './alarm-set.ts';

/** Namespace of the metrics that the functions write into their logs (embedded metric format). */
export const METRICS_NAMESPACE = 'TwitterSewa';

/** `service` in logs and metrics. It holds the stage, so that two stages of one account stay apart. */
export function serviceName(config: Pick<Config, 'stage'>, functionName: string): string {
  return `${config.stage}-${functionName}`;
}

/** A metric that one function writes. */
export function ownMetric(
  config: Pick<Config, 'stage'>,
  functionName: string,
  name: string,
  statistic: 'Sum' | 'Maximum' = 'Sum',
  period: Duration = ALARM_PERIOD,
): IMetric {
  return new Metric({
    namespace: METRICS_NAMESPACE,
    metricName: name,
    dimensionsMap: { service: serviceName(config, functionName) },
    statistic,
    period,
  });
}
