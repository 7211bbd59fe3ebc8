import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { SendEmailCommand, SESv2ServiceException } from '@aws-sdk/client-sesv2';
import { PermanentError } from '../domain/permanent-error.ts';
import type { Mailer } from '../ports.ts';

/** Refusals that no retry mends: the content or an address is bad. */
const REFUSALS = new Set(['MessageRejected', 'BadRequestException']);

export function createMailer(client: SESv2Client, from: string): Mailer {
  return {
    async send(mail) {
      const charset = 'UTF-8';
      try {
        const answer = await client.send(
          new SendEmailCommand({
            FromEmailAddress: from,
            Destination: { ToAddresses: [...mail.to] },
            Content: {
              Simple: {
                Subject: { Data: mail.subject, Charset: charset },
                Body: {
                  Text: { Data: mail.text, Charset: charset },
                  Html: { Data: mail.html, Charset: charset },
                },
                Headers: [{ Name: 'X-TwitterSewa-Event', Value: mail.eventId }],
              },
            },
          }),
        );
        return { messageId: answer.MessageId ?? 'unknown' };
      } catch (error) {
        if (error instanceof SESv2ServiceException && REFUSALS.has(error.name)) {
          throw new PermanentError(
            `SES refused the mail of event ${mail.eventId}: ${error.name}: ${error.message}`,
            {
              cause: error,
            },
          );
        }
        throw error;
      }
    },
  };
}
