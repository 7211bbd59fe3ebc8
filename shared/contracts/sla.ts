import * as z from 'zod/mini';
import { SLA_LEVELS } from '../domain/sla-ladder.ts';
import { SLA_STAGES, type SlaTargets } from '../domain/sla-targets.ts';
import { instantSchema } from './mention.ts';
import { categorySchema } from './triage-result.ts';

export const slaStageSchema = z.enum(SLA_STAGES);
export const slaLevelSchema = z.enum(SLA_LEVELS);

const hours = z.number().check(z.positive());
const allHours = z.object({ acknowledge: hours, firstAction: hours, close: hours, step: hours });

/** The hours of a force, as the functions get them in their environment. */
export const slaTargetsSchema = z.object({
  ordinary: allHours,
  urgent: allHours,
  categories: z.partialRecord(
    categorySchema,
    z.object({
      acknowledge: z.optional(hours),
      firstAction: z.optional(hours),
      close: z.optional(hours),
    }),
  ),
});
/** The schema reads what the domain counts with: absent hours are left out, never undefined. */
export function targetsOf(read: z.infer<typeof slaTargetsSchema>): SlaTargets {
  return read as SlaTargets;
}

/** The clock of a complaint, as it is kept. */
export const slaClockSchema = z.object({
  round: z.number(),
  stage: z.enum([...SLA_STAGES, 'done']),
  acknowledgeBy: instantSchema,
  actBy: instantSchema,
  closeBy: instantSchema,
  stepHours: z.number(),
  level: z.nullable(slaLevelSchema),
  nextAt: instantSchema,
  pausedAt: z.nullable(instantSchema),
  breached: z.array(slaStageSchema),
});
