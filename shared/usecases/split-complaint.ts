import type { ComplaintSplit, RepeatKind } from '../contracts/events.ts';
import type { Complaint } from '../domain/complaint.ts';
import { docketOf } from '../domain/docket.ts';
import { eventHead, joinSequence } from '../domain/event-head.ts';
import type { PostId } from '../domain/post-id.ts';
import type { CaseFile, RoutingQueue } from '../ports.ts';
import { JoinRefusedError } from './join-error.ts';
import { MAX_ROUNDS, type JoinDeps, type OfficerAction } from './merge-complaints.ts';
import { rootFile } from './root-file.ts';

export interface SplitDeps extends JoinDeps {
  readonly routing: RoutingQueue;
}

/**
 * Takes a post out of the case that it was joined to, whether the system or an officer had joined it. A case that had been
 * merged stands again as it was; any other post is sent to routing and gets a case of its own. `already` when the post is
 * joined to nothing any more.
 * @throws JoinRefusedError naming what is wrong, when the post was never joined to a case.
 */
export async function splitComplaint(
  deps: SplitDeps,
  post: PostId,
  action: OfficerAction,
): Promise<'split' | 'already'> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const file = await deps.complaints.file(post);
    if (!file) throw new JoinRefusedError(`No post ${post} is on record. Check the docket number.`);
    const { disposition } = file.record;
    if (disposition.kind !== 'repeat') {
      if (!wasSplit(file)) throw neverJoined(file);
      await route(deps, file);
      return 'already';
    }
    if (await split(deps, file, disposition, action)) {
      const now = await deps.complaints.file(post);
      if (now) await route(deps, now);
      return 'split';
    }
  }
  throw new Error(`Post ${post} kept changing while it was taken out of its case; try again.`);
}

/**
 * Takes back the last merge or split of a post.
 * @throws JoinRefusedError when there was none.
 */
export function lastJoin(
  file: CaseFile,
): { readonly undo: 'split' } | { readonly undo: 'merge'; readonly with: PostId } {
  const own = file.record.mention.id;
  const last = file.history
    .map(({ event }) => event)
    .findLast(
      (event) =>
        (event.type === 'ComplaintMerged' && event.merged === own) ||
        (event.type === 'ComplaintSplit' && event.split === own),
    );
  if (last?.type === 'ComplaintMerged') return { undo: 'split' };
  if (last?.type === 'ComplaintSplit') return { undo: 'merge', with: last.from };
  throw new JoinRefusedError(
    `Docket ${docketOf(own)} was neither merged nor split: there is nothing to undo.`,
  );
}

async function split(
  deps: SplitDeps,
  file: CaseFile,
  { of, how }: { of: PostId; how: RepeatKind },
  action: OfficerAction,
): Promise<boolean> {
  const joined = await deps.complaints.file(of);
  const from = joined && (await rootFile(deps.complaints, joined)).complaint;
  if (!joined || !from) throw neverJoined(file);
  const post = file.record.mention.id;
  const events = eventsOf(from, post, file.complaint, how, action, deps.clock.now());
  const change = { case: from, of: joined.record.mention.id, post, how, events };
  return deps.joins.split(file.complaint ? { ...change, postCase: file.complaint } : change);
}

/** A post without a case goes the way of an original. Sent again on a second call: routing is idempotent. */
async function route({ routing }: SplitDeps, { record, complaint }: CaseFile): Promise<void> {
  if (complaint || record.disposition.kind !== 'original') return;
  await routing.send({ version: 1, mention: record.mention, receivedAt: record.receivedAt });
}

function wasSplit({ history, record }: CaseFile): boolean {
  return history.some(({ event }) => event.type === 'ComplaintSplit' && event.split === record.mention.id);
}

function neverJoined({ record }: CaseFile): JoinRefusedError {
  return new JoinRefusedError(
    `Docket ${docketOf(record.mention.id)} is not joined to a case: there is nothing to take it out of.`,
  );
}

function eventsOf(
  from: Complaint,
  post: PostId,
  postCase: Complaint | undefined,
  was: RepeatKind,
  { by, note }: OfficerAction,
  at: Date,
): [ComplaintSplit, ComplaintSplit] {
  const what = { type: 'ComplaintSplit', by, note, from: from.postId, split: post, was } as const;
  return [
    { ...eventHead(from.postId, joinSequence(post, from.revision), at), ...what },
    { ...eventHead(post, joinSequence(from.postId, postCase?.revision ?? 0), at), ...what },
  ];
}
