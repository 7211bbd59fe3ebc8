import type { PostId } from '../domain/post-id.ts';
import type { CaseFile, ComplaintStore } from '../ports.ts';

/** Chains of joins are as long as a burst of copies is unlucky; longer ones would be a fault in the table. */
const MAX_HOPS = 10;

/** The file that a post's file stands for: itself, or that of the post which it repeats or follows. */
export async function rootFile(complaints: ComplaintStore, file: CaseFile): Promise<CaseFile> {
  let current = file;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const joined = joinedTo(current);
    const next = joined && (await complaints.file(joined));
    // The original of a retweet may never have been read: then the retweet is all there is.
    if (!next) return current;
    current = next;
  }
  return current;
}

function joinedTo({ record: { disposition } }: CaseFile): PostId | undefined {
  return disposition.kind === 'repeat' || disposition.kind === 'follow-up' ? disposition.of : undefined;
}
