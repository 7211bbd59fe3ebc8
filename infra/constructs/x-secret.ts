import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { isProduction } from '../config.ts';
import type { Config } from '../config.ts';
import { acceptFinding } from './accept-finding.ts';
import type { LambdaFunction } from './lambda-function.ts';
import { output } from './output.ts';

/**
 * The tokens for X. The stack makes the secret with nothing usable in it; a person puts the tokens in (docs/deploy.md),
 * and no later deployment touches them.
 */
export class XSecret extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, config: Config) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'Tokens for the API of X, JSON: {"bearerToken":"..."} (docs/deploy.md)',
      generateSecretString: { secretStringTemplate: '{}', generateStringKey: 'notYetSet' },
      removalPolicy: isProduction(config) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    acceptFinding(
      this.secret,
      'SMG4',
      'X issues its tokens in its developer portal only: no program can rotate them. docs/deploy.md says how a person does.',
    );
    output(this, 'XSecretId', this.secret.secretArn, 'Where the tokens for X belong');
  }

  allowRead(fn: LambdaFunction): void {
    fn.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}
