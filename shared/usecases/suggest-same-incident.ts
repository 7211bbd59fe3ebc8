import { sameIncident } from '../dedupe/same-incident.ts';
import type { Complaint } from '../domain/complaint.ts';
import { eventHead, joinSequence } from '../domain/event-head.ts';
import type { IncidentEntry } from '../domain/incident.ts';
import { STATE_CELL } from '../domain/jurisdiction.ts';
import type { Clock, IncidentIndex } from '../ports.ts';

export interface SuggestDeps {
  readonly incidents: IncidentIndex;
  readonly clock: Clock;
}

/** Characters of the text that are compared. */
const COMPARED = 1_000;
/** Suggestions of one case: the likeliest. More would not be read. */
const MOST = 3;

/**
 * Looks for cases about the same incident in other words, and suggests the likeliest to the officers. Nothing is joined.
 * Idempotent. Cases without a district are not looked at.
 */
export async function suggestSameIncident(
  { incidents, clock }: SuggestDeps,
  complaint: Complaint,
): Promise<void> {
  if (complaint.jurisdiction === STATE_CELL) return;
  const entry = entryOf(complaint);
  await incidents.add(entry);
  const known = [entry.jurisdiction.replaceAll('-', ' '), ...(entry.thana === null ? [] : [entry.thana])];
  const found = (await incidents.near(entry)).flatMap((other) => {
    const same = sameIncident(entry, other, known);
    return same ? [{ other, ...same }] : [];
  });
  const likeliest = found.sort((a, b) => b.score - a.score).slice(0, MOST);
  for (const { other, score, shared } of likeliest) {
    await incidents.suggest({
      ...eventHead(complaint.postId, joinSequence(other.postId, 0), clock.now()),
      type: 'SameIncidentSuggested',
      jurisdiction: complaint.jurisdiction,
      other: other.postId,
      score,
      shared: [...shared],
    });
  }
}

function entryOf({
  postId,
  authorId,
  jurisdiction,
  thana,
  category,
  postedAt,
  text,
}: Complaint): IncidentEntry {
  return { postId, authorId, jurisdiction, thana, category, postedAt, text: text.slice(0, COMPARED) };
}
