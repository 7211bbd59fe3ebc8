import type { SlaTargets } from '../shared/domain/sla-targets.ts';
import type { Config } from './config.ts';

/** The hours of the configuration, as the functions take them from their environment (SLA_TARGETS, JSON). */
export function slaTargets(config: Config): SlaTargets {
  return {
    ordinary: {
      acknowledge: config.slaAcknowledgeHours,
      firstAction: config.slaHours,
      close: config.slaCloseHours,
      step: config.slaStepHours,
    },
    urgent: {
      acknowledge: config.slaAcknowledgeHoursUrgent,
      firstAction: config.slaHoursUrgent,
      close: config.slaCloseHoursUrgent,
      step: config.slaStepHoursUrgent,
    },
    categories: config.slaCategoryHours as SlaTargets['categories'],
  };
}
