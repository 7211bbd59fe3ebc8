import type { ComplaintMerged } from '../contracts/events.ts';
import type { Complaint } from '../domain/complaint.ts';
import { docketOf } from '../domain/docket.ts';
import { eventHead, joinSequence } from '../domain/event-head.ts';
import type { PostId } from '../domain/post-id.ts';
import type { CaseFile, Clock, ComplaintStore, JoinStore } from '../ports.ts';
import { JoinRefusedError } from './join-error.ts';
import { rootFile } from './root-file.ts';

export interface JoinDeps {
  readonly complaints: ComplaintStore;
  readonly joins: JoinStore;
  readonly clock: Clock;
}

export interface OfficerAction {
  /** ID of the officer. */
  readonly by: string;
  readonly note: string | null;
}

/** Each round is lost only to another who changed one of the two meanwhile. */
export const MAX_ROUNDS = 5;

/**
 * Joins the case `merged` to the case `kept`, by any IDs of their posts. Each complainant keeps his docket; the status of
 * both follows the case that goes on. `already` when it was done before.
 * @throws JoinRefusedError naming what is wrong, when the two cannot be joined.
 */
export async function mergeComplaints(
  deps: JoinDeps,
  kept: PostId,
  merged: PostId,
  action: OfficerAction,
): Promise<'merged' | 'already'> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const target = await fileOf(deps, kept);
    const source = await fileOf(deps, merged);
    const root = await rootFile(deps.complaints, target);
    const keptCase = caseOf(root);
    const id = source.record.mention.id;
    if (
      (await rootFile(deps.complaints, source)).record.mention.id === keptCase.postId &&
      id !== keptCase.postId
    ) {
      return 'already';
    }
    const postCase = mergeable(source, keptCase);
    const events = eventsOf(keptCase, postCase, action, deps.clock.now());
    if (
      await deps.joins.merge({
        case: keptCase,
        of: keptCase.postId,
        post: id,
        postCase,
        how: 'merged',
        events,
      })
    )
      return 'merged';
  }
  throw new Error(`Posts ${merged} and ${kept} kept changing while they were merged; try again.`);
}

async function fileOf({ complaints }: JoinDeps, id: PostId): Promise<CaseFile> {
  const file = await complaints.file(id);
  if (!file) throw new JoinRefusedError(`No post ${id} is on record. Check the docket number.`);
  return file;
}

function caseOf(file: CaseFile): Complaint {
  if (file.complaint && file.record.disposition.kind === 'complaint') return file.complaint;
  const docket = docketOf(file.record.mention.id);
  throw new JoinRefusedError(`Docket ${docket} is not a case: only cases can be merged.`);
}

function mergeable(source: CaseFile, kept: Complaint): Complaint {
  if (source.record.mention.id === kept.postId) {
    throw new JoinRefusedError(
      `Docket ${kept.docket} cannot be merged with itself, or with a case that was merged into it.`,
    );
  }
  const merged = caseOf(source);
  if (kept.state === 'closed' && merged.state !== 'closed') {
    throw new JoinRefusedError(
      `Docket ${kept.docket} is closed and ${merged.docket} is not: merge the closed one into the other, so that nothing unanswered disappears.`,
    );
  }
  return merged;
}

function eventsOf(
  kept: Complaint,
  merged: Complaint,
  { by, note }: OfficerAction,
  at: Date,
): [ComplaintMerged, ComplaintMerged] {
  const what = { type: 'ComplaintMerged', by, note, kept: kept.postId, merged: merged.postId } as const;
  return [
    { ...eventHead(kept.postId, joinSequence(merged.postId, kept.revision), at), ...what },
    { ...eventHead(merged.postId, joinSequence(kept.postId, merged.revision), at), ...what },
  ];
}
