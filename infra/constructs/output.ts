import { CfnOutput } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * An output of the stack whose name is just this, without the hash that CDK adds: people and scripts look it up.
 * @param name unique in the stack, for example `ApiUrl`
 */
export function output(scope: Construct, name: string, value: string, description: string): void {
  new CfnOutput(scope, name, { value, description }).overrideLogicalId(name);
}
