import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams';
import type { Matcher } from '../bus/pattern.ts';
import type { LocalFunction } from '../lambda/function.ts';
import type { Checkpoints } from './checkpoints.ts';
import { failedIds } from './sqs-poller.ts';

export interface StreamPollerOptions {
  readonly client: DynamoDBStreamsClient;
  readonly tableName: string;
  readonly region: string;
  readonly fn: LocalFunction;
  readonly batchSize: number;
  readonly filters: readonly Matcher[];
  readonly maximumRetries: number;
  readonly checkpoints: Checkpoints;
  /** Where a record goes that failed too often. */
  readonly onFailure: (body: string) => Promise<void>;
}

const IDLE_MS = 250;
const PAUSE_AFTER_ERROR_MS = 1_000;

/** A DynamoDB stream event source mapping: in order, a batch again from the first record that failed. */
export function pollStream(options: StreamPollerOptions): { close(): Promise<void> } {
  const stop = new AbortController();
  const running = loop(options, stop.signal);
  return {
    async close() {
      stop.abort();
      await running;
    },
  };
}

async function loop(options: StreamPollerOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let idle = true;
    try {
      const arn = await streamArn(options);
      const { StreamDescription } = await options.client.send(new DescribeStreamCommand({ StreamArn: arn }));
      for (const { ShardId = '' } of StreamDescription?.Shards ?? []) {
        if (await readShard(options, arn, ShardId, signal)) idle = false;
      }
    } catch {
      await pause(PAUSE_AFTER_ERROR_MS, signal);
    }
    if (idle) await pause(IDLE_MS, signal);
  }
}

async function streamArn({ client, tableName }: StreamPollerOptions): Promise<string> {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  const arn = Streams[0]?.StreamArn;
  if (arn === undefined) throw new Error(`The table ${tableName} has no stream.`);
  return arn;
}

/** Reads what is new in a shard; true when there was something. */
async function readShard(
  options: StreamPollerOptions,
  arn: string,
  shard: string,
  signal: AbortSignal,
): Promise<boolean> {
  const after = options.checkpoints.get(shard);
  const { ShardIterator } = await options.client.send(
    new GetShardIteratorCommand({
      StreamArn: arn,
      ShardId: shard,
      ...(after === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
    }),
  );
  const { Records = [] } = await options.client.send(new GetRecordsCommand({ ShardIterator, Limit: 1000 }));
  if (Records.length === 0) return false;
  await deliver(options, shard, Records, signal);
  return true;
}

async function deliver(
  options: StreamPollerOptions,
  shard: string,
  records: readonly _Record[],
  signal: AbortSignal,
): Promise<void> {
  const wanted = records.filter(
    (record) => options.filters.length === 0 || options.filters.some((matches) => matches(record)),
  );
  let next = 0;
  let failures = 0;
  while (next < wanted.length && !signal.aborted) {
    // After a failure the batch is cut down, so that one bad record is found and does not hold up the others.
    const size = failures === 0 ? options.batchSize : 1;
    const batch = wanted.slice(next, next + size);
    const failed = await invoke(options, batch);
    next += failed ?? batch.length;
    const done = wanted[next - 1];
    if (next > 0 && done) options.checkpoints.set(shard, sequenceOf(done));
    failures = failed === undefined ? 0 : failures + 1;
    if (failures > options.maximumRetries) {
      const poison = wanted[next];
      await options.onFailure(
        JSON.stringify({
          requestContext: { condition: 'RetryAttemptsExhausted', functionArn: options.fn.name },
          DDBStreamBatchInfo: { shardId: shard, startSequenceNumber: poison && sequenceOf(poison) },
        }),
      );
      next++;
      failures = 0;
    } else if (failures > 0) await pause(PAUSE_AFTER_ERROR_MS, signal);
  }
  const last = records.at(-1);
  if (next >= wanted.length && last) options.checkpoints.set(shard, sequenceOf(last));
}

/** Undefined when all went well, else the index of the first record that failed. */
async function invoke(
  { fn, region }: StreamPollerOptions,
  batch: readonly _Record[],
): Promise<number | undefined> {
  try {
    const failed = failedIds(
      await fn.invoke({
        Records: batch.map((record) => ({ ...record, awsRegion: region, eventSource: 'aws:dynamodb' })),
      }),
    );
    const first = batch.findIndex((record) => failed.has(sequenceOf(record)));
    return first === -1 ? undefined : first;
  } catch {
    return 0;
  }
}

function sequenceOf(record: _Record): string {
  return record.dynamodb?.SequenceNumber ?? '';
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
