import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from './user-error.ts';

export const USAGE = `npm start -- [options]

  --fresh            begins anew: empties the data folder
  --replay FILE      plays posts of your own, one JSON line each: {id, text, author_id?, created_at?, ...}
  --port N           the page's port; the others follow it (default 4400, also PORT)
  --data FOLDER      where everything is kept (default .local)
  --help             prints this

Every port can be set apart: PORT_SITE, PORT_MAILBOX, PORT_SIGNIN, PORT_X, PORT_DYNAMODB, PORT_SQS, PORT_SERVICES, PORT_SES, PORT_SMTP.
X_BEARER_TOKEN and X_USER_ID read the real X in place of the sample stream.
DYNAMODB_ENDPOINT uses a DynamoDB engine of your own.`;

export interface RunOptions {
  readonly fresh: boolean;
  readonly replay?: string;
  readonly port: number;
  readonly data: string;
  readonly x?: { readonly bearerToken: string; readonly userId: string };
}

const DEFAULT_PORT = 4400;
/** Ports of the listeners stand behind the base port. */
const MAX_PORT = 65_500;

/** Undefined when help was asked for. @throws UserError naming what is wrong */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): RunOptions | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const port = Number(values.port ?? environment['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > MAX_PORT) {
    throw new UserError(
      `--port ${values.port ?? environment['PORT']}: give a whole number from 1 to ${MAX_PORT}.`,
    );
  }
  if (values.replay !== undefined && !existsSync(values.replay)) {
    throw new UserError(`--replay ${values.replay}: there is no such file.`);
  }
  const x = realX(environment);
  if (x && values.replay !== undefined)
    throw new UserError('--replay and X_BEARER_TOKEN exclude each other: unset one.');
  return {
    fresh: values.fresh ?? false,
    port,
    data: resolve(values.data ?? '.local'),
    ...(values.replay === undefined ? {} : { replay: resolve(values.replay) }),
    ...(x ? { x } : {}),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean' },
        replay: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function realX(environment: NodeJS.ProcessEnv): { bearerToken: string; userId: string } | undefined {
  const bearerToken = environment['X_BEARER_TOKEN'];
  const userId = environment['X_USER_ID'];
  if (!bearerToken && !userId) return undefined;
  if (!bearerToken || !userId)
    throw new UserError('X_BEARER_TOKEN and X_USER_ID belong together: set both, or neither.');
  if (!/^\d{1,20}$/.test(userId))
    throw new UserError(`X_USER_ID ${userId}: give the account's ID in digits, not its handle.`);
  return { bearerToken, userId };
}
