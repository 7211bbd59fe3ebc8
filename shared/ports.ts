/**
 * What the use cases need from the world. One interface a concern; the adapters in shared/adapters implement them and
 * tests use fakes. Every method may throw: an error that is worth a retry is thrown as it is, a PermanentError
 * (shared/domain/permanent-error.ts) is recorded and acknowledged.
 */
import type {
  DomainEvent,
  EmergencyReported,
  RepeatKind,
  SameIncidentSuggested,
} from './contracts/events.ts';
import type { Mention, MentionOrigin } from './contracts/mention.ts';
import type { MentionMessage, RoutingMessage } from './contracts/queue-messages.ts';
import type { Complaint, MentionRecord } from './domain/complaint.ts';
import type { ComplaintState } from './domain/lifecycle.ts';
import type { IncidentEntry } from './domain/incident.ts';
import type { JurisdictionKey } from './domain/jurisdiction.ts';
import type { MailboxKey } from './domain/mailbox.ts';
import type { PostId } from './domain/post-id.ts';
import type { SlaClock } from './domain/sla-clock.ts';

export interface Clock {
  now(): Date;
}

// ---- intake ---------------------------------------------------------------------------------------------------------

/** A post that could not be read: kept as it came, so that nothing is lost. */
export interface Rejection {
  readonly source: string;
  readonly reason: string;
  /** What was received, cut to 8,000 characters. */
  readonly raw: string;
}

/** One page of posts, newest first. */
export interface MentionPage {
  readonly mentions: readonly Mention[];
  /** Posts that are only there because a mention retweets or quotes them. */
  readonly referenced: readonly Mention[];
  readonly rejections: readonly Rejection[];
  readonly nextToken?: string;
  readonly rate: RateState;
}

export interface RateState {
  /** Requests left in the window, as X's headers say; undefined when they do not. */
  readonly remaining?: number;
  /** When the window ends. */
  readonly resetAt?: Date;
}

export interface MentionQuery {
  /** Only posts younger than this ID. */
  readonly sinceId?: PostId;
  /** Only posts older than this ID. */
  readonly untilId?: PostId;
  readonly startTime?: Date;
  readonly pageToken?: string;
}

/** Why the source gave no page. */
export type SourceFault =
  | { readonly kind: 'rate-limited'; readonly resetAt?: Date }
  | { readonly kind: 'usage-capped' }
  | { readonly kind: 'payment-required' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'malformed' };

/** Thrown by a MentionSource. */
export class MentionSourceError extends Error {
  readonly fault: SourceFault;
  constructor(fault: SourceFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MentionSourceError';
    this.fault = fault;
  }
}

export interface MentionSource {
  /** One page of the mentions timeline (at most 800 posts deep). @throws MentionSourceError */
  mentions(query: MentionQuery): Promise<MentionPage>;
  /** One page of recent search (seven days, no retweets): the net below the 800 posts. @throws MentionSourceError */
  search(query: MentionQuery): Promise<MentionPage>;
}

/** How far intake has come. */
export interface IntakeCursor {
  /** Every post up to this ID was accepted by the queue. */
  readonly sinceId?: PostId;
  /** Set while a run is unfinished: posts of this run below `untilId` are still to be read, down to `sinceId`. */
  readonly unfinished?: {
    readonly untilId: PostId;
    readonly newestId: PostId;
    readonly source: 'mentions' | 'search';
    readonly depth: number;
  };
  /** No request before this instant (rate limit). */
  readonly notBefore?: string;
  /** When a post was last seen. */
  readonly lastMentionAt?: string;
  /** Versions that the queue accepted and that the next runs meet again in their overlap: they are not queued once more. */
  readonly recent?: readonly PostId[];
}

export interface CursorStore {
  load(): Promise<{ cursor: IntakeCursor; revision: number }>;
  /** @throws ConcurrentRunError when another run saved since `load`. */
  save(cursor: IntakeCursor, revision: number): Promise<{ revision: number }>;
}

export class ConcurrentRunError extends Error {
  override readonly name = 'ConcurrentRunError';
}

export interface MentionQueue {
  /** Resolves once every message was accepted. Splits into batches by count and size. */
  send(messages: readonly MentionMessage[]): Promise<void>;
}

export interface RoutingQueue {
  send(message: RoutingMessage): Promise<void>;
}

export interface RejectionLog {
  record(rejections: readonly Rejection[], at: Date): Promise<void>;
}

// ---- mentions and dedupe --------------------------------------------------------------------------------------------

export interface MentionStore {
  /**
   * Records a post or a further version of it; does nothing when that version is known. Returns the record as it
   * stands and what happened.
   */
  record(
    mention: Mention,
    origin: MentionOrigin,
    receivedAt: string,
  ): Promise<{ record: MentionRecord; outcome: 'new' | 'known' | 'new-version' }>;
  /** Finds a post by any ID it ever had (consistent read). */
  find(id: PostId): Promise<MentionRecord | undefined>;
  /** Finds many at once (consistent read); absent ones are left out. */
  findMany(ids: readonly PostId[]): Promise<ReadonlyMap<PostId, MentionRecord>>;
  /**
   * Decides that the post repeats nothing, and in the same transaction claims younger undecided twins as its repeats.
   * Returns false when one of them was decided meanwhile, or this post was claimed: read again and decide again.
   */
  decideOriginal(id: PostId, claims: readonly { id: PostId; how: RepeatKind }[]): Promise<boolean>;
  /** Decides that the post repeats another; writes the event in the same transaction. False as above. Idempotent. */
  decideRepeat(id: PostId, of: PostId, how: RepeatKind, event: DomainEvent): Promise<boolean>;
  /**
   * Files the post under the complaint `of` as a follow-up or as a new version (edit). Idempotent on the event ID. `reopened` is
   * the case as it stands afterwards when it was closed; an emergency makes the case urgent. @throws Error when a closed case
   * changed meanwhile: try again.
   */
  followUp(
    mention: Mention,
    of: PostId,
    event: DomainEvent,
    more?: { readonly reopened?: Complaint; readonly emergency?: EmergencyReported },
  ): Promise<void>;
  /** The post is no complaint. Idempotent. */
  setAside(id: PostId, event: DomainEvent): Promise<void>;
  /** A post that was set aside is an original again, because its text was edited. Does nothing to any other. Idempotent. */
  takeUpAgain(id: PostId): Promise<void>;
}

/** What the index knows of a post: enough to decide without reading the post. */
export interface DuplicateEntry {
  readonly postId: PostId;
  readonly authorId: string;
  readonly postedAt: string;
  /** Folded words, cut to 600 characters: what two posts are compared by. */
  readonly text: string;
}

export interface DuplicateIndex {
  /** Writes the entry under each band. Idempotent. */
  add(bands: readonly string[], entry: DuplicateEntry): Promise<void>;
  /**
   * Entries that share a band, each once, at most `limit` a band, the oldest (consistent read). `roomy`: the bands that hold
   * fewer. A further entry of a full band would never be read.
   */
  candidates(
    bands: readonly string[],
    limit: number,
  ): Promise<{ readonly entries: readonly DuplicateEntry[]; readonly roomy: readonly string[] }>;
}

/** The cases of late, by district, category and day: where one incident told by several people is looked for. */
export interface IncidentIndex {
  add(entry: IncidentEntry): Promise<void>;
  /** Cases of the same district and category, of the same day and the day before; at most 50 of each, the newest. */
  near(entry: IncidentEntry): Promise<readonly IncidentEntry[]>;
  /** Writes the suggestion into the history of its case. Idempotent on the event ID. */
  suggest(event: SameIncidentSuggested): Promise<void>;
}

// ---- complaints -----------------------------------------------------------------------------------------------------

/** A step in the history of a post or complaint, oldest first. */
export interface HistoryEntry {
  readonly event: DomainEvent;
}

export interface RepeatEntry {
  readonly postId: PostId;
  readonly how: RepeatKind;
  readonly at: string;
}

export interface FollowUpEntry {
  readonly postId: PostId;
  readonly kind: 'edit' | 'reply';
  readonly text: string;
  readonly at: string;
}

/** Everything kept under one post. */
export interface CaseFile {
  readonly record: MentionRecord;
  readonly complaint?: Complaint;
  readonly history: readonly HistoryEntry[];
  readonly followUps: readonly FollowUpEntry[];
}

export interface QueuePage {
  readonly items: readonly (Complaint & { readonly repeats: number })[];
  readonly nextCursor?: string;
}

export interface ComplaintStore {
  /** Opens the case and writes its event, and that of an emergency, in one transaction. `already` when the post has a case (nothing is written). */
  register(
    complaint: Complaint,
    event: DomainEvent,
    emergency?: EmergencyReported,
  ): Promise<'registered' | 'already'>;
  /** By any ID the post ever had. */
  file(id: PostId): Promise<CaseFile | undefined>;
  /** The posts that repeat this one, oldest first, at most `limit`; and how many there are. */
  repeatsOf(
    id: PostId,
    limit: number,
  ): Promise<{ readonly total: number; readonly entries: readonly RepeatEntry[] }>;
  /** Open dockets of an author, newest first. */
  openDocketsOf(authorId: string): Promise<readonly PostId[]>;
  /** Queue of some jurisdictions in one state, oldest first. @throws RangeError when `cursor` is not one of this query's. */
  queue(query: {
    readonly jurisdictions: readonly JurisdictionKey[] | 'all';
    readonly state: ComplaintState;
    readonly limit: number;
    readonly cursor?: string;
  }): Promise<QueuePage>;
}

/** Two posts of which one is joined to the other, or taken out, with what must still be true when it is written. */
export interface JoinChange {
  /** The case that the other is joined to, or taken out of. */
  readonly case: Complaint;
  /** The post under which the other stands: that of the case, or one that was itself joined to it. */
  readonly of: PostId;
  readonly post: PostId;
  /** The case of `post`, when it has one. */
  readonly postCase?: Complaint;
  readonly how: RepeatKind;
  /** One event for each of the two. */
  readonly events: readonly [DomainEvent, DomainEvent];
}

export interface JoinStore {
  /**
   * Joins the case of `post` to the other in one transaction: it leaves the queues, keeps its docket and its state, and its
   * status leads on. False when one of the two changed since it was read: read again and decide again.
   */
  merge(change: JoinChange & { readonly postCase: Complaint }): Promise<boolean>;
  /** Takes a post out again, in one transaction: its own case stands as before, or it becomes an original. False as above. */
  split(change: JoinChange): Promise<boolean>;
}

/** The clocks of the cases (docs/sla.md). */
export interface ClockStore {
  /** Names of the parts in which cases that are due are kept. */
  readonly partitions: readonly string[];
  /** One page of the cases of a part whose next level is to be told by now, longest overdue first. */
  due(
    partition: string,
    now: Date,
    limit: number,
    cursor?: unknown,
  ): Promise<{
    readonly complaints: readonly Complaint[];
    /** What was wrong with items that could not be read. */
    readonly unreadable: readonly string[];
    readonly cursor?: unknown;
  }>;
  /** Sets the clock and writes the event in one transaction; false when the case was changed since it was read. */
  advance(complaint: Complaint, clock: SlaClock, event: DomainEvent): Promise<boolean>;
}

// ---- events and mail ------------------------------------------------------------------------------------------------

export interface EventBus {
  /** Publishes up to 10 events; returns the IDs of those that were not accepted. */
  publish(
    events: readonly DomainEvent[],
  ): Promise<{ failed: readonly { eventId: string; reason: string }[] }>;
}

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Goes into the header X-TwitterSewa-Event, by which a receiver can tell a second delivery. */
  readonly eventId: string;
}

export interface Mailer {
  /** @throws PermanentError when the address or the content is refused for good. */
  send(mail: Mail): Promise<{ messageId: string }>;
}

/** Addresses to which no mail goes any more: it came back, or its reader called it spam. */
export interface AddressBook {
  /** Those of the addresses that are bad. */
  badOf(addresses: readonly string[]): Promise<ReadonlySet<string>>;
  /** Idempotent. `at`: when SES told it. */
  markBad(address: string, reason: string, at: string): Promise<void>;
}

export interface InboxEntry {
  /** Whose inbox: a mailbox key (shared/domain/mailbox.ts). */
  readonly jurisdiction: MailboxKey;
  readonly eventId: string;
  readonly occurredAt: string;
  readonly postId: PostId;
  readonly docket: string;
  readonly type: DomainEvent['type'];
  readonly urgent: boolean;
  readonly thana: string | null;
}

/** An entry as it is read back. */
export interface InboxItem extends InboxEntry {
  /** Names the entry within its inbox. */
  readonly id: string;
  readonly mail: 'pending' | 'sent' | 'refused';
  /** Null while it is unread. */
  readonly readAt: string | null;
}

export interface InboxReader {
  /** Newest first. @throws RangeError when `cursor` is not one of this query's. */
  page(
    mailbox: MailboxKey,
    query: { readonly unread: boolean; readonly limit: number; readonly cursor?: string },
  ): Promise<{ readonly items: readonly InboxItem[]; readonly nextCursor?: string }>;
  find(mailbox: MailboxKey, id: string): Promise<InboxItem | undefined>;
  /** Idempotent: who read it first stays noted. */
  markRead(mailbox: MailboxKey, id: string, at: string, by: string): Promise<void>;
}

export interface Inbox {
  /** Puts the entry in; tells whether its mail is still to be sent. */
  deliver(entry: InboxEntry): Promise<{ mailPending: boolean }>;
  /** Notes that the mail of the entry was sent, or was refused for good. */
  mailDone(entry: InboxEntry, outcome: { messageId: string } | { refused: string }): Promise<void>;
}

// ---- public requests ------------------------------------------------------------------------------------------------

export interface RateLimiter {
  /** Counts a request of the client in the current minute and tells whether it is within the limit. */
  allow(
    clientKey: string,
    limitPerMinute: number,
    now: Date,
  ): Promise<{ allowed: boolean; retryAfterSeconds: number }>;
}
