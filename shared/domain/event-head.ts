import { docketOf, type Docket } from './docket.ts';
import type { PostId } from './post-id.ts';

declare const brand: unique symbol;
export type JoinSequence = string & { readonly [brand]: true };

/**
 * The sequence of an event about two posts: the other's ID and a number of four digits, so that it is longer than any post
 * ID and no other event has it.
 */
export function joinSequence(other: PostId, count: number): JoinSequence {
  return `${other}${String(count).padStart(4, '0')}` as JoinSequence;
}

/**
 * The sequence of an emergency told in a version of a post: that of a join of the post with itself, which no other event has.
 */
export function emergencySequence(version: PostId): JoinSequence {
  return joinSequence(version, 112);
}

declare const clock: unique symbol;
/** The sequence of an event of the clock: six digits, which begin with 6 or 7 (sla-clock.ts). */
export type ClockSequence = string & { readonly [clock]: true };

/**
 * What every event begins with. The sequence makes the event ID the same on every retry: 1 is the decision that each post
 * gets (registered, repeated, set aside); a follow-up uses the ID of the new post, a decision on an edited text that of the
 * version; an escalation its round, stage and level (sla-clock.ts).
 */
export function eventHead(
  postId: PostId,
  sequence: 1 | PostId | JoinSequence | ClockSequence,
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
