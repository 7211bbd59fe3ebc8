/** Puts the synthesized template to work on this machine. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SQSClient } from '@aws-sdk/client-sqs';
import { localClient } from './aws-clients.ts';
import { createBus } from './bus/bus.ts';
import { compilePattern } from './bus/pattern.ts';
import { ensureTable, startDatabase } from './dynamodb.ts';
import { Checkpoints } from './event-sources/checkpoints.ts';
import { pollQueue } from './event-sources/sqs-poller.ts';
import { pollStream } from './event-sources/stream-poller.ts';
import { startHttp } from './http/http-api.ts';
import { LocalFunction } from './lambda/function.ts';
import { startMail } from './mail.ts';
import type { Ports } from './ports.ts';
import { startQueues } from './queues.ts';
import { rateOf, runEvery } from './schedule.ts';
import { secretOf, type SecretProperties } from './secrets.ts';
import { startServices } from './services.ts';
import { synthesize } from './synth.ts';
import { Model, POOL_PROVIDER } from './template/model.ts';
import { ACCOUNT } from './template/resolve.ts';

export interface SystemOptions {
  readonly ports: Ports;
  /** Folder of everything that is kept. */
  readonly folder: string;
  /** Where X is, and the token for it. */
  readonly x: { readonly baseUrl: string; readonly bearerToken: string; readonly userId: string };
  /** Context for the CDK app beside what the runner sets. */
  readonly context?: Readonly<Record<string, string>>;
}

export interface RunningSystem {
  readonly siteUrl: string;
  readonly mailboxUrl: string;
  readonly dynamodbEndpoint: string;
  readonly sqsEndpoint: string;
  readonly tableName: string;
  readonly region: string;
  readonly issuer: string;
  close(): Promise<void>;
}

const REGION = 'ap-south-1';

interface FunctionProperties {
  readonly Handler: string;
  readonly Runtime: string;
  readonly Timeout?: number;
  readonly MemorySize?: number;
  readonly Code: { readonly S3Key: string };
  readonly Environment?: { readonly Variables: Record<string, string> };
}

interface MappingProperties {
  readonly EventSourceArn: string;
  readonly FunctionName: string;
  readonly BatchSize?: number;
  readonly FunctionResponseTypes?: readonly string[];
  readonly ScalingConfig?: { readonly MaximumConcurrency: number };
  readonly FilterCriteria?: { readonly Filters: readonly { readonly Pattern: string }[] };
  readonly MaximumRetryAttempts?: number;
  readonly DestinationConfig?: { readonly OnFailure?: { readonly Destination: string } };
}

/** Pollers of one queue at most: this is one machine. */
const MAX_POLLERS = 2;
const DEFAULT_RETRIES = 100;

/** @throws UserError for what the person at the terminal can mend, Error for what the runner does not know of the template. */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const { ports, folder, x } = options;
  for (const name of ['queues', 'mails', 'logs', 'checkpoints'])
    mkdirSync(join(folder, name), { recursive: true });
  const siteUrl = `http://localhost:${ports.site}`;
  const issuer = `http://localhost:${ports.signIn}`;
  const endpoints = {
    sqs: `http://127.0.0.1:${ports.sqs}`,
    services: `http://127.0.0.1:${ports.services}`,
  };
  const assembly = await synthesize(
    { stage: 'local', siteUrl, watchedUserId: x.userId, xApiBaseUrl: x.baseUrl, ...options.context },
    join(folder, 'cdk.out'),
  );
  const model = new Model(assembly, { region: REGION, sqsUrl: endpoints.sqs, siteUrl });

  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  try {
    const database = await startDatabase(ports.dynamodb, join(folder, 'table.sqlite'));
    closing.push(() => database.close());
    const tableName = await ensureTable(database.endpoint, REGION, model.one('AWS::DynamoDB::Table'));

    const queues = await startQueues(ports.sqs, join(folder, 'queues'), REGION, model.all('AWS::SQS::Queue'));
    closing.push(() => queues.stop());
    const mail = await startMail(ports, join(folder, 'mails'));
    closing.push(() => mail.close());

    const queueName = (arn: string) => arn.split(':').at(-1) ?? '';
    const toQueue = (arn: string, body: string) => {
      queues.sendMessage(queueName(arn), body, { region: REGION });
      return Promise.resolve();
    };
    const bus = createBus(
      model.all<{ Name: string }>('AWS::Events::EventBus').map(({ properties }) => properties.Name),
      model.all('AWS::Events::Rule'),
      REGION,
      toQueue,
    );
    const secrets = new Map(
      model
        .all<SecretProperties>('AWS::SecretsManager::Secret')
        .map(({ id, properties }) => [id, secretOf(properties, x.bearerToken, folder)]),
    );
    const services = await startServices({ port: ports.services, bus, secrets });
    closing.push(() => closeServer(services));

    const environment = {
      AWS_REGION: REGION,
      AWS_DEFAULT_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
      AWS_ENDPOINT_URL_SQS: endpoints.sqs,
      AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.services,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.services,
      AWS_ENDPOINT_URL_SESV2: mail.sesEndpoint,
      TZ: 'UTC',
    };
    const functions = startFunctions(model, environment, issuer, join(folder, 'logs'));
    closing.push(() => Promise.all([...functions.values()].map((fn) => fn.close())));

    const http = await startHttp({ model, functions, ports, issuer, folder, mailboxUrl: mail.mailboxUrl });
    closing.push(() => http.close());

    const sqs = new SQSClient({ ...localClient(endpoints.sqs, REGION), useQueueUrlAsEndpoint: false });
    for (const mapping of model.all<MappingProperties>('AWS::Lambda::EventSourceMapping')) {
      const fn = functionOf(functions, mapping.properties.FunctionName);
      const poller = startMapping(mapping.id, mapping.properties, fn);
      closing.push(() => poller.close());
    }
    for (const { properties } of model.all<ScheduleProperties>('AWS::Scheduler::Schedule')) {
      const fn = functionOf(functions, properties.Target.Arn.split(':').at(-1) ?? '');
      if (properties.State === 'DISABLED') continue;
      const timer = runEvery(rateOf(properties.ScheduleExpression), () => fn.invoke({}));
      closing.push(() => timer.close());
    }
    return {
      siteUrl,
      mailboxUrl: mail.mailboxUrl,
      dynamodbEndpoint: database.endpoint,
      sqsEndpoint: endpoints.sqs,
      tableName,
      region: REGION,
      issuer,
      close,
    };

    function startMapping(
      id: string,
      properties: MappingProperties,
      fn: LocalFunction,
    ): { close(): Promise<void> } {
      const { EventSourceArn: arn } = properties;
      if (arn.includes(':sqs:')) {
        return pollQueue({
          client: sqs,
          queueUrl: `${endpoints.sqs}/${ACCOUNT}/${queueName(arn)}`,
          queueArn: arn,
          region: REGION,
          fn,
          batchSize: properties.BatchSize ?? 10,
          concurrency: Math.min(properties.ScalingConfig?.MaximumConcurrency ?? MAX_POLLERS, MAX_POLLERS),
          partialFailures: properties.FunctionResponseTypes?.includes('ReportBatchItemFailures') ?? false,
        });
      }
      if (!arn.includes(':dynamodb:')) throw new Error(`The local runner cannot read from ${arn}.`);
      const failureArn = properties.DestinationConfig?.OnFailure?.Destination;
      return pollStream({
        client: new DynamoDBStreamsClient(localClient(database.endpoint, REGION)),
        tableName,
        region: REGION,
        fn,
        batchSize: properties.BatchSize ?? 100,
        filters: (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) =>
          compilePattern(JSON.parse(Pattern)),
        ),
        maximumRetries: properties.MaximumRetryAttempts ?? DEFAULT_RETRIES,
        checkpoints: new Checkpoints(join(folder, 'checkpoints'), id),
        onFailure: (body) => (failureArn === undefined ? Promise.resolve() : toQueue(failureArn, body)),
      });
    }
  } catch (error) {
    await close();
    throw error;
  }
}

interface ScheduleProperties {
  readonly ScheduleExpression: string;
  readonly State?: string;
  readonly Target: { readonly Arn: string };
}

/** Functions with handlers of ours; those that CDK brings along for deployments have another runtime. */
function startFunctions(
  model: Model,
  environment: Record<string, string>,
  issuer: string,
  logs: string,
): Map<string, LocalFunction> {
  const own = model
    .all<FunctionProperties>('AWS::Lambda::Function')
    .filter(({ properties }) => properties.Runtime.startsWith('nodejs'));
  return new Map(
    own.map(({ id, properties }) => {
      const variables = Object.entries(properties.Environment?.Variables ?? {}).filter(
        ([name]) => name !== 'NODE_OPTIONS',
      );
      return [
        id,
        new LocalFunction({
          name: id,
          folder: model.assetFolder(properties.Code.S3Key),
          handler: properties.Handler,
          environment: {
            ...environment,
            AWS_LAMBDA_FUNCTION_NAME: id,
            AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize ?? 128),
            ...Object.fromEntries(
              variables.map(([name, value]) => [
                name,
                String(value).replace(`https://${POOL_PROVIDER}`, issuer),
              ]),
            ),
          },
          timeoutSeconds: properties.Timeout ?? 3,
          memoryMb: properties.MemorySize ?? 128,
          logFile: join(logs, `${id}.log`),
        }),
      ];
    }),
  );
}

export function functionOf(functions: ReadonlyMap<string, LocalFunction>, name: string): LocalFunction {
  const fn = functions.get(name);
  if (!fn) throw new Error(`The template names a function ${name} that it does not define.`);
  return fn;
}

export function closeServer(server: {
  close(done: () => void): unknown;
  closeAllConnections(): void;
}): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
