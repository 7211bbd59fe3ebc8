import { RemovalPolicy } from 'aws-cdk-lib';
import type { LogGroupProps } from 'aws-cdk-lib/aws-logs';
import { isProduction } from '../config.ts';
import type { Config } from '../config.ts';

/** The rule of all log groups: they forget after the configured days, and outlive the stack only in production. */
export function logGroupDefaults(config: Config): LogGroupProps {
  return {
    // RetentionDays is an enum of plain day counts; the configuration admits no other.
    retention: config.logRetentionDays,
    removalPolicy: isProduction(config) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  };
}
