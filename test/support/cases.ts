import { createComplaintStore } from '../../shared/adapters/dynamodb/complaint-store.ts';
import { createMentionStore } from '../../shared/adapters/dynamodb/mention-store.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import { UNTOUCHED } from '../../shared/domain/case-work.ts';
import { docketOf } from '../../shared/domain/docket.ts';
import { eventHead } from '../../shared/domain/event-head.ts';
import { dueAtOf, startClock } from '../../shared/domain/sla-clock.ts';
import { hoursOf } from '../../shared/domain/sla-targets.ts';
import { mentionOf } from './mentions.ts';
import { TARGETS } from './sla.ts';
import type { TestTable } from './table.ts';

/** A complaint in the table, registered as the pipeline does it; received at the instant. */
export async function registerCase(
  table: TestTable,
  receivedAt: string,
  more: Partial<Complaint> = {},
): Promise<Complaint> {
  const mention = mentionOf('थाने में चोरी की रिपोर्ट नहीं लिखी गई');
  await createMentionStore(table).record(mention, 'mentions', receivedAt);
  const clock = startClock(receivedAt, hoursOf(TARGETS, 'theft', more.urgent ?? false));
  const complaint: Complaint = {
    postId: mention.id,
    docket: docketOf(mention.id),
    state: 'open',
    jurisdiction: 'mathura',
    thana: 'वृंदावन',
    confidence: 0.9,
    evidence: [],
    runnersUp: [],
    category: 'theft',
    urgent: false,
    lang: 'hi',
    text: mention.text,
    authorId: mention.authorId,
    authorHandle: null,
    postedAt: mention.createdAt,
    receivedAt,
    dueAt: dueAtOf(clock),
    clock,
    work: UNTOUCHED,
    revision: 1,
    ...more,
  };
  const { jurisdiction, thana, confidence, category, urgent, lang, state, dueAt } = complaint;
  await createComplaintStore(table).register(complaint, {
    ...eventHead(mention.id, 1, new Date(receivedAt)),
    type: 'ComplaintRegistered',
    jurisdiction,
    thana,
    confidence,
    category,
    urgent,
    lang,
    state,
    dueAt,
  });
  return complaint;
}
