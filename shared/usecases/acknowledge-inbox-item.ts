import type { InboxAcknowledgement } from '../contracts/inbox.ts';
import { covers, type Officer, type Scope } from '../domain/officer.ts';
import type { OwnInbox } from '../domain/own-inbox.ts';
import type { InboxReader } from '../ports.ts';
import { acknowledgeComplaint, type AcknowledgeDeps } from './acknowledge-complaint.ts';
import { isFor, viewOf } from './read-inbox.ts';

export interface AcknowledgeInboxItemDeps extends AcknowledgeDeps {
  readonly inbox: InboxReader;
}

/**
 * The officer has read the item; when its complaint still waits to be acknowledged and is within his scope, that is done too.
 * Undefined when there is no such item in his inbox. Idempotent.
 */
export async function acknowledgeInboxItem(
  deps: AcknowledgeInboxItemDeps,
  officer: Officer,
  scope: Scope,
  own: OwnInbox,
  id: string,
): Promise<InboxAcknowledgement | undefined> {
  const item = await deps.inbox.find(own.mailbox, id);
  if (!item || !isFor(own, item)) return undefined;
  const complaint = await acknowledgeComplaint(
    deps,
    item.postId,
    { via: 'page', by: officer.name },
    ({ jurisdiction, thana }) => covers(scope, jurisdiction, thana),
  );
  const readAt = item.readAt ?? deps.clock.now().toISOString();
  if (item.readAt === null) await deps.inbox.markRead(own.mailbox, id, readAt, officer.name);
  return { item: viewOf({ ...item, readAt }), complaint };
}
