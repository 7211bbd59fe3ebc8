import type { Category } from '../contracts/triage-result.ts';
import type { JurisdictionKey } from './jurisdiction.ts';
import type { PostId } from './post-id.ts';

/** What of a case tells whether another is about the same incident. */
export interface IncidentEntry {
  readonly postId: PostId;
  readonly authorId: string;
  readonly jurisdiction: JurisdictionKey;
  readonly thana: string | null;
  readonly category: Category;
  readonly postedAt: string;
  readonly text: string;
}
