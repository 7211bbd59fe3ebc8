/** Keys of the one table; docs/data-model.md tells which question each of them answers. */
import type { IncidentEntry } from '../../domain/incident.ts';
import type { ComplaintState } from '../../domain/lifecycle.ts';
import type { PostId } from '../../domain/post-id.ts';
import { nextEscalationAt, type SlaClock } from '../../domain/sla-clock.ts';
import { ladderOf } from '../../domain/sla-ladder.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const postPartition = (id: PostId) => `POST#${id}`;
export const mentionKey = (id: PostId): Key => ({ pk: postPartition(id), sk: 'MENTION' });
export const aliasKey = (id: PostId): Key => ({ pk: postPartition(id), sk: 'ALIAS' });
export const complaintKey = (id: PostId): Key => ({ pk: postPartition(id), sk: 'COMPLAINT' });
export const countsKey = (id: PostId): Key => ({ pk: postPartition(id), sk: 'COUNTS' });
export const versionKey = (id: PostId, version: PostId): Key => ({
  pk: postPartition(id),
  sk: `VERSION#${version}`,
});
export const repeatKey = (of: PostId, id: PostId): Key => ({ pk: postPartition(of), sk: `REPEAT#${id}` });
export const followUpKey = (of: PostId, id: PostId): Key => ({ pk: postPartition(of), sk: `FOLLOWUP#${id}` });

/** The stream filter of `publish` passes the items whose sort key begins so. */
export const EVENT_PREFIX = 'EVENT#';
/** Key of an event: the outbox item and the step of the history. `eventId` is `<post ID>:<sequence>`. */
export function eventKey(eventId: string): Key {
  const [id = '', sequence = ''] = eventId.split(':');
  return { pk: `POST#${id}`, sk: `${EVENT_PREFIX}${sequence}` };
}

export const bandKey = (band: string, id: PostId): Key => ({ pk: `BAND#${band}`, sk: id });
export const incidentPartition = (entry: Pick<IncidentEntry, 'jurisdiction' | 'category' | 'postedAt'>) =>
  `INCIDENT#${entry.jurisdiction}#${entry.category}#${entry.postedAt.slice(0, 10)}`;
export const incidentKey = (entry: IncidentEntry): Key => ({
  pk: incidentPartition(entry),
  sk: `${entry.postedAt}#${entry.postId}`,
});
export const authorKey = (authorId: string, postedAt: string, id: PostId): Key => ({
  pk: `AUTHOR#${authorId}`,
  sk: `DOCKET#${postedAt}#${id}`,
});
export const cursorKey: Key = { pk: 'CURSOR#mentions', sk: 'CURSOR' };
export const inboxPartition = (mailbox: string) => `INBOX#${mailbox}`;
/** Of the first index: the entries that nobody has read. */
export const unreadPartition = (mailbox: string) => `UNREAD#${mailbox}`;
export const inboxKey = (mailbox: string, occurredAt: string, eventId: string): Key => ({
  pk: inboxPartition(mailbox),
  sk: `${occurredAt}#${eventId}`,
});
export const addressKey = (address: string): Key => ({
  pk: `ADDRESS#${address.toLowerCase()}`,
  sk: 'ADDRESS',
});
export const rejectedKey = (at: string, hash: string): Key => ({
  pk: `REJECTED#${at.slice(0, 10)}`,
  sk: `${at.slice(11)}#${hash}`,
});
export const rateKey = (client: string, minute: number): Key => ({
  pk: `RATE#${client}#${minute}`,
  sk: 'RATE',
});

/** Index of the queues by owner and state. */
export const QUEUE_INDEX = 'gsi1';
/** Index of the statewide queue. */
export const STATE_INDEX = 'gsi2';
/** Index of what is due; spread over four keys because every write of an open case touches it. */
export const DUE_INDEX = 'gsi3';

export const queuePartition = (jurisdiction: string, state: ComplaintState) =>
  `QUEUE#${jurisdiction}#${state}`;
export const statePartition = (state: ComplaintState) => `STATE#${state}`;

const DUE_SHARDS = 4n;
export const duePartitions = (): readonly string[] =>
  Array.from({ length: Number(DUE_SHARDS) }, (_, n) => `DUE#${n}`);

/** Index attributes of a case. It stands in the index of what is due while a level is left to be told. */
export function complaintIndexKeys(complaint: {
  readonly postId: PostId;
  readonly jurisdiction: string;
  readonly state: ComplaintState;
  readonly postedAt: string;
  readonly thana: string | null;
  readonly clock: SlaClock;
}): Record<string, string> {
  const dueAt =
    complaint.state === 'closed' ? undefined : nextEscalationAt(complaint.clock, ladderOf(complaint));
  const byAge = `${complaint.postedAt}#${complaint.postId}`;
  return {
    gsi1pk: queuePartition(complaint.jurisdiction, complaint.state),
    gsi1sk: byAge,
    gsi2pk: statePartition(complaint.state),
    gsi2sk: byAge,
    ...(dueAt === undefined
      ? {}
      : {
          gsi3pk: `DUE#${BigInt(complaint.postId) % DUE_SHARDS}`,
          gsi3sk: `${dueAt}#${complaint.postId}`,
        }),
  };
}

const DAY_MS = 86_400_000;

/** The TTL attribute: epoch seconds, `days` after the instant; absent for 0 days. */
export function expiry(from: string, days: number): { expiresAt?: number } {
  return days === 0 ? {} : { expiresAt: Math.floor((Date.parse(from) + days * DAY_MS) / 1000) };
}
