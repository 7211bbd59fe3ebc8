import type { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { LambdaFunction } from './lambda-function.ts';
import type { QueueWithDlq } from './queue-with-dlq.ts';

export interface QueueConsumerProps {
  /** Messages a batch. */
  readonly batchSize: number;
  /** How many batches are worked on at once (2 to 1,000). */
  readonly maxConcurrency: number;
  /** Waits so long for a batch to fill; not at all unless given. */
  readonly window?: Duration;
}

/**
 * The rule of all queue readers: a batch answers with the messages that failed, so that one bad message costs the
 * others nothing, and no more batches run at once than what lies behind can bear.
 */
export function consume(fn: LambdaFunction, from: QueueWithDlq, props: QueueConsumerProps): void {
  fn.fn.addEventSource(
    new SqsEventSource(from.queue, {
      batchSize: props.batchSize,
      maxConcurrency: props.maxConcurrency,
      reportBatchItemFailures: true,
      ...(props.window && { maxBatchingWindow: props.window }),
    }),
  );
}
