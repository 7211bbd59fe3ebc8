import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acceptFinding } from './accept-finding.ts';
import type { LambdaFunction } from './lambda-function.ts';

/** The key by which links in mails are signed. AWS makes it; nobody needs to know it. */
export class LinkSecret extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'Key of the signed links in mails, JSON: {"linkKey":"..."} (docs/runbook.md)',
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'linkKey',
        passwordLength: 64,
        excludePunctuation: true,
      },
      // A new one is as good: only the links in mails that were sent before end.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acceptFinding(
      this.secret,
      'SMG4',
      'A rotation ends every link in mails that were sent before; the links themselves expire after a week.',
    );
  }

  allowRead(fn: LambdaFunction): void {
    fn.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}
