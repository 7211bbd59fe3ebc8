import type { PostId } from '../domain/post-id.ts';
import { JoinRefusedError } from './join-error.ts';
import { mergeComplaints, type OfficerAction } from './merge-complaints.ts';
import { lastJoin, splitComplaint, type SplitDeps } from './split-complaint.ts';

/**
 * Takes back the last merge or split of a post: what was merged stands alone again, what was taken out is joined again. An
 * undo is an operation like the others: it stands in the history, and can be undone.
 * @throws JoinRefusedError when there is nothing to undo; Error when the post taken out has no case yet (try again).
 */
export async function undoJoin(
  deps: SplitDeps,
  post: PostId,
  action: OfficerAction,
): Promise<'merged' | 'split' | 'already'> {
  const file = await deps.complaints.file(post);
  if (!file) throw new JoinRefusedError(`No post ${post} is on record. Check the docket number.`);
  const last = lastJoin(file);
  if (last.undo === 'split') return splitComplaint(deps, post, action);
  if (file.record.disposition.kind === 'original') {
    throw new Error(`Post ${post} was taken out and has no case yet: try again in a moment.`);
  }
  return mergeComplaints(deps, last.with, post, action);
}
