import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import type { Email } from './mail.ts';
import { bodyOf } from './services.ts';

/** The catcher takes well under a second; a mail that is not there by then is not coming. */
const WAIT_MS = 20_000;

export interface SesOptions {
  readonly port: number;
  readonly smtpPort: number;
  /** Calls back with each mail once it is on disk. */
  readonly onKept: (listener: (mail: Email) => void) => void;
  /** Message IDs of the mails that earlier runs kept, by event. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * SES v2. The emulator answers as soon as it holds a mail in memory, hands it on afterwards and only logs when that fails, so a
 * mail was lost with the runner. This stands in front of it and answers when the catcher has the mail on disk. A mail that was
 * on disk when the runner was killed, with no time left to note it in the table, is not kept a second time; SES itself would
 * send it again (docs/runbook.md).
 */
export async function startSes({
  port,
  smtpPort,
  onKept,
  kept,
}: SesOptions): Promise<{ close(): Promise<void> }> {
  const emulator = await startEmulator(smtpPort);
  const emulatorUrl = `http://127.0.0.1:${(emulator.address() as AddressInfo).port}`;
  const mails = new Map<string, PromiseWithResolvers<void>>();
  // The mail may be there before the emulator's answer is: whoever comes first makes the entry.
  const entry = (id: string) => {
    const found = mails.get(id) ?? Promise.withResolvers<void>();
    mails.set(id, found);
    return found;
  };
  onKept((mail) => entry(String(mail.headers['message-id']).replace(/[<>]/g, '')).resolve());

  const server = createServer((request, response) => {
    const answer = async () => {
      const sent = request.method === 'GET' ? undefined : await bodyOf(request);
      const earlier = kept.get(eventOf(sent) ?? '');
      if (earlier !== undefined) {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ MessageId: earlier }));
        return;
      }
      const forwarded = await fetch(`${emulatorUrl}${request.url ?? '/'}`, {
        method: request.method ?? 'GET',
        headers: {
          'content-type': request.headers['content-type'] ?? 'application/json',
          authorization: request.headers.authorization ?? '',
        },
        ...(sent === undefined ? {} : { body: sent }),
      });
      const body = await forwarded.text();
      const id = forwarded.ok ? messageIdOf(body) : undefined;
      if (id !== undefined) {
        await withinTime(entry(id).promise);
        mails.delete(id);
      }
      response.writeHead(forwarded.status, { 'content-type': 'application/json' });
      response.end(body);
    };
    answer().catch((error: unknown) => {
      // Not a refusal: the caller tries again.
      response.writeHead(503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: String(error) }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    async close() {
      for (const each of [server, emulator]) {
        const closed = new Promise((resolve) => each.close(resolve));
        each.closeAllConnections();
        await closed;
      }
    },
  };
}

async function startEmulator(smtpPort: number): Promise<Server> {
  // It reads this setting from the environment only.
  process.env['SMTP_TRANSPORT'] = JSON.stringify({
    host: '127.0.0.1',
    port: smtpPort,
    secure: false,
    ignoreTLS: true,
  });
  // A CommonJS package whose types call its default export directly, while under Node it is one level deeper.
  const { default: start } = createRequire(import.meta.url)('aws-ses-v2-local') as {
    default: (config: { host: string; port: number }) => Promise<Server>;
  };
  return start({ host: '127.0.0.1', port: 0 });
}

interface SendEmail {
  readonly Content?: {
    readonly Simple?: { readonly Headers?: readonly { readonly Name: string; readonly Value: string }[] };
  };
}

function eventOf(body: string | undefined): string | undefined {
  if (body === undefined || !body.startsWith('{')) return undefined;
  const headers = (JSON.parse(body) as SendEmail).Content?.Simple?.Headers;
  return headers?.find(({ Name }) => Name === 'X-TwitterSewa-Event')?.Value;
}

function messageIdOf(body: string): string | undefined {
  const { MessageId } = JSON.parse(body) as { MessageId?: string };
  return MessageId;
}

async function withinTime(kept: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The mail catcher has not taken the mail.')), WAIT_MS);
  });
  await Promise.race([kept, late]).finally(() => clearTimeout(timer));
}
