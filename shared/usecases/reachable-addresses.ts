import { PermanentError } from '../domain/permanent-error.ts';
import type { MailboxKey } from '../domain/mailbox.ts';
import type { AddressBook } from '../ports.ts';

export interface Reachable {
  readonly to: readonly string[];
  /** Whose addresses they are. */
  readonly mailbox: MailboxKey;
}

/**
 * The addresses of the first mailbox of the chain that has one to which mail still goes.
 * @throws PermanentError when every address of the chain is bad
 */
export async function reachableAddresses(
  book: AddressBook,
  addressesOf: (mailbox: MailboxKey) => readonly string[],
  chain: readonly MailboxKey[],
): Promise<Reachable> {
  for (const mailbox of chain) {
    const addresses = addressesOf(mailbox);
    const bad = await book.badOf(addresses);
    const to = addresses.filter((address) => !bad.has(address));
    if (to.length > 0) return { to, mailbox };
  }
  throw new PermanentError(
    `Every address of ${chain.join(', ')} is marked bad (docs/runbook.md#mailsfellback).`,
  );
}
