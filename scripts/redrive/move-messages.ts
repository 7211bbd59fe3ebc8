import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { setTimeout as pause } from 'node:timers/promises';

export interface MoveOptions {
  readonly client: SQSClient;
  readonly dlqUrl: string;
  /** Messages a second; without it as fast as SQS likes. Only SQS's own move tasks know it. */
  readonly rate?: number;
  readonly report: (line: string) => void;
  readonly pollMs?: number;
}

/** Errors by which a queue service says that it has no move tasks. */
const NO_MOVE_TASKS = new Set([
  'InvalidAction',
  'UnsupportedOperation',
  'UnknownOperation',
  'UnknownOperationException',
]);

/**
 * Moves all messages of a dead-letter queue back to the queue that they came from, by a move task of SQS; where the
 * service has none, one by one.
 * @returns how many were moved
 * @throws Error when the queue is no dead-letter queue, or the task fails
 */
export async function moveMessages(options: MoveOptions): Promise<number> {
  const { client, dlqUrl, report } = options;
  const waiting = await describe(client, dlqUrl);
  if (waiting.count === 0) {
    report('The queue is empty: there is nothing to move.');
    return 0;
  }
  const sourceUrl = await sourceOf(client, dlqUrl, waiting.arn);
  const source = await describe(client, sourceUrl);
  report(`About ${waiting.count} messages go back to ${source.arn.split(':').at(-1)}.`);
  try {
    return await moveByTask(options, waiting.arn, source.arn);
  } catch (error) {
    if (!(error instanceof Error && NO_MOVE_TASKS.has(error.name))) throw error;
    report('This queue service has no move tasks; the messages are moved one by one.');
    return moveOneByOne(client, dlqUrl, sourceUrl);
  }
}

async function describe(client: SQSClient, url: string): Promise<{ arn: string; count: number }> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'],
    }),
  );
  return { arn: Attributes['QueueArn'] ?? '', count: Number(Attributes['ApproximateNumberOfMessages'] ?? 0) };
}

/**
 * The queue whose redrive policy names the dead-letter queue. Its name begins like that of its DLQ (`...MailboxQueueDlq...`).
 * Asked this way and not with ListDeadLetterSourceQueues, which not every queue service has.
 */
async function sourceOf(client: SQSClient, dlqUrl: string, dlqArn: string): Promise<string> {
  const prefix = dlqArn.slice(dlqArn.lastIndexOf(':') + 1).split('Dlq')[0] ?? '';
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand({ QueueNamePrefix: prefix }));
  for (const url of QueueUrls.filter((candidate) => candidate !== dlqUrl)) {
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['RedrivePolicy'] }),
    );
    if (Attributes?.['RedrivePolicy']?.includes(`"${dlqArn}"`)) return url;
  }
  throw new Error(`No queue whose name begins with "${prefix}" has ${dlqArn} as its dead-letter queue.`);
}

/** Events that the bus could not deliver have no source queue of their own: the destination is always named. */
async function moveByTask(
  { client, rate, report, pollMs = 2_000 }: MoveOptions,
  sourceArn: string,
  destinationArn: string,
): Promise<number> {
  const { TaskHandle } = await client.send(
    new StartMessageMoveTaskCommand({
      SourceArn: sourceArn,
      DestinationArn: destinationArn,
      ...(rate !== undefined && { MaxNumberOfMessagesPerSecond: rate }),
    }),
  );
  report(`Task ${TaskHandle?.slice(0, 12) ?? ''}... runs; Ctrl-C ends the watching, not the task.`);
  for (;;) {
    // The handle of a task is shown only while it runs; the newest comes first, and there is one at a time.
    const { Results = [] } = await client.send(
      new ListMessageMoveTasksCommand({ SourceArn: sourceArn, MaxResults: 1 }),
    );
    const task = Results[0];
    if (task?.Status === 'COMPLETED') return task.ApproximateNumberOfMessagesMoved ?? 0;
    if (task?.Status === 'FAILED' || task?.Status === 'CANCELLED') {
      throw new Error(
        `The task ended as ${task.Status} after ${task.ApproximateNumberOfMessagesMoved ?? 0} messages: ${task.FailureReason ?? 'SQS gives no reason'}`,
      );
    }
    await pause(pollMs);
  }
}

/** Sends first and deletes then: a crash between the two makes a message twice, never lost. */
async function moveOneByOne(client: SQSClient, from: string, to: string): Promise<number> {
  let moved = 0;
  for (const message of await receiveAll(client, from)) {
    await client.send(new SendMessageCommand({ QueueUrl: to, MessageBody: message.Body }));
    await client.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: message.ReceiptHandle }));
    moved++;
  }
  return moved;
}

/** Everything that a queue holds now; what is taken stays hidden from others for 15 minutes. */
export async function receiveAll(client: SQSClient, url: string): Promise<readonly Message[]> {
  const all: Message[] = [];
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 1,
        VisibilityTimeout: 900,
      }),
    );
    if (Messages.length === 0) return all;
    all.push(...Messages);
  }
}
