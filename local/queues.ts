import { startFauxqs, type FauxqsServer } from 'fauxqs';
import type { Found } from './template/model.ts';

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
    server.createQueue(properties.QueueName ?? id, { region, attributes: attributesOf(properties) });
  }
  return server;
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
