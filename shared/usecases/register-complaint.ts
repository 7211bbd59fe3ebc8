import type { Mention } from '../contracts/mention.ts';
import type { RoutingMessage } from '../contracts/queue-messages.ts';
import type { RoutingResult } from '../contracts/routing-result.ts';
import type { TriageResult } from '../contracts/triage-result.ts';
import type { Complaint } from '../domain/complaint.ts';
import { docketOf } from '../domain/docket.ts';
import { eventHead } from '../domain/event-head.ts';
import { STATE_CELL } from '../domain/jurisdiction.ts';
import { dueAt, type SlaHours } from '../domain/sla.ts';
import type { Clock, ComplaintStore, MentionStore } from '../ports.ts';

export interface RegisterComplaintDeps {
  readonly mentions: MentionStore;
  readonly complaints: ComplaintStore;
  readonly triage: (text: string) => TriageResult;
  readonly route: (mention: Mention) => RoutingResult;
  readonly sla: SlaHours;
  readonly clock: Clock;
}

export type Registration =
  | { readonly outcome: 'registered'; readonly complaint: Complaint }
  | { readonly outcome: 'already' }
  | { readonly outcome: 'set-aside'; readonly reason: NonNullable<TriageResult['notActionableBecause']> };

/**
 * Sorts an original post and, when it is a complaint, opens its case with the owner that the text tells. May be called
 * any number of times for the same post.
 */
export async function registerComplaint(
  deps: RegisterComplaintDeps,
  message: RoutingMessage,
): Promise<Registration> {
  const { mention } = message;
  const sorted = deps.triage(mention.text);
  const now = deps.clock.now();
  if (!sorted.actionable) {
    const reason = sorted.notActionableBecause ?? 'no-content';
    await deps.mentions.setAside(mention.id, {
      ...eventHead(mention.id, 1, now),
      type: 'MentionSetAside',
      reason,
    });
    return { outcome: 'set-aside', reason };
  }
  const complaint = openCase(message, sorted, deps.route(mention), deps.sla);
  const outcome = await deps.complaints.register(complaint, {
    ...eventHead(mention.id, 1, now),
    type: 'ComplaintRegistered',
    jurisdiction: complaint.jurisdiction,
    thana: complaint.thana,
    confidence: complaint.confidence,
    category: complaint.category,
    urgent: complaint.urgent,
    lang: complaint.lang,
    state: complaint.state,
    dueAt: complaint.dueAt,
  });
  return outcome === 'already' ? { outcome } : { outcome, complaint };
}

function openCase(
  { mention, receivedAt }: RoutingMessage,
  sorted: TriageResult,
  place: RoutingResult,
  sla: SlaHours,
): Complaint {
  return {
    postId: mention.id,
    docket: docketOf(mention.id),
    state: 'open',
    jurisdiction: place.district ?? STATE_CELL,
    thana: place.thana,
    confidence: place.confidence,
    evidence: place.evidence,
    runnersUp: place.runnersUp,
    category: sorted.category,
    urgent: sorted.urgent,
    lang: sorted.lang,
    text: mention.text,
    authorId: mention.authorId,
    authorHandle: mention.authorHandle ?? null,
    postedAt: mention.createdAt,
    receivedAt,
    dueAt: dueAt(receivedAt, sorted.urgent, sla),
    revision: 1,
  };
}
