import type { InboxItemView, InboxPage } from '../contracts/inbox.ts';
import type { InboxReader } from '../ports.ts';
import type { InboxItem } from '../ports.ts';
import type { OwnInbox } from '../domain/own-inbox.ts';

/**
 * A page of the officer's own inbox, newest first.
 * @throws RangeError when the cursor is not one of this query's.
 */
export async function readInbox(
  inbox: InboxReader,
  own: OwnInbox,
  query: { readonly unread: boolean; readonly limit: number; readonly cursor?: string },
): Promise<InboxPage> {
  const page = await inbox.page(own.mailbox, query);
  return {
    items: page.items.filter((item) => isFor(own, item)).map(viewOf),
    nextCursor: page.nextCursor ?? null,
  };
}

/** A thana sees of its district's inbox what is its own. */
export function isFor(own: OwnInbox, item: InboxItem): boolean {
  return own.thana === undefined || item.thana === own.thana;
}

export function viewOf(item: InboxItem): InboxItemView {
  return {
    id: item.id,
    type: item.type,
    docket: item.docket,
    postId: item.postId,
    thana: item.thana,
    urgent: item.urgent,
    at: item.occurredAt,
    mail: item.mail,
    readAt: item.readAt,
  };
}
