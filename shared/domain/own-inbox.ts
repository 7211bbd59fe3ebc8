import { STATE_CELL } from './jurisdiction.ts';
import type { MailboxKey } from './mailbox.ts';
import type { Post } from './officer.ts';

/** The inbox that an officer reads; a thana's officer sees only what names his thana. */
export interface OwnInbox {
  readonly mailbox: MailboxKey;
  readonly thana?: string;
  /** An auditor reads and changes nothing. */
  readonly mayAcknowledge: boolean;
}

/** The inbox of an officer; undefined for an administrator, who sees no case. */
export function ownInbox({ role, unit }: Post): OwnInbox | undefined {
  const [district = '', part = ''] = unit.split('/');
  switch (role) {
    case 'thana':
      return { mailbox: district, thana: part, mayAcknowledge: true };
    case 'circle':
    case 'district':
      return { mailbox: district, mayAcknowledge: true };
    case 'range':
    case 'zone':
      return { mailbox: `${role}:${unit}`, mayAcknowledge: true };
    case 'state':
      return { mailbox: STATE_CELL, mayAcknowledge: true };
    case 'auditor':
      return { mailbox: STATE_CELL, mayAcknowledge: false };
    case 'administrator':
      return undefined;
  }
}
