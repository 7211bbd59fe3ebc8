import type { ComplaintDetail } from '../contracts/officer.ts';
import { covers, type Scope } from '../domain/officer.ts';
import type { PostId } from '../domain/post-id.ts';
import type { ComplaintStore } from '../ports.ts';
import { cleanForDisplay } from '../text/clean.ts';
import { summaryOf } from './complaint-summary.ts';

/** A viral post has thousands of repeats; an officer needs to see some and the number. */
const SHOWN_REPEATS = 100;

/** One case with all that is known of it; undefined when there is none or it is outside the officer's scope. */
export async function readComplaint(
  complaints: ComplaintStore,
  scope: Scope,
  id: PostId,
): Promise<{ detail: ComplaintDetail; revision: number } | undefined> {
  const file = await complaints.file(id);
  const complaint = file?.complaint;
  if (!complaint || !covers(scope, complaint.jurisdiction, complaint.thana)) return undefined;
  const repeats = await complaints.repeatsOf(complaint.postId, SHOWN_REPEATS);
  const detail: ComplaintDetail = {
    ...summaryOf(complaint, repeats.total),
    text: complaint.text,
    postUrl: `https://x.com/i/web/status/${complaint.postId}`,
    authorHandle: complaint.authorHandle,
    confidence: complaint.confidence,
    evidence: [...complaint.evidence],
    runnersUp: [...complaint.runnersUp],
    followUps: file.followUps.map((followUp) => ({ ...followUp, text: cleanForDisplay(followUp.text) })),
    repeatedBy: repeats.entries.map(({ postId, how, at }) => ({ postId, kind: how, at })),
    history: file.history.map(({ event }) => ({
      eventId: event.eventId,
      type: event.type,
      at: event.occurredAt,
    })),
  };
  return { detail, revision: complaint.revision };
}
