import { useSearchParams } from 'wouter-preact';
import type { ComplaintState } from '../common/api/types.ts';

export const STATES: readonly ComplaintState[] = ['open', 'in-process', 'closed'];

export interface Filters {
  readonly state: ComplaintState;
  /** A jurisdiction's key, or undefined for all that the officer may see. */
  readonly jurisdiction: string | undefined;
}

/**
 * The filters stand in the query, so that a list can be bookmarked and survives signing in again. The state is called `status` there,
 * because `state` is what an identity provider sends back.
 */
export function useFilters(): readonly [Filters, (filters: Filters) => void, (filters: Filters) => string] {
  const [params, setParams] = useSearchParams();
  const filters: Filters = {
    state: STATES.find((state) => state === params.get('status')) ?? 'open',
    jurisdiction: params.get('jurisdiction') ?? undefined,
  };
  const queryOf = ({ state, jurisdiction }: Filters) => {
    const next = new URLSearchParams(params);
    next.set('status', state);
    if (jurisdiction === undefined) next.delete('jurisdiction');
    else next.set('jurisdiction', jurisdiction);
    return next;
  };
  return [filters, (next) => setParams(queryOf(next)), (of) => `?${queryOf(of).toString()}#/`];
}
