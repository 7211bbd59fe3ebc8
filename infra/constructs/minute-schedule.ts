import { Duration, Stack } from 'aws-cdk-lib';
import type { CfnElement } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { acceptFinding } from './accept-finding.ts';
import type { LambdaFunction } from './lambda-function.ts';

/**
 * Runs the function every so many minutes. A run that could not be started is not made up for: the next one comes at
 * once and does the same work.
 */
export function everyMinutes(scope: Construct, id: string, minutes: number, fn: LambdaFunction): void {
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  acceptFinding(
    role,
    `IAM5[Resource::<${Stack.of(scope).getLogicalId(fn.fn.node.defaultChild as CfnElement)}.Arn>:*]`,
    'CDK lets the schedule invoke the versions and aliases of this one function beside the function; there are none.',
  );
  new Schedule(scope, id, {
    description: minutes === 1 ? 'Every minute' : `Every ${minutes} minutes`,
    schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
    target: new LambdaInvoke(fn.fn, { role, retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
  });
}
