import type { ComplaintFollowedUp, ComplaintRegistered, DomainEvent } from '../contracts/events.ts';
import { PermanentError } from '../domain/permanent-error.ts';
import type { ComplaintStore, Inbox, InboxEntry, Mailer } from '../ports.ts';
import { composeMail } from './compose-mail.ts';

export interface NotifyMailboxDeps {
  readonly complaints: ComplaintStore;
  readonly inbox: Inbox;
  readonly mailer: Mailer;
  /** Addresses of a district or the state cell. @throws when the directory does not know it */
  readonly addressesOf: (jurisdiction: string) => readonly string[];
  readonly nameOf: (jurisdiction: string) => { hi: string; en: string };
  /** Address of the status page, without a slash at the end; undefined when there is none. */
  readonly siteUrl?: string;
}

export type Notification = 'sent' | 'already' | 'refused' | 'not-for-mailboxes';

/**
 * Tells the mailbox that owns a case what happened: an inbox entry, then a mail. Idempotent on the event ID but for a crash
 * between the mail service's answer and our note of it, which sends the mail again with the same event ID.
 */
export async function notifyMailbox(deps: NotifyMailboxDeps, event: DomainEvent): Promise<Notification> {
  if (event.type !== 'ComplaintRegistered' && event.type !== 'ComplaintFollowedUp')
    return 'not-for-mailboxes';
  const complaint = (await deps.complaints.file(event.postId))?.complaint;
  if (!complaint) {
    // The event and the case were written in one transaction, so only retention can have removed it.
    throw new PermanentError(`Case ${event.docket} of event ${event.eventId} is not in the table any more.`);
  }
  const entry = inboxEntry(event, complaint.urgent);
  if (!(await deps.inbox.deliver(entry)).mailPending) return 'already';
  try {
    const sent = await deps.mailer.send(
      composeMail({
        event,
        complaint,
        to: deps.addressesOf(event.jurisdiction),
        place: deps.nameOf(event.jurisdiction),
        ...(deps.siteUrl === undefined ? {} : { siteUrl: deps.siteUrl }),
      }),
    );
    await deps.inbox.mailDone(entry, sent);
    return 'sent';
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    // The entry stays in the district's inbox, so the case is seen although the mail was refused.
    await deps.inbox.mailDone(entry, { refused: error.message });
    return 'refused';
  }
}

function inboxEntry(event: ComplaintRegistered | ComplaintFollowedUp, urgent: boolean): InboxEntry {
  return {
    jurisdiction: event.jurisdiction,
    eventId: event.eventId,
    occurredAt: event.occurredAt,
    postId: event.postId,
    docket: event.docket,
    type: event.type,
    urgent,
  };
}
