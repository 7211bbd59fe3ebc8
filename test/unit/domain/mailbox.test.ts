import { describe, expect, it } from 'vitest';
import { addressesOf, nameOf, units } from '../../../shared/directory/directory.ts';
import { mailboxChain, mailboxOf } from '../../../shared/domain/mailbox.ts';
import { SLA_LEVELS } from '../../../shared/domain/sla-ladder.ts';

describe('mailboxes', () => {
  it('take the mail of a level', () => {
    expect(SLA_LEVELS.map((level) => mailboxOf(level, 'mathura', units))).toEqual([
      'mathura',
      'mathura',
      'mathura',
      'range:agra',
      'zone:agra',
      'state-cell',
    ]);
    expect(mailboxOf('state', 'state-cell', units)).toBe('state-cell');
  });

  it('have units above that stand in for them, all known to the directory', () => {
    expect(mailboxChain('mathura', 'mathura', units)).toEqual([
      'mathura',
      'range:agra',
      'zone:agra',
      'state-cell',
    ]);
    expect(mailboxChain('zone:agra', 'mathura', units)).toEqual(['zone:agra', 'state-cell']);
    expect(mailboxChain('state-cell', 'state-cell', units)).toEqual(['state-cell']);
    for (const mailbox of mailboxChain('mathura', 'mathura', units)) {
      expect(addressesOf(mailbox).length).toBeGreaterThan(0);
      expect(nameOf(mailbox).hi).not.toBe('');
    }
  });
});
