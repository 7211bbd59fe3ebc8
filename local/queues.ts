import { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
import { localClient } from './aws-clients.ts';
import type { Found } from './template/model.ts';

const RELEASE_SECONDS = 65;

interface QueueProperties {
  readonly QueueName?: string;
  readonly VisibilityTimeout?: number;
  readonly MessageRetentionPeriod?: number;
  readonly DelaySeconds?: number;
  readonly ReceiveMessageWaitTimeSeconds?: number;
  readonly RedrivePolicy?: { readonly deadLetterTargetArn: string; readonly maxReceiveCount: number };
}

/** Starts fauxqs on a folder and makes the template's queues, the dead-letter queues first. */
export async function startQueues(
  port: number,
  dataDir: string,
  region: string,
  queues: readonly Found<QueueProperties>[],
): Promise<FauxqsServer> {
  const server = await startFauxqs({
    port,
    dataDir,
    defaultRegion: region,
    logger: false,
    host: '127.0.0.1',
  });
  const deadLetterFirst = queues.toSorted(
    (a, b) => Number(!!a.properties.RedrivePolicy) - Number(!!b.properties.RedrivePolicy),
  );
  for (const { id, properties } of deadLetterFirst) {
    const name = properties.QueueName ?? id;
    // Making a queue that is there would empty it.
    if (server.inspectQueue(name)) continue;
    server.createQueue(name, { region, attributes: attributesOf(properties) });
  }
  await releaseInFlight(
    server,
    region,
    queues.map(({ id, properties }) => properties.QueueName ?? id),
  );
  return server;
}

/**
 * What a killed runner had received nobody works on any more: it need not wait for the visibility time-out, only until the leases that
 * handlers take for a minute have run out. Never 0: this engine loses a message whose visibility is set to that.
 */
async function releaseInFlight(
  server: FauxqsServer,
  region: string,
  names: readonly string[],
): Promise<void> {
  const client = new SQSClient({
    ...localClient(`http://127.0.0.1:${server.port}`, region),
    useQueueUrlAsEndpoint: false,
  });
  for (const name of names) {
    const queue = server.inspectQueue(name);
    for (const { receiptHandle } of queue?.messages.inflight ?? []) {
      await client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: queue?.url,
          ReceiptHandle: receiptHandle,
          VisibilityTimeout: RELEASE_SECONDS,
        }),
      );
    }
  }
  client.destroy();
}

function attributesOf(properties: QueueProperties): Record<string, string> {
  const numbers = {
    VisibilityTimeout: properties.VisibilityTimeout,
    MessageRetentionPeriod: properties.MessageRetentionPeriod,
    DelaySeconds: properties.DelaySeconds,
    ReceiveMessageWaitTimeSeconds: properties.ReceiveMessageWaitTimeSeconds,
  };
  const given = Object.entries(numbers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return {
    ...(Object.fromEntries(given) as Record<string, string>),
    ...(properties.RedrivePolicy ? { RedrivePolicy: JSON.stringify(properties.RedrivePolicy) } : {}),
  };
}
