import { startClock, type SlaClock } from '../../shared/domain/sla-clock.ts';
import type { SlaTargets } from '../../shared/domain/sla-targets.ts';

export const TARGETS: SlaTargets = {
  ordinary: { acknowledge: 4, firstAction: 24, close: 360, step: 12 },
  urgent: { acknowledge: 0.5, firstAction: 4, close: 168, step: 1 },
  categories: { 'missing-person': { acknowledge: 1, firstAction: 4 }, verification: { close: 504 } },
};

/** The clock of an ordinary complaint received at the instant. */
export function clockFrom(receivedAt: string): SlaClock {
  return startClock(receivedAt, TARGETS.ordinary);
}
