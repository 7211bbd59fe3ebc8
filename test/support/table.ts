import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { ensureTable, startDatabase } from '../../local/dynamodb.ts';
import { synth } from '../infra/support/synth.ts';
import { freePort } from './free-port.ts';

const REGION = 'ap-south-1';

export interface TestTable {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly retentionDays: number;
  /** Every item of a partition; for looking at what was written. */
  items(pk: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** The table of the synthesized template, on an engine of its own (or the one at DYNAMODB_ENDPOINT). No code under test may scan it. */
export async function startTable(): Promise<TestTable> {
  const folder = mkdtempSync(join(tmpdir(), 'twittersewa-table-'));
  const database = await startDatabase(await freePort(), join(folder, 'table.sqlite'));
  const [found] = Object.entries(synth().main.findResources('AWS::DynamoDB::Table'));
  const [id = '', resource] = found ?? [];
  const properties = {
    ...(resource as { Properties: object }).Properties,
    TableName: `${id}-${process.pid}-${Date.now()}`,
  };
  const tableName = await ensureTable(database.endpoint, REGION, { id, properties: properties });
  const config = {
    endpoint: database.endpoint,
    region: REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  const inspector = DynamoDBDocumentClient.from(new DynamoDBClient(config));
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(config), {
    marshallOptions: { removeUndefinedValues: true },
  });
  client.middlewareStack.add(
    (next, context) => (args) => {
      if (context.commandName === 'ScanCommand') throw new Error('The code under test scans the table.');
      return next(args);
    },
    { step: 'initialize' },
  );
  return {
    client,
    tableName,
    retentionDays: 30,
    async items(pk) {
      const { Items = [] } = await inspector.send(
        new ScanCommand({ TableName: tableName, ConsistentRead: true }),
      );
      return Items.filter((item) => item['pk'] === pk);
    },
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
