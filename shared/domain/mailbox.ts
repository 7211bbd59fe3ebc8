import { STATE_CELL, type JurisdictionKey } from './jurisdiction.ts';
import type { SlaLevel } from './sla-ladder.ts';

/** Who has an inbox and a mail address: a district key, `state-cell`, `range:<key>`, `zone:<key>`. */
export type MailboxKey = string;

/** Where a district belongs. */
export interface UnitsAbove {
  /** Undefined when the directory has no such district. */
  above(district: string): { readonly range: string; readonly zone: string } | undefined;
}

/** The mailbox that is told at a level. Thana and circle have none of their own: the district's takes their mail. */
export function mailboxOf(level: SlaLevel, jurisdiction: JurisdictionKey, units: UnitsAbove): MailboxKey {
  const above = units.above(jurisdiction);
  if (!above || level === 'state') return STATE_CELL;
  if (level === 'range') return `range:${above.range}`;
  if (level === 'zone') return `zone:${above.zone}`;
  return jurisdiction;
}

/** A mailbox and those that stand in for it when its addresses are bad, nearest first; the state cell is the last. */
export function mailboxChain(
  mailbox: MailboxKey,
  jurisdiction: JurisdictionKey,
  units: UnitsAbove,
): readonly MailboxKey[] {
  const above = units.above(jurisdiction);
  const chain = above
    ? [jurisdiction, `range:${above.range}`, `zone:${above.zone}`, STATE_CELL]
    : [STATE_CELL];
  const from = chain.indexOf(mailbox);
  return from < 0 ? [mailbox, STATE_CELL] : chain.slice(from);
}
