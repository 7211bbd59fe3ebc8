import type { ComplaintEscalated } from '../contracts/events.ts';
import type { Complaint } from '../domain/complaint.ts';
import { eventHead } from '../domain/event-head.ts';
import { dueAtOf, escalated, escalationSequence, type Escalation } from '../domain/sla-clock.ts';
import { ladderOf, type SlaLevel } from '../domain/sla-ladder.ts';
import type { Clock, ClockStore } from '../ports.ts';

export interface EscalateDeps {
  readonly cases: ClockStore;
  readonly clock: Clock;
}

export interface EscalateSettings {
  /** Cases that are read at once. */
  readonly pageSize: number;
  /** No page is begun after so many milliseconds; the next run goes on. */
  readonly maxRunMs: number;
}

export interface EscalationReport {
  readonly escalated: Readonly<Partial<Record<SlaLevel, number>>>;
  /** Somebody changed the case meanwhile: the next run looks again. */
  readonly changed: number;
  /** What was wrong with items that could not be read. */
  readonly unreadable: readonly string[];
  /** True when cases were left for the next run. */
  readonly unfinished: boolean;
}

/**
 * Tells the next level of every complaint whose answer is missing. Idempotent: the event ID names round, stage and level, and
 * case and event are written together on the condition that nobody changed the case since it was read.
 */
export async function escalateOverdue(
  { cases, clock }: EscalateDeps,
  { pageSize, maxRunMs }: EscalateSettings,
): Promise<EscalationReport> {
  const now = clock.now();
  const counts: Partial<Record<SlaLevel, number>> = {};
  const unreadable: string[] = [];
  let changed = 0;
  let unfinished = false;
  const late = () => clock.now().getTime() - now.getTime() >= maxRunMs;

  for (const partition of cases.partitions) {
    let cursor: unknown;
    do {
      if (late()) {
        unfinished = true;
        break;
      }
      const page = await cases.due(partition, now, pageSize, cursor);
      unreadable.push(...page.unreadable);
      for (const complaint of page.complaints) {
        const step = escalated(complaint.clock, ladderOf(complaint), now.toISOString());
        // The index may lag behind the case.
        if (!step) continue;
        if (await cases.advance(complaint, step.clock, eventOf(complaint, step, now)))
          counts[step.level] = (counts[step.level] ?? 0) + 1;
        else changed++;
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return { escalated: counts, changed, unreadable, unfinished };
}

function eventOf(complaint: Complaint, { stage, level }: Escalation, at: Date): ComplaintEscalated {
  const { clock } = complaint;
  return {
    ...eventHead(complaint.postId, escalationSequence(clock.round, stage, level), at),
    type: 'ComplaintEscalated',
    jurisdiction: complaint.jurisdiction,
    thana: complaint.thana,
    stage,
    level,
    round: clock.round,
    dueAt: dueAtOf(clock),
    urgent: complaint.urgent,
    state: complaint.state,
  };
}
