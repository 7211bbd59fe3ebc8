import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import type { FauxqsServer } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDatabase } from '../../../local/dynamodb.ts';
import type { Database } from '../../../local/dynamodb.ts';
import { findDlq, findTable } from '../../../scripts/redrive/find-resource.ts';
import { moveMessages, receiveAll } from '../../../scripts/redrive/move-messages.ts';
import { republishEvents } from '../../../scripts/redrive/republish-events.ts';
import { eventKey } from '../../../shared/adapters/dynamodb/keys.ts';
import type { DomainEvent } from '../../../shared/contracts/events.ts';
import { docketOf } from '../../../shared/domain/docket.ts';
import { parsePostId } from '../../../shared/domain/post-id.ts';
import type { PostId } from '../../../shared/domain/post-id.ts';

const REGION = 'ap-south-1';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const TABLE = 'TwitterSewa-dev-CasesTable1A2B-X';

let queues: FauxqsServer;
let database: Database;
let sqs: SQSClient;
let table: DynamoDBDocumentClient;
const folder = mkdtempSync(join(tmpdir(), 'twittersewa-redrive-'));

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

beforeAll(async () => {
  queues = await startFauxqs({ port: 0, host: '127.0.0.1', defaultRegion: REGION, logger: false });
  sqs = new SQSClient({
    endpoint: `http://127.0.0.1:${queues.port}`,
    region: REGION,
    credentials,
    useQueueUrlAsEndpoint: false,
  });
  database = await startDatabase(await freePort(), join(folder, 'table.db'));
  const client = new DynamoDBClient({ endpoint: database.endpoint, region: REGION, credentials });
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  table = DynamoDBDocumentClient.from(client);
});

afterAll(async () => {
  await queues.stop();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A queue with its dead-letter queue, named as a deployment names them; gives the URL of the DLQ. */
function queueWithDlq(name: string): string {
  queues.createQueue(`TwitterSewa-dev-${name}QueueDlq1A2B-X`, { region: REGION });
  queues.createQueue(`TwitterSewa-dev-${name}Queue3C4D-Y`, {
    region: REGION,
    attributes: {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: `arn:aws:sqs:${REGION}:000000000000:TwitterSewa-dev-${name}QueueDlq1A2B-X`,
        maxReceiveCount: 5,
      }),
    },
  });
  return `http://127.0.0.1:${queues.port}/000000000000/TwitterSewa-dev-${name}QueueDlq1A2B-X`;
}

const send = (url: string, body: string) =>
  sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));

async function waitingIn(url: string): Promise<number> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  return Number(Attributes?.['ApproximateNumberOfMessages']);
}

describe('moveMessages where the queue service has no move tasks', () => {
  it('moves every message back to its own queue and says so', async () => {
    const dlq = queueWithDlq('Routing');
    // Another queue whose name begins the same must not be taken for the source.
    queues.createQueue('TwitterSewa-dev-RoutingQueueOfSomeoneElse', { region: REGION });
    const bodies = Array.from({ length: 23 }, (_, n) => JSON.stringify({ n, text: 'गाड़ी चोरी' }));
    for (const body of bodies) await send(dlq, body);
    const lines: string[] = [];

    expect(await moveMessages({ client: sqs, dlqUrl: dlq, report: (line) => lines.push(line) })).toBe(23);

    expect(lines).toEqual([
      'About 23 messages go back to TwitterSewa-dev-RoutingQueue3C4D-Y.',
      'This queue service has no move tasks; the messages are moved one by one.',
    ]);
    expect(await waitingIn(dlq)).toBe(0);
    const source = dlq.replace('QueueDlq1A2B-X', 'Queue3C4D-Y');
    const back = await receiveAll(sqs, source);
    expect(back.map(({ Body }) => Body).toSorted()).toEqual(bodies.toSorted());
  });

  it('has nothing to do for an empty queue', async () => {
    const lines: string[] = [];
    const dlqUrl = queueWithDlq('Mentions');
    expect(await moveMessages({ client: sqs, dlqUrl, report: (line) => lines.push(line) })).toBe(0);
    expect(lines).toEqual(['The queue is empty: there is nothing to move.']);
  });

  it('refuses a queue that is no dead-letter queue', async () => {
    queues.createQueue('Lonely', { region: REGION });
    const dlqUrl = `http://127.0.0.1:${queues.port}/000000000000/Lonely`;
    await send(dlqUrl, '{}');
    await expect(moveMessages({ client: sqs, dlqUrl, report: () => undefined })).rejects.toThrow(
      'No queue whose name begins with "Lonely" has',
    );
    expect(await waitingIn(dlqUrl)).toBe(1);
  });
});

describe('republishEvents', () => {
  const eventAt = (postId: PostId, occurredAt: string): DomainEvent => ({
    version: 1,
    eventId: `${postId}:0001`,
    occurredAt,
    postId,
    docket: docketOf(postId),
    type: 'MentionSetAside',
    reason: 'praise',
  });
  const note = (from: string, to: string) =>
    JSON.stringify({
      requestContext: { condition: 'RetryAttemptsExhausted' },
      DDBStreamBatchInfo: {
        shardId: 'shardId-00000001',
        approximateArrivalOfFirstRecord: from,
        approximateArrivalOfLastRecord: to,
        batchSize: 2,
      },
    });
  const before = eventAt(parsePostId('1790000000000000001'), '2026-08-01T09:00:00.000Z');
  const lostLater = eventAt(parsePostId('1790000000000000002'), '2026-08-01T10:00:30.000Z');
  const lostFirst = eventAt(parsePostId('1790000000000000003'), '2026-08-01T10:00:00.000Z');
  let dlqUrl: string;

  beforeAll(async () => {
    dlqUrl = queueWithDlq('Publish');
    for (const event of [before, lostLater, lostFirst]) {
      await table.send(new PutCommand({ TableName: TABLE, Item: { ...eventKey(event.eventId), event } }));
    }
    await table.send(
      new PutCommand({ TableName: TABLE, Item: { pk: 'POST#1790000000000000002', sk: 'MENTION' } }),
    );
  });

  const options = () => ({ sqs, dlqUrl, table, tableName: TABLE, report: () => undefined });

  it('publishes the events of the minutes that the notes name, oldest first, and deletes the notes', async () => {
    await send(dlqUrl, note('2026-08-01T10:00:00Z', '2026-08-01T10:00:30Z'));
    const published: DomainEvent[] = [];
    const bus = {
      publish: (events: readonly DomainEvent[]) => {
        published.push(...events);
        return Promise.resolve({ failed: [] });
      },
    };
    expect(await republishEvents({ ...options(), bus })).toBe(2);
    expect(published).toEqual([lostFirst, lostLater]);
    expect(await receiveAll(sqs, dlqUrl)).toEqual([]);
  });

  it('keeps the notes when the bus does not take an event', async () => {
    await send(dlqUrl, note('2026-08-01T10:00:00Z', '2026-08-01T10:00:30Z'));
    const bus = {
      publish: () => Promise.resolve({ failed: [{ eventId: lostFirst.eventId, reason: 'Throttled' }] }),
    };
    await expect(republishEvents({ ...options(), bus })).rejects.toThrow(
      `The bus did not take event ${lostFirst.eventId}: Throttled`,
    );
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: dlqUrl,
        AttributeNames: ['ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    expect(Attributes?.['ApproximateNumberOfMessagesNotVisible']).toBe('1');
  });

  it.each([
    ['not json', 'A message of the queue is not JSON: not json'],
    ['{"detail":{}}', 'A message of the queue is no note of a failed stream batch'],
  ])('refuses the message %s', async (body, message) => {
    await send(dlqUrl, body);
    const bus = { publish: () => Promise.resolve({ failed: [] }) };
    await expect(republishEvents({ ...options(), bus })).rejects.toThrow(message);
  });
});

describe('finding what a stage deployed', () => {
  it('goes by the names that CloudFormation gives', async () => {
    expect(await findDlq(sqs, 'dev', 'PublishQueueDlq')).toContain('/TwitterSewa-dev-PublishQueueDlq1A2B-X');
    const client = new DynamoDBClient({ endpoint: database.endpoint, region: REGION, credentials });
    expect(await findTable(client, 'dev')).toBe(TABLE);
  });

  it('tells what is not there, or is there twice, and which option names it', async () => {
    await expect(findDlq(sqs, 'prod', 'MailboxQueueDlq')).rejects.toThrow(
      /name begins with TwitterSewa-prod-MailboxQueueDlq is not there\. .* name it with --dlq-url/,
    );
    await expect(findDlq(sqs, 'dev', '')).rejects.toThrow(/is there more than once \(.*, .*\)/);
  });
});
