import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts one finding of cdk-nag on a construct and all below it. Stands beside the construct that it is about; a finding
 * that no one accepted fails the synthesis.
 * @param finding for example `SQS3`, or `IAM5[Resource::*]` for one of several findings of a rule
 * @param reason why it is right as it is; goes into the validation report
 */
export function acceptFinding(construct: IConstruct, finding: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason });
}
