import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { isProduction } from '../config.ts';
import type { Config } from '../config.ts';
import type { HttpApi } from '../constructs/http-api.ts';

export interface WebStackProps {
  readonly config: Config;
  readonly api: HttpApi;
}

/** The page: a private bucket behind CloudFront, which also carries the API under /v1/. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: WebStackProps) {
    super(scope, id, {
      env: { region: props.config.region },
      description: `TwitterSewa ${props.config.stage}: the page`,
      terminationProtection: isProduction(props.config),
    });
  }
}
