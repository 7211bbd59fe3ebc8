import type { Evidence, RoutingResult } from '../contracts/routing-result.ts';
import type { Gazetteer } from './gazetteer.ts';
import { handleEvidence } from './handles.ts';
import { matchPlaces, type PlaceMatch } from './matcher.ts';
import { OUTSIDE, scorePlaces, type Scored } from './scorer.ts';

export interface RoutingInput {
  readonly text: string;
  readonly geo?: {
    readonly lat?: number | undefined;
    readonly lon?: number | undefined;
    readonly placeName?: string | undefined;
  };
  readonly authorLocation?: string;
}

/** Below this confidence the state cell decides. */
export const THRESHOLD = 0.55;
const GEO_WEIGHT = 4;
const PROFILE_WEIGHT = 0.8;
/** Farther from every headquarters than this (degrees, some 110 km each) a geo tag is outside the state. */
const MAX_DEGREES = 1.2;
const SHOWN_EVIDENCE = 12;

/**
 * The district and thana that a post tells. Below the threshold the district is null: nothing is guessed.
 */
export function routeText(input: RoutingInput, gazetteer: Gazetteer): RoutingResult {
  const matches = matchPlaces(input.text, gazetteer);
  const tags = [...handleEvidence(input.text, gazetteer), ...geoEvidence(input, gazetteer)];
  const scored = scorePlaces(matches, [...tags, ...profileEvidence(input, gazetteer)]);
  const confident = scored.ranking.map(([district, chance]) => ({ district, confidence: round(chance) }));
  const best = confident[0];
  const inside = confident.filter(({ district }) => district !== OUTSIDE);
  const district = best && best.district !== OUTSIDE && best.confidence >= THRESHOLD ? best.district : null;
  return {
    district,
    thana: district === null ? null : thanaOf(matches, district),
    confidence: best?.confidence ?? 0,
    evidence: shown(scored, district),
    runnersUp: inside.filter((candidate) => candidate.district !== district).slice(0, 3),
  };
}

function shown({ evidence }: Scored, district: string | null): Evidence[] {
  const own = (item: Evidence) => (item.district === district ? 1 : 0);
  return evidence.toSorted((a, b) => own(b) - own(a) || b.weight - a.weight).slice(0, SHOWN_EVIDENCE);
}

/** The police station of the district that is named as one, else one whose name is that of a place in the text. */
function thanaOf(matches: readonly PlaceMatch[], district: string): string | null {
  const named = matches.flatMap((match) =>
    match.entries
      .filter((entry) => entry.level === 'thana' && entry.district === district && match.role !== 'home')
      .map((entry) => ({ name: entry.name, asThana: match.role === 'thana' })),
  );
  return (named.find(({ asThana }) => asThana) ?? named[0])?.name ?? null;
}

function geoEvidence({ geo }: RoutingInput, gazetteer: Gazetteer): Evidence[] {
  if (geo?.lat !== undefined && geo.lon !== undefined) {
    const { lat, lon } = geo;
    const distances = gazetteer.heads.map(([headLat, headLon]) => Math.hypot(lat - headLat, lon - headLon));
    const nearest = distances.indexOf(Math.min(...distances));
    if ((distances[nearest] ?? Infinity) > MAX_DEGREES) return [];
    const district = gazetteer.districts[nearest];
    return district === undefined ? [] : [tag('geo', `${lat}, ${lon}`, district, GEO_WEIGHT)];
  }
  return geo?.placeName === undefined ? [] : namedIn(geo.placeName, 'geo', GEO_WEIGHT, gazetteer);
}

function profileEvidence({ authorLocation }: RoutingInput, gazetteer: Gazetteer): Evidence[] {
  return authorLocation === undefined ? [] : namedIn(authorLocation, 'profile', PROFILE_WEIGHT, gazetteer);
}

/** The one district that a place name given beside the text lies in. */
function namedIn(place: string, level: 'geo' | 'profile', weight: number, gazetteer: Gazetteer): Evidence[] {
  const [first] = scorePlaces(matchPlaces(place, gazetteer), []).ranking;
  if (!first || first[0] === OUTSIDE || first[1] < THRESHOLD) return [];
  return [tag(level, place, first[0], weight)];
}

function tag(level: 'geo' | 'profile', text: string, district: string, weight: number): Evidence {
  return { start: 0, end: 0, text, entry: text, level, district, weight };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
