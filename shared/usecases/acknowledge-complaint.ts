import type { ComplaintAcknowledged } from '../contracts/events.ts';
import type { Complaint } from '../domain/complaint.ts';
import { eventHead } from '../domain/event-head.ts';
import type { PostId } from '../domain/post-id.ts';
import { acknowledgementSequence, answered, isBreached } from '../domain/sla-clock.ts';
import type { Clock, ClockStore, ComplaintStore } from '../ports.ts';

export interface AcknowledgeDeps {
  readonly complaints: ComplaintStore;
  readonly cases: ClockStore;
  readonly clock: Clock;
}

export type Acknowledgement =
  | 'acknowledged'
  /** Acknowledged before, or acted on, or closed. */
  | 'already'
  /** The case has another owner now, was merged, or is not there. */
  | 'not-theirs';

/** Each round is lost only to another who changed the case meanwhile. */
const MAX_ROUNDS = 5;

/**
 * The owner has seen the complaint. Idempotent: a complaint is acknowledged once a round of its clock.
 * @param mayAct whether it is for this officer, or this link, to acknowledge the case as it stands
 */
export async function acknowledgeComplaint(
  { complaints, cases, clock }: AcknowledgeDeps,
  postId: PostId,
  who: { readonly via: ComplaintAcknowledged['via']; readonly by: string | null },
  mayAct: (complaint: Complaint) => boolean,
): Promise<Acknowledgement> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const file = await complaints.file(postId);
    const complaint = file?.complaint;
    if (!complaint || file.record.disposition.kind !== 'complaint' || !mayAct(complaint)) return 'not-theirs';
    if (complaint.clock.stage !== 'acknowledge') return 'already';
    const now = clock.now();
    const at = now.toISOString();
    const event: ComplaintAcknowledged = {
      ...eventHead(complaint.postId, acknowledgementSequence(complaint.clock.round), now),
      type: 'ComplaintAcknowledged',
      jurisdiction: complaint.jurisdiction,
      ...who,
      inTime: !isBreached(complaint.clock, at),
    };
    if (await cases.advance(complaint, answered(complaint.clock, 'acknowledge', at), event))
      return 'acknowledged';
  }
  throw new Error(`Case ${postId} kept changing while it was acknowledged; try again.`);
}
