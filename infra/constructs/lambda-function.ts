import { resolve } from 'node:path';
import type { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { ALARM_PERIOD } from './alarm-set.ts';
import type { AlarmSet } from './alarm-set.ts';
import { logGroupDefaults } from './log-group.ts';
import { METRICS_NAMESPACE, serviceName } from './metrics.ts';

/** Root of the repository: bundles are made from here. */
const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Ways to credentials that a function never goes: it has them in its environment. The SDK imports these when it needs
 * them, so leaving them out saves 130 KB of each bundle and some 8 ms of CPU of each cold start.
 */
const UNUSED_CREDENTIAL_PROVIDERS = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
] as const;

/** `mail-feedback` gives MailFeedback, as in the names of its alarms. */
export function titleOf(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export interface LambdaFunctionProps {
  /** Name of its folder: `ingest` takes functions/ingest/handler.ts. */
  readonly name: string;
  readonly config: Config;
  readonly alarms: AlarmSet;
  /** What it is for, in a few words. */
  readonly description: string;
  readonly timeout: Duration;
  /** MB; CPU grows with it. 512 unless given. */
  readonly memory?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Period of its alarms, where it runs seldom; five minutes unless given. */
  readonly alarmPeriod?: Duration;
}

/**
 * The rule of all functions: Node 24 on arm64, one minified CommonJS file with the AWS SDK inside and source maps
 * beside it, a log group of its own that forgets, a role that may write there and no more, alarms on errors and
 * throttles. The entry is functions/<name>/handler.ts.
 *
 * No concurrency is reserved: new accounts have so little that reserving any fails the deployment. Queues bound their
 * readers by the event source's maximum concurrency, the HTTP API by its throttle, and overlapping runs of ingest meet
 * at the revision of the cursor.
 */
export class LambdaFunction extends Construct {
  readonly fn: NodejsFunction;
  readonly timeout: Duration;

  constructor(scope: Construct, id: string, props: LambdaFunctionProps) {
    super(scope, id);
    const { config, alarms, name } = props;
    const title = titleOf(name);
    this.timeout = props.timeout;
    const logGroup = new LogGroup(this, 'Logs', logGroupDefaults(config));
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.fn = new NodejsFunction(this, 'Function', {
      description: props.description,
      entry: resolve(ROOT, 'functions', name, 'handler.ts'),
      handler: 'handler',
      projectRoot: ROOT,
      depsLockFilePath: resolve(ROOT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory ?? 512,
      timeout: props.timeout,
      logGroup,
      role,
      // Never keep a socket option of the old SDK; the bundled SDK reuses connections by itself.
      awsSdkConnectionReuse: false,
      environment: {
        STAGE: config.stage,
        POWERTOOLS_LOG_LEVEL: 'INFO',
        POWERTOOLS_SERVICE_NAME: serviceName(config, name),
        POWERTOOLS_METRICS_NAMESPACE: METRICS_NAMESPACE,
        NODE_OPTIONS: '--enable-source-maps',
        ...props.environment,
      },
      bundling: {
        format: OutputFormat.CJS,
        target: 'node24',
        minify: true,
        sourceMap: true,
        sourceMapMode: SourceMapMode.DEFAULT,
        sourcesContent: false,
        mainFields: ['module', 'main'],
        // Named here, the default list (the whole SDK) does not apply: the rest of the SDK goes into the bundle.
        externalModules: [...UNUSED_CREDENTIAL_PROVIDERS],
        logLevel: LogLevel.WARNING,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          // The file is CommonJS wherever it is run from, also below a package.json that says otherwise.
          afterBundling: (_input, output) => [`echo '{"type":"commonjs"}' > "${output}/package.json"`],
        },
      },
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    const period = props.alarmPeriod ?? ALARM_PERIOD;
    alarms.add(`${title}Errors`, {
      metric: this.fn.metricErrors({ period }),
      threshold: 1,
      periods: { atFault: 2, of: 3 },
      meaning: `The function ${name} keeps failing.`,
    });
    alarms.add(`${title}Throttled`, {
      metric: this.fn.metricThrottles({ period }),
      threshold: 1,
      periods: { of: 3 },
      meaning: `The function ${name} is being throttled: the account's concurrency is used up.`,
    });
  }

  /** Allows the function the actions on the resources, and nothing else. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.fn.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
