import { Stack } from 'aws-cdk-lib';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { LambdaFunction } from './lambda-function.ts';

/** The address that mails come from; with `verifyMailDomain` the stack asks SES to verify its domain (DKIM). */
export class MailSender extends Construct {
  readonly #from: string;

  constructor(scope: Construct, id: string, config: Config) {
    super(scope, id);
    this.#from = config.mailFrom;
    if (config.verifyMailDomain) {
      new EmailIdentity(this, 'Domain', { identity: Identity.domain(domainOf(config.mailFrom)) });
    }
  }

  /** Allows the function to send from this address, and from no other of the account. */
  allowSend(fn: LambdaFunction): void {
    const stack = Stack.of(this);
    fn.fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        // Either the domain or the single address is verified.
        resources: [domainOf(this.#from), this.#from].map((identity) =>
          stack.formatArn({ service: 'ses', resource: 'identity', resourceName: identity }),
        ),
        conditions: { StringEquals: { 'ses:FromAddress': this.#from } },
      }),
    );
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
