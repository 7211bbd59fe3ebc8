import { createServer } from 'node:net';
import { UserError } from './user-error.ts';

/** Everything that listens, in the order of its ports from the base port on. */
export const LISTENERS = {
  site: 'page and API',
  mailbox: 'mailbox (web)',
  signIn: 'sign-in',
  x: 'local X server',
  dynamodb: 'DynamoDB',
  sqs: 'SQS',
  services: 'EventBridge and Secrets Manager',
  ses: 'SES',
  smtp: 'SMTP',
} as const;
export type Listener = keyof typeof LISTENERS;
export type Ports = Readonly<Record<Listener, number>>;

/** Ports from the base on; each can be set apart by PORT_<NAME>, for example PORT_DYNAMODB. */
export function portsFrom(base: number, environment: NodeJS.ProcessEnv): Ports {
  const names = Object.keys(LISTENERS) as Listener[];
  return Object.fromEntries(
    names.map((name, i) => [name, Number(environment[`PORT_${name.toUpperCase()}`] ?? base + i)]),
  ) as Ports;
}

/** @throws UserError naming each taken port and how to choose another. */
export async function assertFree(ports: Ports): Promise<void> {
  const entries = Object.entries(ports) as [Listener, number][];
  const free = await Promise.all(entries.map(([, port]) => isFree(port)));
  const taken = entries.filter((_, i) => !free[i]);
  if (taken.length === 0) return;
  const lines = taken.map(
    ([name, port]) =>
      `port ${port} (${LISTENERS[name]}) is taken: set PORT_${name.toUpperCase()} or move all with --port`,
  );
  throw new UserError(lines.join('\n'));
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
