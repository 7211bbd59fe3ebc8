import type { ComplaintFollowedUp } from '../contracts/events.ts';
import type { Mention } from '../contracts/mention.ts';
import type { Complaint } from '../domain/complaint.ts';
import { reopenByComplainant } from '../domain/reopen-case.ts';
import type { SlaTargets } from '../domain/sla-targets.ts';
import type { Clock, MentionStore } from '../ports.ts';
import { emergencyEvent } from './emergency-event.ts';
import { followUpEvent } from './follow-up-event.ts';

export interface FileFollowUpDeps {
  readonly mentions: MentionStore;
  readonly sla: SlaTargets;
  readonly clock: Clock;
}

/** Files what the complainant wrote under his case; a closed case is open again, an emergency goes out at once. Idempotent. */
export async function fileFollowUp(
  { mentions, sla, clock }: FileFollowUpDeps,
  mention: Mention,
  complaint: Complaint,
  kind: ComplaintFollowedUp['kind'],
  emergency: boolean,
): Promise<void> {
  const now = clock.now();
  const reopened =
    complaint.state === 'closed' ? reopenByComplainant(complaint, now.toISOString(), sla) : undefined;
  const event = followUpEvent(mention, reopened ?? complaint, kind, now);
  await mentions.followUp(mention, complaint.postId, event, {
    ...(reopened ? { reopened } : {}),
    ...(emergency ? { emergency: emergencyEvent(mention, complaint, now) } : {}),
  });
}
