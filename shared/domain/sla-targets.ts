import type { Category } from '../contracts/triage-result.ts';

/** What the clock waits for, in this order. docs/sla.md says what answers each. */
export const SLA_STAGES = ['acknowledge', 'first-action', 'close'] as const;
export type SlaStage = (typeof SLA_STAGES)[number];

/** Hours from the receipt within which each stage is to be answered, by a clock that runs day and night. */
export interface SlaHours {
  readonly acknowledge: number;
  readonly firstAction: number;
  readonly close: number;
}

/** The hours of a force, and the hours between two levels of an escalation. */
export interface SlaTargets {
  readonly ordinary: SlaHours & { readonly step: number };
  readonly urgent: SlaHours & { readonly step: number };
  /** Categories with hours of their own, where they are not the ordinary ones. */
  readonly categories: Readonly<Partial<Record<Category, Partial<SlaHours>>>>;
}

/** The hours of a complaint. An urgent one of a quick category has the shorter of both, never the longer. */
export function hoursOf(targets: SlaTargets, category: Category, urgent: boolean): SlaTargets['ordinary'] {
  const own = { ...targets.ordinary, ...targets.categories[category] };
  if (!urgent) return own;
  const shorter = (stage: keyof SlaHours) => Math.min(own[stage], targets.urgent[stage]);
  return {
    acknowledge: shorter('acknowledge'),
    firstAction: shorter('firstAction'),
    close: shorter('close'),
    step: targets.urgent.step,
  };
}
