import { docketOf, type Docket } from './docket.ts';
import type { PostId } from './post-id.ts';

/**
 * What every event begins with. The sequence makes the event ID the same on every retry: 1 is the decision that each post
 * gets (registered, repeated, set aside); a follow-up uses the ID of the new post, a decision on an edited text that of the
 * version.
 */
export function eventHead(
  postId: PostId,
  sequence: 1 | PostId,
  at: Date,
): { version: 1; eventId: string; occurredAt: string; postId: PostId; docket: Docket } {
  return {
    version: 1,
    eventId: `${postId}:${String(sequence).padStart(4, '0')}`,
    occurredAt: at.toISOString(),
    postId,
    docket: docketOf(postId),
  };
}
