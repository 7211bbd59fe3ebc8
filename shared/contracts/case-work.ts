import * as z from 'zod/mini';
import { CLOSINGS, CONTACT_WAYS, DISPOSALS } from '../domain/case-work.ts';
import { CASE_STEPS, type CaseStep } from '../domain/lifecycle.ts';
import { instantSchema } from './mention.ts';

export const caseStepSchema = z.enum(CASE_STEPS);

const ownerSchema = z.object({ jurisdiction: z.string(), thana: z.nullable(z.string()) });

export const attachmentSchema = z.object({
  key: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
});

/** An action-taken report, as it is kept and shown to officers. */
export const reportSchema = z.object({
  whatWasDone: z.string(),
  fir: z.union([
    z.object({ number: z.string(), noneBecause: z.null() }),
    z.object({ number: z.null(), noneBecause: z.string() }),
  ]),
  contact: z.union([
    z.object({ at: instantSchema, how: z.enum(CONTACT_WAYS), notReachedBecause: z.null() }),
    z.object({ at: z.null(), how: z.null(), notReachedBecause: z.string() }),
  ]),
  officerName: z.string(),
  attachments: z.array(attachmentSchema),
  by: z.string(),
  at: instantSchema,
});

/** Steps at which a case itself can be. */
const ownSteps = CASE_STEPS.filter((step): step is Exclude<CaseStep, 'merged'> => step !== 'merged');

export const caseWorkSchema = z.object({
  step: z.enum(ownSteps),
  acknowledgedAt: z.nullable(instantSchema),
  acknowledgedBy: z.nullable(z.string()),
  firstActionAt: z.nullable(instantSchema),
  assignee: z.nullable(z.string()),
  transfer: z.nullable(
    z.object({ from: ownerSchema, reason: z.string(), by: z.string(), at: instantSchema }),
  ),
  report: z.nullable(reportSchema),
  disposal: z.nullable(
    z.object({ kind: z.enum(DISPOSALS), reason: z.string(), by: z.string(), at: instantSchema }),
  ),
  closed: z.nullable(z.object({ as: z.enum(CLOSINGS), at: instantSchema, by: z.string() })),
  review: z.enum(['none', 'pending', 'done']),
  reopenings: z.number(),
  returnedReports: z.number(),
});
