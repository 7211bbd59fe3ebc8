import type { ComplaintSummary } from '../contracts/officer.ts';
import type { Complaint } from '../domain/complaint.ts';
import { COLOUR_OF } from '../domain/lifecycle.ts';
import { cleanForDisplay } from '../text/clean.ts';

/** Characters of the post that a line of the queue shows. */
const EXCERPT_LENGTH = 140;

/** A case as one line of an officer's queue. */
export function summaryOf(complaint: Complaint, repeats: number): ComplaintSummary {
  return {
    docket: complaint.docket,
    postId: complaint.postId,
    state: complaint.state,
    colour: COLOUR_OF[complaint.state],
    jurisdiction: complaint.jurisdiction,
    thana: complaint.thana,
    category: complaint.category,
    urgent: complaint.urgent,
    lang: complaint.lang,
    excerpt: [...cleanForDisplay(complaint.text)].slice(0, EXCERPT_LENGTH).join(''),
    postedAt: complaint.postedAt,
    receivedAt: complaint.receivedAt,
    dueAt: complaint.dueAt,
    repeats,
  };
}
