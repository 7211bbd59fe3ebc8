import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Logger } from '@aws-lambda-powertools/logger';
import { parse } from '@aws-lambda-powertools/parser';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { PermanentError } from '../shared/domain/permanent-error.ts';
import type { Clock, RejectionLog } from '../shared/ports.ts';
import { count, lambda, logger } from './lambda.ts';

export interface QueueHandlerOptions<Message> {
  /** Name of the queue, as it stands in logs and rejections. */
  readonly queue: string;
  readonly schema: StandardSchemaV1<unknown, Message>;
  readonly rejections: RejectionLog;
  readonly clock: Clock;
  /** What a message is about, such as a post ID: the correlation ID under which its way through the queues can be followed. */
  readonly subjectOf: (message: Message) => string;
  readonly process: (message: Message, log: Logger) => Promise<void>;
}

const MAX_RAW_LENGTH = 8_000;

/**
 * A Lambda over an SQS queue. A message that is not what the schema says, and one whose processing throws a
 * PermanentError, is recorded and acknowledged: no retry would mend it. Any other error gives only that message back to
 * the queue.
 */
export function queueHandler<Message>(options: QueueHandlerOptions<Message>) {
  const processor = new BatchProcessor(EventType.SQS);

  async function processRecord(record: SQSRecord): Promise<void> {
    // Records run in parallel: keys of one must not show in the lines of another.
    const log = logger.createChild({ persistentKeys: { queue: options.queue, messageId: record.messageId } });
    try {
      const message = read(record.body, options.schema);
      log.setCorrelationId(options.subjectOf(message));
      await options.process(message, log);
    } catch (error) {
      if (!(error instanceof PermanentError)) {
        log.error('Message failed and will be tried again', error as Error);
        throw error;
      }
      log.warn('Message rejected', error);
      count('MessagesRejected');
      await options.rejections.record(
        [{ source: options.queue, reason: error.message, raw: cut(record.body) }],
        options.clock.now(),
      );
    }
  }

  return lambda<SQSEvent, SQSBatchResponse>((event, context) =>
    processPartialResponse(event, processRecord, processor, { context, throwOnFullBatchFailure: false }),
  );
}

/** Half of a pair of surrogates, left by the cut or sent so, is no text that the table takes. */
function cut(body: string): string {
  return body.slice(0, MAX_RAW_LENGTH).toWellFormed();
}

function read<Message>(body: string, schema: StandardSchemaV1<unknown, Message>): Message {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new PermanentError('The message is not JSON.', { cause });
  }
  const result = parse(json, undefined, schema, true);
  if (result.success) return result.data;
  throw new PermanentError(`The message is not of the expected form: ${faultsOf(result.error)}`);
}

function faultsOf(error: Error): string {
  const issues = Array.isArray(error.cause) ? (error.cause as StandardSchemaV1.Issue[]) : [];
  return issues
    .slice(0, 5)
    .map(
      ({ path = [], message }) =>
        `${
          path
            .map((key) => (typeof key === 'object' ? key.key : key))
            .map(String)
            .join('.') || '(all)'
        }: ${message}`,
    )
    .join('; ');
}
