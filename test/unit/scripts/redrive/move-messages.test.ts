import {
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  ListQueuesCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import type { ListMessageMoveTasksResultEntry, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { moveMessages } from '../../../../scripts/redrive/move-messages.ts';

const ARN = 'arn:aws:sqs:ap-south-1:111122223333:';
const DLQ = 'https://sqs.example/TwitterSewa-dev-MailboxQueueDlq1A2B-X';
const SOURCE = 'https://sqs.example/TwitterSewa-dev-MailboxQueue3C4D-Y';

/** Answers as SQS does: a task runs for one look, then it is as `end` says. */
function sqs(end: ListMessageMoveTasksResultEntry) {
  const started: object[] = [];
  const looks = [{ Status: 'RUNNING' }, end];
  const client = {
    send(command: object) {
      if (command instanceof GetQueueAttributesCommand) {
        const name = command.input.QueueUrl?.split('/').at(-1);
        const RedrivePolicy = JSON.stringify({
          deadLetterTargetArn: `${ARN}TwitterSewa-dev-MailboxQueueDlq1A2B-X`,
          maxReceiveCount: 5,
        });
        return Promise.resolve({
          Attributes: {
            QueueArn: `${ARN}${name}`,
            ApproximateNumberOfMessages: '7',
            ...(command.input.QueueUrl === SOURCE && { RedrivePolicy }),
          },
        });
      }
      if (command instanceof ListQueuesCommand) {
        expect(command.input.QueueNamePrefix).toBe('TwitterSewa-dev-MailboxQueue');
        return Promise.resolve({ QueueUrls: [DLQ, SOURCE] });
      }
      if (command instanceof StartMessageMoveTaskCommand) {
        started.push(command.input);
        return Promise.resolve({ TaskHandle: 'a-handle-of-sqs' });
      }
      if (command instanceof ListMessageMoveTasksCommand)
        return Promise.resolve({ Results: [looks.shift()] });
      return Promise.reject(new Error(`not expected: ${command.constructor.name}`));
    },
  };
  return { client: client as unknown as SQSClient, started };
}

const quiet = { dlqUrl: DLQ, report: () => undefined, pollMs: 1 };

describe('moveMessages by a move task of SQS', () => {
  it('names source and destination, and waits until the task has ended', async () => {
    const { client, started } = sqs({ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 7 });
    await expect(moveMessages({ ...quiet, client, rate: 10 })).resolves.toBe(7);
    expect(started).toEqual([
      {
        SourceArn: `${ARN}TwitterSewa-dev-MailboxQueueDlq1A2B-X`,
        DestinationArn: `${ARN}TwitterSewa-dev-MailboxQueue3C4D-Y`,
        MaxNumberOfMessagesPerSecond: 10,
      },
    ]);
  });

  it('tells why the task failed and how far it came', async () => {
    const { client } = sqs({
      Status: 'FAILED',
      FailureReason: 'AWS.SimpleQueueService.NonExistentQueue',
      ApproximateNumberOfMessagesMoved: 3,
    });
    await expect(moveMessages({ ...quiet, client })).rejects.toThrow(
      'The task ended as FAILED after 3 messages: AWS.SimpleQueueService.NonExistentQueue',
    );
  });
});
