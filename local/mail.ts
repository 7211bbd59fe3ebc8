import { MailDev } from 'maildev';
import { keptMails } from './kept-mails.ts';
import type { Ports } from './ports.ts';
import { startSes } from './ses.ts';

export interface MailCatcher {
  /** Address of the page with all mails. */
  readonly mailboxUrl: string;
  readonly sesEndpoint: string;
  close(): Promise<void>;
}

/** What is read of a mail that the catcher tells of. */
export interface Email {
  readonly headers: Readonly<Record<string, unknown>>;
}

/** An SMTP catcher that keeps the mails on disk and shows them on a page, with SES v2 in front of it. */
export async function startMail(
  ports: Pick<Ports, 'smtp' | 'mailbox' | 'ses'>,
  folder: string,
): Promise<MailCatcher> {
  const catcher = new MailDev({
    smtp: ports.smtp,
    ip: '127.0.0.1',
    web: ports.mailbox,
    webIp: '127.0.0.1',
    mailDirectory: folder,
    silent: true,
  });
  const { smtp } = await catcher.start();
  const ses = await startSes({
    port: ports.ses,
    smtpPort: ports.smtp,
    kept: keptMails(folder),
    onKept: (listener) => void smtp.on('new', listener),
  });
  return {
    mailboxUrl: `http://localhost:${ports.mailbox}`,
    sesEndpoint: `http://127.0.0.1:${ports.ses}`,
    async close() {
      await ses.close();
      await catcher.stop();
    },
  };
}
