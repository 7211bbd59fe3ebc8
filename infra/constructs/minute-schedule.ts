import { Duration } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { LambdaFunction } from './lambda-function.ts';

/**
 * Runs the function every so many minutes. A run that could not be started is not made up for: the next one comes at
 * once and does the same work.
 */
export function everyMinutes(scope: Construct, id: string, minutes: number, fn: LambdaFunction): void {
  new Schedule(scope, id, {
    description: minutes === 1 ? 'Every minute' : `Every ${minutes} minutes`,
    schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
    target: new LambdaInvoke(fn.fn, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
  });
}
