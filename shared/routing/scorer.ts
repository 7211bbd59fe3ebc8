import type { Evidence } from '../contracts/routing-result.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { WEIGHT } from './levels.ts';
import type { PlaceMatch } from './matcher.ts';
import { exactKey } from './place-key.ts';

/** The pseudo-district of places outside the state. */
export const OUTSIDE = '(outside)';
/** Where somebody lives says little about where it happened. */
const HOME_SHARE = 0.15;
/** A name that several districts have counts for one of them more when another place of the text lies there too. */
const COMPANY = 2;
/** An entry that only sounds like what is written, beside one that is spelt so. */
const SOUNDS_LIKE = 0.4;
/** A doubtful name in none of the districts that the rest of the text speaks of. */
const UNSUPPORTED = 0.4;
/** Who writes the name of a district means it, not a village of that name, unless he says "thana". */
const DISTRICT_FIRST = 3;
/** A place that is named again says it a little louder. */
const REPEATED_SHARE = 0.25;

export interface Scored {
  /** District to score, best first; OUTSIDE among them. */
  readonly ranking: readonly (readonly [string, number])[];
  readonly evidence: readonly Evidence[];
}

function weightOf(entry: GazetteerEntry, match: PlaceMatch): number {
  return WEIGHT[entry.level === 'thana' && match.role === 'thana' ? 'thana-named' : entry.level];
}

function isDevanagari(text: string): boolean {
  return /\p{Script=Devanagari}/u.test(text);
}

/** The strongest entry of a match for each district. Entries spelt as the text is outweigh those that only sound like it. */
function strongest(match: PlaceMatch): Map<string, { entry: GazetteerEntry; weight: number }> {
  const written = exactKey(match.text);
  // Only names of the same script can be compared to the letter.
  const comparable = match.entries.filter((entry) => isDevanagari(entry.name) === isDevanagari(match.text));
  const exact = new Set(comparable.filter((entry) => exactKey(entry.name) === written));
  const best = new Map<string, { entry: GazetteerEntry; weight: number }>();
  for (const entry of match.entries) {
    const district = entry.district ?? OUTSIDE;
    const weight =
      weightOf(entry, match) *
      (exact.size > 0 && comparable.includes(entry) && !exact.has(entry) ? SOUNDS_LIKE : 1);
    if (weight > (best.get(district)?.weight ?? 0)) best.set(district, { entry, weight });
  }
  return best;
}

/** Districts that one place names without doubt, or that two places of the text may mean. */
function supported(
  matches: readonly PlaceMatch[],
  options: readonly ReadonlyMap<string, unknown>[],
  other: readonly Evidence[],
): ReadonlySet<string> {
  const certain = new Set(other.flatMap(({ district }) => district ?? []));
  const names = new Map<string, Set<string>>();
  options.forEach((option, i) => {
    const match = matches[i];
    if (!match || match.role === 'home') return;
    for (const district of option.keys()) {
      if (option.size === 1) certain.add(district);
      names.set(district, (names.get(district) ?? new Set()).add(exactKey(match.text)));
    }
  });
  for (const [district, places] of names) if (places.size > 1) certain.add(district);
  return certain;
}

/**
 * Adds up what the places of a text say for each district. A name of one district counts whole; a name that several have is
 * shared among them, most of it to those that another place of the text supports.
 */
export function scorePlaces(matches: readonly PlaceMatch[], other: readonly Evidence[]): Scored {
  const options = matches.map(strongest);
  const certain = supported(matches, options, other);
  const scores = new Map<string, number>();
  const evidence: Evidence[] = [...other];
  for (const { district, weight } of other)
    if (district) scores.set(district, (scores.get(district) ?? 0) + weight);
  const seen = new Set<string>();
  matches.forEach((match, i) => {
    const option = options[i] ?? new Map<string, never>();
    const top = Math.max(...[...option.values()].map(({ weight }) => weight));
    const share = [...option].map(([district, { entry, weight }]) => {
      // The main place of a name outweighs the hamlets that share it.
      const named = entry.level === 'district' && match.role !== 'thana' ? DISTRICT_FIRST : 1;
      const relative = (weight / top) ** 4 * (certain.has(district) ? COMPANY : 1) * named;
      return { district, entry, weight, relative };
    });
    const sum = share.reduce((total, { relative }) => total + relative, 0);
    const alone = certain.size > 0 && option.size > 1 && ![...option.keys()].some((key) => certain.has(key));
    const role = (match.role === 'home' ? HOME_SHARE : 1) * (alone ? UNSUPPORTED : 1);
    const id = `${match.entries[0]?.name}`;
    const again = seen.has(id) ? REPEATED_SHARE : 1;
    seen.add(id);
    for (const { district, entry, weight, relative } of share) {
      const points = weight * (relative / sum) * role * again;
      scores.set(district, (scores.get(district) ?? 0) + points);
      evidence.push({
        start: match.start,
        end: match.end,
        text: match.text,
        entry: entry.name,
        level: entry.level,
        district: district === OUTSIDE ? null : district,
        weight: Math.round(points * 100) / 100,
      });
    }
  });
  return { ranking: [...scores].sort(([, a], [, b]) => b - a), evidence };
}
