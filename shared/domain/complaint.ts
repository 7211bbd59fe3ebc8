import type { Evidence } from '../contracts/routing-result.ts';
import type { Category, Language } from '../contracts/triage-result.ts';
import type { Mention } from '../contracts/mention.ts';
import type { RepeatKind, SetAsideReason } from '../contracts/events.ts';
import type { CaseWork } from './case-work.ts';
import type { Docket } from './docket.ts';
import type { ComplaintState } from './lifecycle.ts';
import type { JurisdictionKey } from './jurisdiction.ts';
import type { PostId } from './post-id.ts';
import type { SlaClock } from './sla-clock.ts';

/** A post that became a case. Its identity is the post ID (the docket number is another spelling of it). */
export interface Complaint {
  readonly postId: PostId;
  readonly docket: Docket;
  readonly state: ComplaintState;
  /** Who owns it: a district, or the state cell while the place is not known. */
  readonly jurisdiction: JurisdictionKey;
  readonly thana: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly runnersUp: readonly { district: string; confidence: number }[];
  readonly category: Category;
  readonly urgent: boolean;
  readonly lang: Language;
  readonly text: string;
  readonly authorId: string;
  readonly authorHandle: string | null;
  /** When it was posted on X (ISO 8601 UTC). */
  readonly postedAt: string;
  /** When the system read it. */
  readonly receivedAt: string;
  /** Until when the present stage of the clock is to be answered. */
  readonly dueAt: string;
  /** What is to be answered next, and how far its absence has climbed. */
  readonly clock: SlaClock;
  /** What officers have done with it. */
  readonly work: CaseWork;
  /** The case that goes on for this one, once the two were joined; its own state then rests. */
  readonly mergedInto?: PostId | undefined;
  /** Rises with every change; the base of optimistic locking. */
  readonly revision: number;
}

/** What the system decided about a post. `original`: repeats nothing, on its way to routing. */
export type Disposition =
  | { readonly kind: 'pending' }
  | { readonly kind: 'original' }
  | { readonly kind: 'complaint' }
  | { readonly kind: 'repeat'; readonly of: PostId; readonly how: RepeatKind }
  | { readonly kind: 'follow-up'; readonly of: PostId }
  | { readonly kind: 'set-aside'; readonly reason: SetAsideReason };

/** A recorded post with what was decided about it. */
export interface MentionRecord {
  readonly mention: Mention;
  readonly receivedAt: string;
  readonly disposition: Disposition;
}
