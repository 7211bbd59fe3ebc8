import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import { MailDev } from 'maildev';
import type { Ports } from './ports.ts';

export interface MailCatcher {
  /** Address of the page with all mails. */
  readonly mailboxUrl: string;
  readonly sesEndpoint: string;
  close(): Promise<void>;
}

/** SES v2 in front of an SMTP catcher that keeps the mails on disk and shows them on a page. */
export async function startMail(ports: Ports, folder: string): Promise<MailCatcher> {
  const catcher = new MailDev({
    smtp: ports.smtp,
    ip: '127.0.0.1',
    web: ports.mailbox,
    webIp: '127.0.0.1',
    mailDirectory: folder,
    silent: true,
  });
  await catcher.start();
  // Mails of an earlier run are on disk; the catcher shows them only when it is asked to read them.
  await fetch(`http://127.0.0.1:${ports.mailbox}/api/reloadMailsFromDirectory`);
  // The SES emulator hands every mail on to this transport; it reads its setting from the environment only.
  process.env['SMTP_TRANSPORT'] = JSON.stringify({
    host: '127.0.0.1',
    port: ports.smtp,
    secure: false,
    ignoreTLS: true,
  });
  // A CommonJS package whose types call its default export directly, while under Node it is one level deeper.
  const { default: start } = createRequire(import.meta.url)('aws-ses-v2-local') as {
    default: (config: { host: string; port: number }) => Promise<Server>;
  };
  const ses = await start({ host: '127.0.0.1', port: ports.ses });
  return {
    mailboxUrl: `http://localhost:${ports.mailbox}`,
    sesEndpoint: `http://127.0.0.1:${ports.ses}`,
    async close() {
      ses.close();
      ses.closeAllConnections();
      await catcher.stop();
    },
  };
}
