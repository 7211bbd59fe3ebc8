import type { Complaint } from './complaint.ts';
import { dueAtOf, reopened } from './sla-clock.ts';
import { hoursOf, type SlaTargets } from './sla-targets.ts';

/**
 * A closed case whose complainant wrote again: he does not think it settled, so it is open again with all its deadlines, and
 * counts as reopened.
 */
export function reopenByComplainant(complaint: Complaint, at: string, sla: SlaTargets): Complaint {
  const clock = reopened(complaint.clock, at, hoursOf(sla, complaint.category, complaint.urgent));
  return {
    ...complaint,
    state: 'open',
    clock,
    dueAt: dueAtOf(clock),
    work: {
      ...complaint.work,
      step: 'reopened',
      closed: null,
      report: null,
      disposal: null,
      assignee: null,
      firstActionAt: null,
      review: 'none',
      reopenings: complaint.work.reopenings + 1,
    },
    revision: complaint.revision + 1,
  };
}
