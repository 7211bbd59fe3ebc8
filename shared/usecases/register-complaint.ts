import type { ComplaintRegistered, EmergencyReported } from '../contracts/events.ts';
import type { Mention } from '../contracts/mention.ts';
import type { RoutingMessage } from '../contracts/queue-messages.ts';
import type { RoutingResult } from '../contracts/routing-result.ts';
import type { TriageResult } from '../contracts/triage-result.ts';
import type { Complaint } from '../domain/complaint.ts';
import { UNTOUCHED } from '../domain/case-work.ts';
import { docketOf } from '../domain/docket.ts';
import { eventHead } from '../domain/event-head.ts';
import { STATE_CELL } from '../domain/jurisdiction.ts';
import type { PostId } from '../domain/post-id.ts';
import { dueAtOf, startClock } from '../domain/sla-clock.ts';
import { hoursOf, type SlaTargets } from '../domain/sla-targets.ts';
import type { Clock, ComplaintStore, MentionStore } from '../ports.ts';
import { emergencyEvent } from './emergency-event.ts';
import { fileFollowUp } from './file-follow-up.ts';

export interface RegisterComplaintDeps {
  readonly mentions: MentionStore;
  readonly complaints: ComplaintStore;
  readonly triage: (text: string) => TriageResult;
  readonly route: (mention: Mention) => RoutingResult;
  readonly sla: SlaTargets;
  readonly clock: Clock;
}

export type Registration =
  | { readonly outcome: 'registered'; readonly complaint: Complaint }
  | { readonly outcome: 'already' | 'follow-up' }
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
      ...eventHead(mention.id, sequenceOf(mention), now),
      type: 'MentionSetAside',
      reason,
    });
    return { outcome: 'set-aside', reason };
  }
  const complaint = openCase(message, sorted, deps.route(mention), deps.sla);
  const event = registeredEvent(complaint, sequenceOf(mention), now);
  const emergency = complaint.urgent ? emergencyEvent(mention, complaint, now) : undefined;
  if ((await deps.complaints.register(complaint, event, emergency)) === 'registered') {
    return { outcome: 'registered', complaint };
  }
  return reconsider(deps, complaint, mention, event, emergency);
}

/** The first version is decided by event 1; a decision on a later one must not hide behind the event of the first. */
function sequenceOf(mention: Mention): 1 | PostId {
  return mention.versionId === mention.id ? 1 : mention.versionId;
}

/**
 * The post was decided before. Where that was by an older text, the newer one must not be lost: it is filed under the case,
 * or opens one when the older text had been set aside.
 */
async function reconsider(
  deps: RegisterComplaintDeps,
  complaint: Complaint,
  mention: Mention,
  event: ComplaintRegistered,
  emergency: EmergencyReported | undefined,
): Promise<Registration> {
  const file = await deps.complaints.file(mention.id);
  if (file?.record.mention.versionId !== mention.versionId) return { outcome: 'already' };
  if (file.complaint) {
    if (file.complaint.text === mention.text) return { outcome: 'already' };
    await fileFollowUp(deps, mention, file.complaint, 'edit', emergency !== undefined);
    return { outcome: 'follow-up' };
  }
  if (mention.versionId === mention.id || file.record.disposition.kind !== 'set-aside') {
    return { outcome: 'already' };
  }
  await deps.mentions.takeUpAgain(mention.id);
  const outcome = await deps.complaints.register(complaint, event, emergency);
  return outcome === 'already' ? { outcome } : { outcome, complaint };
}

function registeredEvent(complaint: Complaint, sequence: 1 | PostId, at: Date): ComplaintRegistered {
  return {
    ...eventHead(complaint.postId, sequence, at),
    type: 'ComplaintRegistered',
    jurisdiction: complaint.jurisdiction,
    thana: complaint.thana,
    confidence: complaint.confidence,
    category: complaint.category,
    urgent: complaint.urgent,
    lang: complaint.lang,
    state: complaint.state,
    dueAt: complaint.dueAt,
  };
}

function openCase(
  { mention, receivedAt }: RoutingMessage,
  sorted: TriageResult,
  place: RoutingResult,
  sla: SlaTargets,
): Complaint {
  const clock = startClock(receivedAt, hoursOf(sla, sorted.category, sorted.urgent));
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
    dueAt: dueAtOf(clock),
    clock,
    work: UNTOUCHED,
    revision: 1,
  };
}
