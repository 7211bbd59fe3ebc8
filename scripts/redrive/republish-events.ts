import { DeleteMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { eventItemSchema, readItem } from '../../shared/adapters/dynamodb/items.ts';
import { EVENT_PREFIX } from '../../shared/adapters/dynamodb/keys.ts';
import { MAX_EVENTS_PER_CALL } from '../../shared/adapters/eventbridge.ts';
import type { DomainEvent } from '../../shared/contracts/events.ts';
import type { EventBus } from '../../shared/ports.ts';
import { receiveAll } from './move-messages.ts';

/** What Lambda leaves in PublishDlq: where in the stream the batch stood and when its records came, not what they held. */
const noteSchema = z.object({
  DDBStreamBatchInfo: z.object({
    approximateArrivalOfFirstRecord: z.iso.datetime({ offset: true }),
    approximateArrivalOfLastRecord: z.iso.datetime({ offset: true }),
  }),
});

/** An event is dated right before its transaction; arrival times are cut to the second. */
const MARGIN_MS = 2 * 60_000;

interface Window {
  readonly from: number;
  readonly to: number;
}

export interface RepublishOptions {
  readonly sqs: SQSClient;
  readonly dlqUrl: string;
  readonly table: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly bus: EventBus;
  readonly report: (line: string) => void;
}

/**
 * Puts the events that PublishDlq tells of on the bus once more. They are read from the table, where they stay as the
 * history of their case, so that this works after the stream's 24 hours too; some neighbours of the same minutes go out
 * again with them, which does no harm: consumers are idempotent on the event ID. Reads the whole table once.
 * @returns how many events were published
 * @throws Error when a note is not readable or the bus does not take an event; the notes are then still in the queue
 */
export async function republishEvents(options: RepublishOptions): Promise<number> {
  const { sqs, dlqUrl, bus, report } = options;
  const notes = await receiveAll(sqs, dlqUrl);
  if (notes.length === 0) {
    report('The queue is empty: every event was published.');
    return 0;
  }
  const windows = notes.map(({ Body }) => windowOf(Body ?? ''));
  report(`${notes.length} notes. Looking through the table for the events of those minutes.`);
  const events = await eventsWithin(options, windows);
  for (let i = 0; i < events.length; i += MAX_EVENTS_PER_CALL) {
    const { failed } = await bus.publish(events.slice(i, i + MAX_EVENTS_PER_CALL));
    const [first] = failed;
    if (first) throw new Error(`The bus did not take event ${first.eventId}: ${first.reason}`);
  }
  for (const { ReceiptHandle } of notes) {
    await sqs.send(new DeleteMessageCommand({ QueueUrl: dlqUrl, ReceiptHandle }));
  }
  return events.length;
}

function windowOf(body: string): Window {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new Error(`A message of the queue is not JSON: ${body.slice(0, 200)}`, { cause });
  }
  const note = noteSchema.safeParse(json);
  if (!note.success) {
    throw new Error(
      `A message of the queue is no note of a failed stream batch: ${z.prettifyError(note.error)}`,
    );
  }
  const { approximateArrivalOfFirstRecord, approximateArrivalOfLastRecord } = note.data.DDBStreamBatchInfo;
  return {
    from: Date.parse(approximateArrivalOfFirstRecord) - MARGIN_MS,
    to: Date.parse(approximateArrivalOfLastRecord) + MARGIN_MS,
  };
}

async function eventsWithin(
  { table, tableName }: RepublishOptions,
  windows: readonly Window[],
): Promise<readonly DomainEvent[]> {
  const found: DomainEvent[] = [];
  const pages = paginateScan(
    { client: table },
    {
      TableName: tableName,
      FilterExpression: 'begins_with(sk, :event)',
      ExpressionAttributeValues: { ':event': EVENT_PREFIX },
    },
  );
  for await (const { Items = [] } of pages) {
    for (const item of Items) {
      const { event } = readItem(eventItemSchema, item);
      const at = Date.parse(event.occurredAt);
      if (windows.some(({ from, to }) => from <= at && at <= to)) found.push(event);
    }
  }
  return found.sort((a, b) => a.occurredAt.localeCompare(b.occurredAt));
}
