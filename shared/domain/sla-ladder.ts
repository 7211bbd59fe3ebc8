import { STATE_CELL, type JurisdictionKey } from './jurisdiction.ts';

/** Who is told that an answer is missing, from the police station upwards. */
export const SLA_LEVELS = ['thana', 'circle', 'district', 'range', 'zone', 'state'] as const;
export type SlaLevel = (typeof SLA_LEVELS)[number];

/** 1 for the thana, rising. */
export function rankOf(level: SlaLevel): number {
  return SLA_LEVELS.indexOf(level) + 1;
}

/**
 * The levels of a complaint, lowest first. Where the thana is not known the district begins. The state cell, which owns what
 * has no place yet, has nobody above it to be told but itself.
 */
export function ladderOf(owner: {
  readonly jurisdiction: JurisdictionKey;
  readonly thana: string | null;
}): readonly SlaLevel[] {
  if (owner.jurisdiction === STATE_CELL) return ['state'];
  return owner.thana === null
    ? ['district', 'range', 'zone']
    : ['thana', 'circle', 'district', 'range', 'zone'];
}
