import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, describe, expect, it } from 'vitest';
import { startMail } from '../../../local/mail.ts';
import { createMailer } from '../../../shared/adapters/ses.ts';
import { freePort } from '../../support/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'twittersewa-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const COUNT = 30;

describe('the local mailbox', () => {
  it('has a mail on disk when SES says that it took it, and shows it after a restart', async () => {
    const ports = { smtp: await freePort(), mailbox: await freePort(), ses: await freePort() };
    const first = await startMail(ports, folder);
    const client = new SESv2Client({
      endpoint: first.sesEndpoint,
      region: 'ap-south-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const mailer = createMailer(client, 'no-reply@twittersewa.example');
    await Promise.all(
      Array.from({ length: COUNT }, (_, n) =>
        mailer.send({
          to: ['agra@uppolice.example'],
          subject: `आगरा ${n}`,
          text: 'text',
          html: '<p>text</p>',
          eventId: `1:${n}`,
        }),
      ),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.eml'))).toHaveLength(COUNT);
    client.destroy();
    await first.close();

    const second = await startMail(ports, folder);
    // As the handler does that was killed before it could note that the mail was taken.
    const again = new SESv2Client({
      endpoint: second.sesEndpoint,
      region: 'ap-south-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const { messageId } = await createMailer(again, 'no-reply@twittersewa.example').send({
      to: ['agra@uppolice.example'],
      subject: 'आगरा 3',
      text: 'text',
      html: '<p>text</p>',
      eventId: '1:3',
    });
    expect(messageId).toMatch(/^ses-/);
    again.destroy();
    const mails = (await (await fetch(`${second.mailboxUrl}/api/email`)).json()) as { subject: string }[];
    expect(mails).toHaveLength(COUNT);
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(COUNT);
    await second.close();
  });
});
