import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { localClient } from './aws-clients.ts';
import type { Found } from './template/model.ts';
import { UserError } from './user-error.ts';

export interface Database {
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * Starts dynoxide on a file, or uses the engine at DYNAMODB_ENDPOINT.
 * @throws UserError saying what to install where there is none.
 */
export async function startDatabase(port: number, file: string): Promise<Database> {
  const given = process.env['DYNAMODB_ENDPOINT'];
  if (given !== undefined) return { endpoint: given, close: () => Promise.resolve() };
  const binary = findBinary();
  // The engine must not outlive a runner that is killed: the shell ends it when its own standard input closes.
  const child = spawn(
    'sh',
    [
      '-c',
      '"$0" "$@" & cat >/dev/null; kill $!; wait',
      binary,
      'serve',
      '--port',
      String(port),
      '--db-path',
      file,
    ],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      // Ctrl-C goes to the whole group of the terminal; the runner stops its handlers first and the database last.
      detached: true,
    },
  );
  const endpoint = `http://127.0.0.1:${port}`;
  await waitFor(endpoint, child);
  return { endpoint, close: () => close(child) };
}

function findBinary(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch {
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    const found = folders.map((folder) => join(folder, 'dynoxide')).find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  throw new UserError(
    'There is no DynamoDB engine for this platform. On Linux x64 "npm ci" brings one (without --omit=optional); elsewhere put a "dynoxide" on PATH, or start another engine and set DYNAMODB_ENDPOINT to its address.',
  );
}

async function waitFor(endpoint: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`The DynamoDB engine ended with code ${child.exitCode}.`);
    try {
      await fetch(endpoint);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`The DynamoDB engine did not answer at ${endpoint}.`);
}

function close(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.stdin?.end();
  });
}

type TableProperties = CreateTableCommandInput & {
  readonly StreamSpecification?: { readonly StreamViewType?: string };
  readonly TimeToLiveSpecification?: { readonly AttributeName: string; readonly Enabled: boolean };
};

/**
 * Makes the template's table unless it is there.
 * @throws UserError when the one that is there has other keys or indexes.
 */
export async function ensureTable(
  endpoint: string,
  region: string,
  { id, properties }: Found<TableProperties>,
): Promise<string> {
  const client = new DynamoDBClient(localClient(endpoint, region));
  const name = properties.TableName ?? id;
  const known = await describe(client, name);
  if (known) {
    const indexes = (list: readonly { IndexName?: string | undefined }[] | undefined) =>
      (list ?? [])
        .map(({ IndexName }) => IndexName)
        .sort()
        .join(',');
    if (indexes(known.GlobalSecondaryIndexes) !== indexes(properties.GlobalSecondaryIndexes)) {
      throw new UserError(
        'The table of the data folder has other indexes than the template. Begin anew with --fresh.',
      );
    }
    return name;
  }
  const {
    AttributeDefinitions,
    BillingMode,
    GlobalSecondaryIndexes,
    KeySchema,
    StreamSpecification,
    TimeToLiveSpecification,
  } = properties;
  await client.send(
    new CreateTableCommand({
      TableName: name,
      AttributeDefinitions,
      BillingMode,
      GlobalSecondaryIndexes,
      KeySchema,
      ...(StreamSpecification?.StreamViewType
        ? { StreamSpecification: { StreamEnabled: true, StreamViewType: StreamSpecification.StreamViewType } }
        : {}),
    }),
  );
  if (TimeToLiveSpecification) {
    await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification }));
  }
  return name;
}

async function describe(client: DynamoDBClient, name: string) {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
