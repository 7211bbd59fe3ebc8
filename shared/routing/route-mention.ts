import type { Mention } from '../contracts/mention.ts';
import type { RoutingResult } from '../contracts/routing-result.ts';
import type { Gazetteer } from './gazetteer.ts';
import { routeText } from './route-text.ts';

/** Routes a post by its text, its geo tag and, weakest, its author's profile. */
export function routeMention(
  { text, geo, authorLocation }: Pick<Mention, 'text' | 'geo' | 'authorLocation'>,
  gazetteer: Gazetteer,
): RoutingResult {
  return routeText(
    { text, ...(geo ? { geo } : {}), ...(authorLocation === undefined ? {} : { authorLocation }) },
    gazetteer,
  );
}
