import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import * as z from 'zod/mini';
import { systemClock } from '../../shared/adapters/clock.ts';
import { createDynamoClient } from '../../shared/adapters/dynamodb/client.ts';
import { createAddressBook } from '../../shared/adapters/dynamodb/address-book.ts';
import { createComplaintStore } from '../../shared/adapters/dynamodb/complaint-store.ts';
import { createInbox } from '../../shared/adapters/dynamodb/inbox.ts';
import { createRejectionLog } from '../../shared/adapters/dynamodb/rejection-log.ts';
import { readEnvironment, text, wholeNumber } from '../../shared/adapters/environment.ts';
import { readLinkKey, signLink } from '../../shared/adapters/link-signature.ts';
import { createMailer } from '../../shared/adapters/ses.ts';
import { domainEventSchema } from '../../shared/contracts/events.ts';
import { addressesOf, nameOf, units } from '../../shared/directory/directory.ts';
import { notifyMailbox, type NotifyMailboxDeps } from '../../shared/usecases/notify-mailbox.ts';
import { count } from '../lambda.ts';
import { queueHandler } from '../queue-handler.ts';

const environment = readEnvironment({
  TABLE_NAME: text,
  RETENTION_DAYS: wholeNumber(0),
  MAIL_FROM: text,
  LINK_SECRET_ID: text,
  SITE_URL: z.optional(z.string()),
});
const table = {
  client: createDynamoClient(),
  tableName: environment.TABLE_NAME,
  retentionDays: environment.RETENTION_DAYS,
};
/** A link that nobody followed in a week is in no one's interest any more. */
const LINK_SECONDS = 7 * 86_400;
const secrets = new SecretsManagerClient({});
const siteUrl = environment.SITE_URL?.replace(/\/+$/, '');
let key: Promise<string> | undefined;

function linkKey(): Promise<string> {
  key ??= readLinkKey(secrets, environment.LINK_SECRET_ID).catch((error: unknown) => {
    // Read anew for the next mail.
    key = undefined;
    throw error;
  });
  return key;
}

const deps: NotifyMailboxDeps = {
  complaints: createComplaintStore(table),
  inbox: createInbox({ ...table, clock: systemClock }),
  mailer: createMailer(new SESv2Client({}), environment.MAIL_FROM),
  book: createAddressBook(table),
  units,
  addressesOf,
  nameOf,
  ...(siteUrl
    ? {
        siteUrl,
        acknowledgeLink: async ({ postId, docket, clock }) => {
          const expires = Math.floor(systemClock.now().getTime() / 1000) + LINK_SECONDS;
          const signature = signLink(await linkKey(), { postId, round: clock.round, expires });
          return `${siteUrl}/v1/acknowledge/${docket}?round=${clock.round}&expires=${expires}&signature=${signature}`;
        },
      }
    : {}),
};

/** What EventBridge puts on a queue; only the detail is ours. */
const busMessageSchema = z.object({ detail: domainEventSchema });

export const handler = queueHandler({
  queue: 'MailboxQueue',
  schema: busMessageSchema,
  rejections: createRejectionLog(table),
  clock: systemClock,
  subjectOf: ({ detail }) => detail.postId,
  async process({ detail }, log) {
    const outcome = await notifyMailbox(deps, detail);
    if (outcome === 'sent' || outcome === 'fell-back') count('MailsSent');
    if (outcome === 'fell-back') count('MailsFellBack');
    if (outcome === 'refused') count('MailsRefused');
    log.info('Mailbox notified', { eventId: detail.eventId, outcome });
  },
});
