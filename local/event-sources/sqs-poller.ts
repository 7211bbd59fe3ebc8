import type { SQSClient } from '@aws-sdk/client-sqs';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, type Message } from '@aws-sdk/client-sqs';
import type { LocalFunction } from '../lambda/function.ts';

export interface SqsPollerOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly region: string;
  readonly fn: LocalFunction;
  readonly batchSize: number;
  readonly concurrency: number;
  readonly partialFailures: boolean;
}

const WAIT_SECONDS = 2;
const PAUSE_AFTER_ERROR_MS = 1_000;

/** An SQS event source mapping. Messages that were not done come back after the queue's visibility time-out. */
export function pollQueue(options: SqsPollerOptions): { close(): Promise<void> } {
  const stop = new AbortController();
  const loops = Array.from({ length: options.concurrency }, () => loop(options, stop.signal));
  return {
    async close() {
      stop.abort();
      await Promise.all(loops);
    },
  };
}

async function loop(options: SqsPollerOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const messages = await receive(options, signal);
      if (messages.length > 0) await handle(options, messages);
    } catch {
      // Nothing was deleted, so nothing is lost; the function has logged why.
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_ERROR_MS));
    }
  }
}

async function receive(
  { client, queueUrl, batchSize }: SqsPollerOptions,
  signal: AbortSignal,
): Promise<Message[]> {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: Math.min(batchSize, 10),
      WaitTimeSeconds: WAIT_SECONDS,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    }),
    { abortSignal: signal },
  );
  return Messages;
}

async function handle(options: SqsPollerOptions, messages: readonly Message[]): Promise<void> {
  const result = await options.fn.invoke({ Records: messages.map((message) => recordOf(message, options)) });
  const failed = options.partialFailures ? failedIds(result) : new Set<string>();
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId ?? ''));
  if (done.length === 0) return;
  await options.client.send(
    new DeleteMessageBatchCommand({
      QueueUrl: options.queueUrl,
      Entries: done.map(({ ReceiptHandle }, i) => ({ Id: String(i), ReceiptHandle })),
    }),
  );
}

/** An answer that is no list of failures means that the whole batch failed, as with AWS. */
export function failedIds(result: unknown): ReadonlySet<string> {
  if (result === null || result === undefined) return new Set();
  const { batchItemFailures = [] } = result as { batchItemFailures?: readonly { itemIdentifier?: string }[] };
  const ids = batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  if (ids.some((id) => !id)) throw new Error('The answer names a failed item without its identifier.');
  return new Set(ids as string[]);
}

function recordOf(message: Message, { queueArn, region }: SqsPollerOptions): object {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes ?? {},
    messageAttributes: {},
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}
