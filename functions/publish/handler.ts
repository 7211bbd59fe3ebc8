import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { eventOfImage } from '../../shared/adapters/dynamodb/event-image.ts';
import { createEventBus, MAX_EVENTS_PER_CALL } from '../../shared/adapters/eventbridge.ts';
import { readEnvironment, text } from '../../shared/adapters/environment.ts';
import type { DomainEvent } from '../../shared/contracts/events.ts';
import { PermanentError } from '../../shared/domain/permanent-error.ts';
import { count, lambda, logger } from '../lambda.ts';

const environment = readEnvironment({ EVENT_BUS_NAME: text });
const bus = createEventBus(new EventBridgeClient({}), environment.EVENT_BUS_NAME);

interface Pending {
  readonly sequenceNumber: string;
  readonly event: DomainEvent;
}

/**
 * Table stream to bus. A stream is read in order, so the first record that the bus did not take is reported and the
 * stream is read again from there; the events behind it that went out already go out twice, and consumers are idempotent on
 * the event ID. Powertools' batch processor is not used: it handles records one by one, the bus takes ten a call.
 */
export const handler = lambda<DynamoDBStreamEvent, DynamoDBBatchResponse>(async ({ Records }) => {
  const pending = Records.flatMap(readRecord);
  for (let i = 0; i < pending.length; i += MAX_EVENTS_PER_CALL) {
    const batch = pending.slice(i, i + MAX_EVENTS_PER_CALL);
    const failed = await publish(batch);
    if (failed) return { batchItemFailures: [{ itemIdentifier: failed.sequenceNumber }] };
    count('EventsPublished', batch.length);
  }
  return { batchItemFailures: [] };
});

async function publish(batch: readonly Pending[]): Promise<Pending | undefined> {
  try {
    const { failed } = await bus.publish(batch.map(({ event }) => event));
    if (failed.length === 0) return undefined;
    logger.error('The bus did not take some events', { failed });
    const ids = new Set(failed.map(({ eventId }) => eventId));
    return batch.find(({ event }) => ids.has(event.eventId));
  } catch (error) {
    logger.error('The bus did not answer', error as Error);
    return batch[0];
  }
}

/** A record that holds no event of ours would block the stream for good: it is logged, counted and passed over. */
function readRecord(record: DynamoDBRecord): Pending[] {
  const sequenceNumber = record.dynamodb?.SequenceNumber;
  try {
    const image = record.dynamodb?.NewImage;
    if (sequenceNumber === undefined || image === undefined)
      throw new PermanentError('The record has no image.');
    return [{ sequenceNumber, event: eventOfImage(image) }];
  } catch (error) {
    logger.error('Stream record is no event', { error: error as Error, sequenceNumber });
    count('MessagesRejected');
    return [];
  }
}
