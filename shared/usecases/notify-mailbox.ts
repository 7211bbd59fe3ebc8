import type {
  ComplaintEscalated,
  ComplaintFollowedUp,
  ComplaintRegistered,
  DomainEvent,
  EmergencyReported,
} from '../contracts/events.ts';
import type { Complaint } from '../domain/complaint.ts';
import { mailboxChain, mailboxOf, type MailboxKey, type UnitsAbove } from '../domain/mailbox.ts';
import { PermanentError } from '../domain/permanent-error.ts';
import type { AddressBook, ComplaintStore, Inbox, InboxEntry, Mailer } from '../ports.ts';
import { composeMail } from './compose-mail.ts';
import { reachableAddresses } from './reachable-addresses.ts';

export interface NotifyMailboxDeps {
  readonly complaints: ComplaintStore;
  readonly inbox: Inbox;
  readonly mailer: Mailer;
  readonly book: AddressBook;
  readonly units: UnitsAbove;
  /** Addresses of a mailbox. @throws when the directory does not know it */
  readonly addressesOf: (mailbox: MailboxKey) => readonly string[];
  readonly nameOf: (mailbox: MailboxKey) => { hi: string; en: string };
  /** Address of the status page, without a slash at the end; undefined when there is none. */
  readonly siteUrl?: string;
  /** The signed link by which whoever reads the mail acknowledges the complaint; undefined when there is no page. */
  readonly acknowledgeLink?: (complaint: Complaint) => Promise<string>;
}

export type Notification =
  | 'sent'
  /** Sent to a unit above, because every address of the unit is bad. */
  | 'fell-back'
  | 'already'
  | 'refused'
  /** The answer came while the event was under way: nobody is told of its absence. */
  | 'answered'
  | 'not-for-mailboxes';

export type MailboxEvent = ComplaintRegistered | ComplaintFollowedUp | ComplaintEscalated | EmergencyReported;

function isForMailboxes(event: DomainEvent): event is MailboxEvent {
  return (
    event.type === 'ComplaintRegistered' ||
    event.type === 'ComplaintFollowedUp' ||
    event.type === 'ComplaintEscalated' ||
    event.type === 'EmergencyReported'
  );
}

/**
 * Tells the mailbox that owns a case, or the level to which it climbed, what happened: an inbox entry, then a mail. Idempotent on
 * the event ID but for a crash between the mail service's answer and our note of it, which sends the mail again with the same
 * event ID.
 */
export async function notifyMailbox(deps: NotifyMailboxDeps, event: DomainEvent): Promise<Notification> {
  if (!isForMailboxes(event)) return 'not-for-mailboxes';
  const file = await deps.complaints.file(event.postId);
  const complaint = file?.complaint;
  if (!complaint) {
    // The event and the case were written in one transaction, so only retention can have removed it.
    throw new PermanentError(`Case ${event.docket} of event ${event.eventId} is not in the table any more.`);
  }
  if (
    event.type === 'ComplaintEscalated' &&
    (file.record.disposition.kind !== 'complaint' || isAnswered(event, complaint))
  )
    return 'answered';
  const mailbox =
    event.type === 'ComplaintEscalated'
      ? mailboxOf(event.level, event.jurisdiction, deps.units)
      : event.jurisdiction;
  const entry = inboxEntry(event, mailbox, complaint);
  if (!(await deps.inbox.deliver(entry)).mailPending) return 'already';
  try {
    const reachable = await reachableAddresses(
      deps.book,
      deps.addressesOf,
      mailboxChain(mailbox, event.jurisdiction, deps.units),
    );
    const acknowledgeUrl = await linkFor(deps, event, complaint);
    const sent = await deps.mailer.send(
      composeMail({
        event,
        complaint,
        to: reachable.to,
        place: deps.nameOf(mailbox),
        owner: deps.nameOf(event.jurisdiction),
        ...(reachable.mailbox === mailbox ? {} : { insteadOf: deps.nameOf(mailbox) }),
        ...(deps.siteUrl === undefined ? {} : { siteUrl: deps.siteUrl }),
        ...(acknowledgeUrl === undefined ? {} : { acknowledgeUrl }),
      }),
    );
    await deps.inbox.mailDone(entry, sent);
    return reachable.mailbox === mailbox ? 'sent' : 'fell-back';
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    // The entry stays in the inbox, so the case is seen although the mail was refused.
    await deps.inbox.mailDone(entry, { refused: error.message });
    return 'refused';
  }
}

function isAnswered(event: ComplaintEscalated, { clock, state }: Complaint): boolean {
  return (
    state === 'closed' ||
    clock.round !== event.round ||
    clock.stage !== event.stage ||
    clock.pausedAt !== null
  );
}

/** Only what still waits to be acknowledged carries the link. */
function linkFor(
  deps: NotifyMailboxDeps,
  event: MailboxEvent,
  complaint: Complaint,
): Promise<string | undefined> {
  if (event.type === 'ComplaintFollowedUp' || complaint.clock.stage !== 'acknowledge')
    return Promise.resolve(undefined);
  return deps.acknowledgeLink?.(complaint) ?? Promise.resolve(undefined);
}

function inboxEntry(event: MailboxEvent, mailbox: MailboxKey, complaint: Complaint): InboxEntry {
  return {
    jurisdiction: mailbox,
    eventId: event.eventId,
    occurredAt: event.occurredAt,
    postId: event.postId,
    docket: event.docket,
    type: event.type,
    urgent: complaint.urgent,
    thana: complaint.thana,
  };
}
