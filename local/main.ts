/** `npm start`: the whole system on this machine. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startX } from './x-source.ts';
import { lockFolder } from './lock.ts';
import { readOptions, USAGE, type RunOptions } from './options.ts';
import { assertFree, LISTENERS, portsFrom } from './ports.ts';
import { createSummary, summaryLines } from './summary.ts';
import { startSystem, type RunningSystem } from './system.ts';
import { UserError } from './user-error.ts';

const REFRESH_MS = 2_000;

async function run(options: RunOptions): Promise<void> {
  mkdirSync(options.data, { recursive: true });
  const unlock = lockFolder(options.data);
  process.on('exit', unlock);
  if (options.fresh) emptyFolder(options.data);
  console.log('TwitterSewa: synthesizing the CDK app and starting it on this machine …');
  const ports = portsFrom(options.port, process.env);
  await assertFree(ports);
  const x = await startX(options, ports.x);
  const system = await startSystem({ ports, folder: options.data, x });
  console.log(
    [
      '',
      `  page      ${system.siteUrl}`,
      `  officers  ${system.siteUrl}/officer.html`,
      `  mailbox   ${system.mailboxUrl}`,
      `  status    ${system.siteUrl}/v1/status/<post ID, docket number or URL of a post>`,
      `  posts     ${x.description}`,
      `  logs      ${join(options.data, 'logs')}`,
      '',
      'Ctrl-C stops it; what was done is kept.',
      '',
    ].join('\n'),
  );
  const stopShowing = showSummary(system);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    stopShowing();
    console.log('\nstopping …');
    void system
      .close()
      .then(() => x.close())
      .finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function emptyFolder(folder: string): void {
  for (const name of [
    'table.sqlite',
    'table.sqlite-wal',
    'table.sqlite-shm',
    'queues',
    'mails',
    'logs',
    'checkpoints',
    'sample-start',
    'cdk.out',
  ]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** On a terminal the block is drawn again in place; elsewhere it is printed when it has changed. */
function showSummary(system: RunningSystem): () => void {
  const summary = createSummary(system);
  let last = '';
  const show = async () => {
    const lines = summaryLines(await summary());
    const text = lines.join('\n');
    if (text === last) return;
    if (process.stdout.isTTY && last !== '') process.stdout.write(`\u001b[${lines.length}A\u001b[0J`);
    process.stdout.write(`${text}\n`);
    last = text;
  };
  const timer = setInterval(() => void show().catch(() => undefined), REFRESH_MS);
  return () => clearInterval(timer);
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options) await run(options);
  else
    console.log(
      `${USAGE}\n\nListeners, in the order of their ports:\n${Object.entries(LISTENERS)
        .map(([name, what], i) => `  +${i} ${name.padEnd(9)} ${what}`)
        .join('\n')}`,
    );
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exit(1);
}
