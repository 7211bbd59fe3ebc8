import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { MentionQueue, RoutingQueue } from '../ports.ts';

/** SQS takes 10 messages and 1 MiB a batch (AWS, "Amazon SQS message quotas"); some room is left for attributes. */
const MAX_BATCH_COUNT = 10;
const MAX_BATCH_BYTES = 1_000_000;
const MAX_ATTEMPTS = 3;

/** A client that goes where AWS_ENDPOINT_URL_SQS points, if set, and not to the host of a queue's URL. */
export function createSqsClient(options: ConstructorParameters<typeof SQSClient>[0] = {}): SQSClient {
  return new SQSClient({
    ...(process.env['AWS_ENDPOINT_URL_SQS'] === undefined ? {} : { useQueueUrlAsEndpoint: false }),
    ...options,
  });
}

/**
 * A message as JSON in characters that every SQS takes: it refuses lone surrogates and U+FFFE, U+FFFF (AWS, "SendMessage"),
 * and some engines refuse whatever lies beyond the basic plane. One such post must not hold up its batch.
 */
export function bodyOf(message: unknown): string {
  return JSON.stringify(message).replace(
    /[\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Cuts bodies into batches that SQS accepts. */
export function batchesOf(bodies: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    const current = batches.at(-1);
    if (current && current.length < MAX_BATCH_COUNT && bytes + size <= MAX_BATCH_BYTES) {
      current.push(body);
      bytes += size;
    } else {
      batches.push([body]);
      bytes = size;
    }
  }
  return batches;
}

/** Sends every body or throws; what was accepted before a throw is sent again by the next try of the caller. */
async function sendAll(client: SQSClient, queueUrl: string, bodies: readonly string[]): Promise<void> {
  for (const batch of batchesOf(bodies)) {
    let open = batch.map((body, i) => ({ Id: String(i), MessageBody: body }));
    for (let attempt = 1; open.length > 0; attempt++) {
      const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: open }));
      const failed = answer.Failed ?? [];
      const senderFault = failed.find((entry) => entry.SenderFault);
      if (senderFault || (failed.length > 0 && attempt === MAX_ATTEMPTS)) {
        const { Code, Message } = senderFault ?? failed[0] ?? {};
        throw new Error(
          `SQS did not accept ${failed.length} of ${batch.length} messages: ${Code} ${Message ?? ''}`,
        );
      }
      const ids = new Set(failed.map((entry) => entry.Id));
      open = open.filter((entry) => ids.has(entry.Id));
    }
  }
}

export function createMentionQueue(client: SQSClient, queueUrl: string): MentionQueue {
  return {
    send: (messages) => sendAll(client, queueUrl, messages.map(bodyOf)),
  };
}

export function createRoutingQueue(client: SQSClient, queueUrl: string): RoutingQueue {
  return {
    async send(message) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: bodyOf(message) }));
    },
  };
}
