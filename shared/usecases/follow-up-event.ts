import type { ComplaintFollowedUp } from '../contracts/events.ts';
import type { Mention } from '../contracts/mention.ts';
import type { Complaint } from '../domain/complaint.ts';
import { eventHead } from '../domain/event-head.ts';

/**
 * The event of a reply or a new version that belongs to a case. Its own version ID is the sequence, so that a second
 * delivery is the same event and a later follow-up another.
 */
export function followUpEvent(
  mention: Mention,
  complaint: Complaint,
  kind: ComplaintFollowedUp['kind'],
  at: Date,
): ComplaintFollowedUp {
  return {
    ...eventHead(complaint.postId, mention.versionId, at),
    type: 'ComplaintFollowedUp',
    jurisdiction: complaint.jurisdiction,
    followUpPostId: mention.versionId,
    kind,
    state: complaint.state,
  };
}
