import type { DomainEvent, RepeatKind, SetAsideReason } from '../contracts/events.ts';
import type { Mention, MentionOrigin } from '../contracts/mention.ts';
import type { Complaint, MentionRecord } from '../domain/complaint.ts';
import { eventHead } from '../domain/event-head.ts';
import { comparePostIds, type PostId } from '../domain/post-id.ts';
import type { SlaTargets } from '../domain/sla-targets.ts';
import type {
  Clock,
  ComplaintStore,
  DuplicateEntry,
  DuplicateIndex,
  MentionStore,
  RoutingQueue,
} from '../ports.ts';
import { fileFollowUp } from './file-follow-up.ts';
import { rootFile } from './root-file.ts';

/** The pure comparison of shared/dedupe, handed in so that this file stays about the order of things. */
export interface DuplicateRules {
  /** The index entry of a post and the bands it stands under; no bands for texts too short to compare. */
  indexed(mention: Pick<Mention, 'id' | 'authorId' | 'createdAt' | 'text'>): {
    entry: DuplicateEntry;
    bands: readonly string[];
  };
  compare(post: DuplicateEntry, candidate: DuplicateEntry): RepeatKind | null;
  /** True when a quote says nothing beyond the post it quotes. */
  addsNothing(text: string): boolean;
}

export interface ScreenMentionDeps {
  readonly mentions: MentionStore;
  readonly complaints: ComplaintStore;
  readonly index: DuplicateIndex;
  readonly routing: RoutingQueue;
  readonly rules: DuplicateRules;
  readonly clock: Clock;
  /** For a closed case that its complainant follows up on. */
  readonly sla: SlaTargets;
  /** ID of the watched account: its own posts are no complaints. */
  readonly ownUserId: string;
  /** True when a text tells of danger now: no join may hide that. */
  readonly isUrgent: (text: string) => boolean;
}

export type Screening = 'known' | 'own-post' | 'repeat' | 'follow-up' | 'original';

/** Index entries read of one band. A viral text fills its bands; its oldest entries are enough to find the original. */
export const CANDIDATES_PER_BAND = 20;
/** Each round is lost only to another Lambda that decided meanwhile, so a few are plenty. */
const MAX_ROUNDS = 8;

/**
 * Records a post and decides whether it is new, a repeat or a follow-up; sends originals on to routing. May be called
 * any number of times for the same post.
 */
export async function screenMention(
  deps: ScreenMentionDeps,
  mention: Mention,
  origin: MentionOrigin,
  receivedAt: string,
): Promise<Screening> {
  const { record, outcome } = await deps.mentions.record(mention, origin, receivedAt);
  if (outcome === 'new-version') return fileEdit(deps, mention, record);
  switch (record.disposition.kind) {
    case 'pending':
      return decide(deps, record);
    case 'original':
      // Decided before, but its way to routing may have been cut off: send again, routing is idempotent.
      await deps.routing.send({ version: 1, mention: record.mention, receivedAt: record.receivedAt });
      return 'original';
    case 'repeat':
      // Claimed by an older twin: its own event may still be missing.
      await repeat(deps, record, record.disposition.of, record.disposition.how);
      return 'known';
    case 'complaint':
    case 'follow-up':
    case 'set-aside':
      return 'known';
  }
}

async function decide(deps: ScreenMentionDeps, record: MentionRecord): Promise<Screening> {
  const { mention } = record;
  if (mention.authorId === deps.ownUserId) {
    await deps.mentions.setAside(mention.id, setAsideEvent(mention, 'own-post', deps.clock));
    return 'own-post';
  }
  const quoted = referenced(mention);
  if (quoted && (quoted.how === 'retweet' || deps.rules.addsNothing(mention.text))) {
    const known = await deps.mentions.find(quoted.id);
    const target = known ? (await rootOf(deps, known)).mention.id : quoted.id;
    if (target !== mention.id && (await repeat(deps, record, target, quoted.how))) return 'repeat';
  }
  const thread = await caseOfThread(deps, mention);
  if (thread) {
    await followUp(deps, mention, thread, 'reply');
    return 'follow-up';
  }
  return compareWithOthers(deps, record);
}

async function followUp(
  deps: ScreenMentionDeps,
  mention: Mention,
  complaint: Complaint,
  kind: 'edit' | 'reply',
): Promise<void> {
  await fileFollowUp(deps, mention, complaint, kind, deps.isUrgent(mention.text));
}

async function compareWithOthers(deps: ScreenMentionDeps, record: MentionRecord): Promise<Screening> {
  const { entry, bands } = deps.rules.indexed(record.mention);
  const look = async () => {
    const { entries, roomy } = await deps.index.candidates(bands, CANDIDATES_PER_BAND);
    return { twins: await findTwins(deps, record, entry, entries), roomy };
  };
  const first = await look();
  // A settled twin is joined without a race, and the very same words need not stand in the index twice.
  const settled = first.twins.find(({ record: twin }) => isSettled(twin));
  if (settled?.how === 'same-text') {
    const joined = await join(deps, record, settled);
    if (joined) return joined;
  }
  // Own bands first, then a consistent read: of two that race, at least one sees the other.
  await deps.index.add(first.roomy, entry);
  let { twins } = settled ? first : await look();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const target = twins.find(
      ({ record: twin, id }) => isSettled(twin) || comparePostIds(id, record.mention.id) < 0,
    );
    if (target) {
      const joined = await join(deps, record, target);
      if (joined) return joined;
    } else if (await deps.mentions.decideOriginal(record.mention.id, twins)) {
      await deps.routing.send({ version: 1, mention: record.mention, receivedAt: record.receivedAt });
      return 'original';
    }
    const now = await deps.mentions.find(record.mention.id);
    if (now?.disposition.kind === 'repeat') {
      await repeat(deps, now, now.disposition.of, now.disposition.how);
      return 'repeat';
    }
    ({ twins } = await look());
  }
  throw new Error(
    `Post ${record.mention.id} could not be decided in ${MAX_ROUNDS} rounds; it will be tried again.`,
  );
}

/** Joins the post to its twin; undefined when somebody decided about one of them meanwhile. */
async function join(
  deps: ScreenMentionDeps,
  record: MentionRecord,
  twin: Twin,
): Promise<Screening | undefined> {
  const complaint = await followedUp(deps, record, twin);
  if (complaint) {
    await followUp(deps, record.mention, complaint, 'reply');
    return 'follow-up';
  }
  return (await repeat(deps, record, twin.id, twin.how)) ? 'repeat' : undefined;
}

/**
 * The case that the complainant follows up on without a thread: he sends his complaint again, a little changed, or in the
 * same words after it was closed.
 */
async function followedUp(
  { complaints, isUrgent }: ScreenMentionDeps,
  own: MentionRecord,
  { id, how, record }: Twin,
): Promise<Complaint | undefined> {
  if (!continuesOwnCase(own, record)) return undefined;
  const complaint = (await complaints.file(id))?.complaint;
  const newDanger = isUrgent(own.mention.text) && !isUrgent(record.mention.text);
  return how === 'same-author' || newDanger || complaint?.state === 'closed' ? complaint : undefined;
}

function continuesOwnCase(own: MentionRecord, twin: MentionRecord): boolean {
  return twin.mention.authorId === own.mention.authorId && twin.disposition.kind === 'complaint';
}

interface Twin {
  readonly id: PostId;
  readonly how: RepeatKind;
  readonly record: MentionRecord;
}

/**
 * The posts that those of like text stand for, oldest first, without this one. A repeat stands for the post it was joined to,
 * so that a join never leads to another repeat: joins lead to an original, or to an older post that is still pending, and
 * therefore never round in a circle.
 */
async function findTwins(
  deps: ScreenMentionDeps,
  own: MentionRecord,
  entry: DuplicateEntry,
  candidates: readonly DuplicateEntry[],
): Promise<readonly Twin[]> {
  const alike = new Map<PostId, RepeatKind>();
  for (const candidate of candidates) {
    if (candidate.postId === entry.postId) continue;
    const how = deps.rules.compare(entry, candidate);
    if (how) alike.set(candidate.postId, how);
  }
  if (alike.size === 0) return [];
  const records = await deps.mentions.findMany([...alike.keys()]);
  const twins = new Map<PostId, Twin>();
  for (const [id, how] of alike) {
    const record = records.get(id);
    const root = record && (await rootOf(deps, record));
    if (!root || root.mention.id === entry.postId || hidesEmergency(deps, own, root)) continue;
    // Of several posts that stand for one, the very same words say most.
    if (twins.get(root.mention.id)?.how === 'same-text') continue;
    twins.set(root.mention.id, { id: root.mention.id, how, record: root });
  }
  return [...twins.values()].sort((a, b) => comparePostIds(a.id, b.id));
}

/** True when a cry for help would be joined to words that tell of no danger. */
function hidesEmergency(deps: ScreenMentionDeps, own: MentionRecord, twin: MentionRecord): boolean {
  const joins = isSettled(twin) || comparePostIds(twin.mention.id, own.mention.id) < 0;
  const [joining, target] = joins ? [own, twin] : [twin, own];
  // Under his own case it is a follow-up, which tells of the danger itself.
  if (joins && continuesOwnCase(own, twin)) return false;
  return deps.isUrgent(joining.mention.text) && !deps.isUrgent(target.mention.text);
}

function isSettled(record: MentionRecord): boolean {
  return record.disposition.kind !== 'pending';
}

/** Chains of joins are as long as a burst of copies is unlucky; longer ones would be a fault in the table. */
const MAX_HOPS = 10;

/** The post that a record stands for: itself, or the one that it repeats or follows. */
async function rootOf(deps: ScreenMentionDeps, record: MentionRecord): Promise<MentionRecord> {
  let root = record;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const { disposition } = root;
    if (disposition.kind !== 'repeat' && disposition.kind !== 'follow-up') return root;
    const next = await deps.mentions.find(disposition.of);
    // The original of a retweet may never have been read.
    if (!next) return root;
    root = next;
  }
  return root;
}

async function repeat(
  deps: ScreenMentionDeps,
  { mention }: MentionRecord,
  of: PostId,
  how: RepeatKind,
): Promise<boolean> {
  const event: DomainEvent = {
    ...eventHead(mention.id, 1, deps.clock.now()),
    type: 'MentionRepeated',
    repeatOf: of,
    kind: how,
  };
  return deps.mentions.decideRepeat(mention.id, of, how, event);
}

function referenced(mention: Mention): { id: PostId; how: 'retweet' | 'quote' } | undefined {
  const retweeted = mention.references.find((reference) => reference.type === 'retweeted');
  if (retweeted) return { id: retweeted.id, how: 'retweet' };
  const quoted = mention.references.find((reference) => reference.type === 'quoted');
  return quoted && { id: quoted.id, how: 'quote' };
}

/**
 * The case that the author continues with a reply in his own thread; also when his post was joined to another's. Others'
 * replies are posts of their own.
 */
async function caseOfThread(deps: ScreenMentionDeps, mention: Mention): Promise<Complaint | undefined> {
  const parents = mention.references.filter(({ type }) => type === 'replied_to').map(({ id }) => id);
  if (parents.length === 0) return undefined;
  if (mention.conversationId) parents.push(mention.conversationId);
  for (const parent of new Set(parents)) {
    const own = parent === mention.id ? undefined : await deps.complaints.file(parent);
    if (own?.record.mention.authorId !== mention.authorId) continue;
    const { complaint, record } = await rootFile(deps.complaints, own);
    if (complaint) return complaint;
    const { kind } = record.disposition;
    if (kind === 'pending' || kind === 'original') {
      // Both came in one burst. Later it will be known whether there is a case to join.
      throw new Error(
        `Post ${mention.id} continues ${parent}, which is not sorted yet; it will be tried again.`,
      );
    }
  }
  return undefined;
}

/** A new version of a post that was recorded before, and perhaps decided. */
async function fileEdit(
  deps: ScreenMentionDeps,
  mention: Mention,
  record: MentionRecord,
): Promise<Screening> {
  const file = await deps.complaints.file(record.mention.id);
  const complaint = file && (await rootFile(deps.complaints, file)).complaint;
  if (complaint) {
    await followUp(deps, mention, complaint, 'edit');
    return 'follow-up';
  }
  const { disposition } = record;
  // Not decided yet: the newer text is what will be compared and routed.
  if (disposition.kind === 'pending') return decide(deps, record);
  // A greeting may have become a cry for help: what was set aside for its words is sorted by the new ones.
  const sortAgain = disposition.kind === 'set-aside' && disposition.reason !== 'own-post';
  if (disposition.kind === 'original' || sortAgain) {
    await deps.routing.send({ version: 1, mention: record.mention, receivedAt: record.receivedAt });
    return 'original';
  }
  return 'known';
}

function setAsideEvent(mention: Mention, reason: SetAsideReason, clock: Clock): DomainEvent {
  return { ...eventHead(mention.id, 1, clock.now()), type: 'MentionSetAside', reason };
}
