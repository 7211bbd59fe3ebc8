/**
 * `npm run verify:engines`: the integration tests of the DynamoDB adapter, on dynoxide and then on AWS's own DynamoDB Local
 * (docs/verification.md). Maven and Java 17 are needed for checking only.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../test/support/free-port.ts';

const ROOT = join(import.meta.dirname, '..');
const JARS = join(ROOT, '.verify', 'dynamodb-local');
const START_TRIES = 150;

/** @returns whether the command could be run and ended well */
function run(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: environment }).status === 0;
}

function has(command: string, flag: string): boolean {
  return spawnSync(command, [flag], { stdio: 'ignore' }).status === 0;
}

function adapterTests(engine: string, endpoint?: string): boolean {
  console.log(`verify:engines: DynamoDB adapter on ${engine}`);
  const { DYNAMODB_ENDPOINT, ...rest } = process.env;
  void DYNAMODB_ENDPOINT;
  return run(
    'npx',
    ['--no', 'vitest', 'run', '--project', 'integration', 'test/integration/dynamodb'],
    endpoint === undefined ? rest : { ...rest, DYNAMODB_ENDPOINT: endpoint },
  );
}

/** Waits until the engine answers. @throws Error when it ends or stays silent */
async function answering(endpoint: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < START_TRIES; tries++) {
    if (child.exitCode !== null) throw new Error(`DynamoDB Local ended with code ${child.exitCode}.`);
    try {
      await fetch(endpoint);
      return;
    } catch {
      await pause(200);
    }
  }
  throw new Error(`DynamoDB Local did not answer at ${endpoint}.`);
}

async function onDynamoDbLocal(): Promise<boolean> {
  const port = await freePort();
  // Without -sharedDb it keeps one database for each access key and region (AWS, "DynamoDB local usage notes").
  const child = spawn(
    'java',
    [
      `-Djava.library.path=${JARS}`,
      '-cp',
      join(JARS, '*'),
      'software.amazon.dynamodb.services.local.main.ServerRunner',
      '-inMemory',
      '-sharedDb',
      '-port',
      String(port),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = once(child, 'exit');
  try {
    const endpoint = `http://127.0.0.1:${port}`;
    await answering(endpoint, child);
    return adapterTests('DynamoDB Local 3.3.1', endpoint);
  } finally {
    child.kill();
    await ended;
  }
}

let well = adapterTests('dynoxide');
const fetched =
  has('java', '-version') &&
  has('mvn', '--version') &&
  run('mvn', [
    '-q',
    '-B',
    '-f',
    'test/verify/engines/pom.xml',
    'dependency:copy-dependencies',
    `-DoutputDirectory=${JARS}`,
  ]);
if (fetched) well = (await onDynamoDbLocal()) && well;
else
  console.log(
    '*** SKIPPED: DynamoDB adapter on DynamoDB Local: needs Java 17, Maven and a way to Maven Central ***',
  );
process.exitCode = well ? 0 : 1;
