import type { EmergencyReported } from '../contracts/events.ts';
import type { Mention } from '../contracts/mention.ts';
import type { Complaint } from '../domain/complaint.ts';
import { emergencySequence, eventHead } from '../domain/event-head.ts';

/** The event of a post that tells of danger now: the case's first post, or a follow-up to it. The same on every retry. */
export function emergencyEvent(mention: Mention, complaint: Complaint, at: Date): EmergencyReported {
  return {
    ...eventHead(complaint.postId, emergencySequence(mention.versionId), at),
    type: 'EmergencyReported',
    jurisdiction: complaint.jurisdiction,
    thana: complaint.thana,
    category: complaint.category,
    lang: complaint.lang,
    reportedIn: mention.versionId,
  };
}
