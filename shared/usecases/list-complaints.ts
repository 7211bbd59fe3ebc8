import type { ComplaintList } from '../contracts/officer.ts';
import type { ComplaintState } from '../domain/lifecycle.ts';
import { covers, type Scope } from '../domain/officer.ts';
import type { ComplaintStore } from '../ports.ts';
import { summaryOf } from './complaint-summary.ts';

export interface QueueQuery {
  readonly state: ComplaintState;
  /** One district or the state cell; undefined for all that the officer may see. */
  readonly jurisdiction?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/**
 * The part of the queue that an officer may see, oldest first. A jurisdiction outside the scope gives an empty list.
 * @throws RangeError when the cursor is not one of this query's.
 */
export async function listComplaints(
  complaints: ComplaintStore,
  scope: Scope,
  query: QueueQuery,
): Promise<ComplaintList> {
  const jurisdictions = narrowed(scope, query.jurisdiction);
  if (jurisdictions !== 'all' && jurisdictions.length === 0) return { items: [], nextCursor: null };
  const page = await complaints.queue({
    jurisdictions,
    state: query.state,
    limit: query.limit,
    ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
  });
  const visible = page.items.filter((item) => covers(scope, item.jurisdiction, item.thana));
  return {
    items: visible.map((item) => summaryOf(item, item.repeats)),
    nextCursor: page.nextCursor ?? null,
  };
}

function narrowed(scope: Scope, jurisdiction: string | undefined): readonly string[] | 'all' {
  if (jurisdiction === undefined) return scope.jurisdictions;
  if (scope.jurisdictions === 'all') return [jurisdiction];
  return scope.jurisdictions.includes(jurisdiction) ? [jurisdiction] : [];
}
