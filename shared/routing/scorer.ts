import type { Evidence } from '../contracts/routing-result.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { WEIGHT, type Level } from './levels.ts';
import type { PlaceMatch } from './matcher.ts';
import { spellingDistance } from './spelling.ts';
import type { PlaceRole } from './roles.ts';

/** The pseudo-district of places outside the state. */
export const OUTSIDE = '(outside)';
/** 75 districts and the outside: what a mention that says nothing is spread over. */
const DISTRICTS = 76;

/** How often a name means its place of this level rather than one of another level that has the same name. */
const MEANT: Readonly<Record<Level, number>> = {
  district: 80,
  outside: 60,
  tehsil: 20,
  town: 15,
  locality: 20,
  thana: 9,
  block: 3,
  village: 1,
  'post-office': 1,
};
/** The same where a word beside the name says what it is. */
const CUED: Readonly<Partial<Record<PlaceRole, Readonly<Partial<Record<Level, number>>>>>> = {
  thana: { thana: 200 },
  village: { village: 15, 'post-office': 15 },
  district: { district: 400 },
};
/** The chance that a mention of a name of this level at most is no sign of where it happened. */
const SPURIOUS: Readonly<Record<Level, number>> = {
  district: 0.04,
  outside: 0.08,
  tehsil: 0.05,
  town: 0.06,
  locality: 0.06,
  thana: 0.1,
  block: 0.2,
  village: 0.44,
  'post-office': 0.44,
};
/** The same for a police station that is named as one. */
const NAMED_THANA = 0.01;
/** The same for a district that is named as one. */
const NAMED_DISTRICT = 0.004;
/** What the role makes of that chance: it becomes at least this. */
const AT_LEAST: Readonly<Partial<Record<PlaceRole, number>>> = {
  home: 0.42,
  passing: 0.42,
  from: 0.25,
  person: 0.9,
};
/** Chance added for each letter in which the spelling differs. */
const PER_LETTER = 0.12;
const COMMON_WORD = 0.1;
/** How fast the share of an entry falls with each letter that it is farther off than the nearest. */
const OFF = { district: 1.5, other: 3 } as const;
/** A common word that no postposition makes a place: "ek banda". */
const COMMON_PLAIN = 0.5;

export interface Scored {
  /** District to its chance, best first; OUTSIDE among them. */
  readonly ranking: readonly (readonly [string, number])[];
  readonly evidence: readonly Evidence[];
}

interface Sign {
  /** District to its share in the name. */
  readonly options: ReadonlyMap<string, number>;
  /** That it is no sign at all. */
  chance: number;
}

interface Option {
  readonly entry: GazetteerEntry;
  readonly share: number;
}

/** What one match says: each district with the strongest of its entries, and its share in the name. */
function optionsOf(match: PlaceMatch): Map<string, Option> {
  const best = new Map<string, Option>();
  let sum = 0;
  for (const entry of match.entries) {
    const district = entry.district ?? OUTSIDE;
    const meant = CUED[match.role]?.[entry.level] ?? MEANT[entry.level];
    const off = Math.max(0, spellingDistance(entry.name, match.text) - match.distance);
    const share = meant * Math.exp(-OFF[entry.level === 'district' ? 'district' : 'other'] * off);
    if (share > (best.get(district)?.share ?? 0)) best.set(district, { entry, share });
  }
  for (const { share } of best.values()) sum += share;
  for (const [district, option] of best) best.set(district, { ...option, share: option.share / sum });
  return best;
}

function spurious(match: PlaceMatch): number {
  let chance = Math.min(...match.entries.map(({ level }) => SPURIOUS[level]));
  const thana = match.entries.some(({ level }) => level === 'thana');
  if (match.role === 'thana' && thana) chance = NAMED_THANA;
  if (match.role === 'district') chance = NAMED_DISTRICT;
  if (match.role === 'village' || match.role === 'in') chance *= 0.75;
  chance +=
    Math.min(0.3, match.distance * PER_LETTER) +
    (match.common ? (match.role === 'plain' ? COMMON_PLAIN : COMMON_WORD) : 0);
  return Math.min(0.97, Math.max(chance, AT_LEAST[match.role] ?? 0));
}

/**
 * The chance of each district: every mention is either a sign of the place of the incident, shared among the districts that
 * have a place of its name, or no sign at all, equally likely anywhere. The mentions of a text multiply (naive Bayes), so
 * that two names which several districts have agree on the one that has both.
 */
export function scorePlaces(matches: readonly PlaceMatch[], other: readonly Evidence[]): Scored {
  const signs: Sign[] = [];
  const evidence: Evidence[] = [];
  for (const item of other) {
    evidence.push(item);
    if (item.district !== null)
      signs.push({ options: new Map([[item.district, 1]]), chance: 1 / (1 + item.weight ** 2) });
  }
  const seen = new Map<string, Sign>();
  for (const match of matches) {
    const options = optionsOf(match);
    const chance = spurious(match);
    const name = `${match.entries[0]?.name}`;
    // A place that is named again is the same sign; the clearest naming counts.
    const again = seen.get(name);
    if (again === undefined) {
      const sign = { options: new Map([...options].map(([key, { share }]) => [key, share])), chance };
      seen.set(name, sign);
      signs.push(sign);
    } else if (chance < again.chance) again.chance = chance;
    for (const [district, { entry, share }] of options) {
      evidence.push({
        start: match.start,
        end: match.end,
        text: match.text,
        entry: entry.name,
        level: entry.level,
        district: district === OUTSIDE ? null : district,
        weight: Math.round(weightOf(entry, match) * share * (1 - chance) * 100) / 100,
      });
    }
  }
  return { ranking: chances(signs), evidence };
}

function weightOf(entry: GazetteerEntry, match: PlaceMatch): number {
  return WEIGHT[entry.level === 'thana' && match.role === 'thana' ? 'thana-named' : entry.level];
}

function chances(signs: readonly Sign[]): (readonly [string, number])[] {
  const named = new Set(signs.flatMap(({ options }) => [...options.keys()]));
  if (named.size === 0) return [];
  const logs = new Map<string, number>();
  let rest = Math.log(DISTRICTS - named.size + 1e-9);
  for (const { chance } of signs) rest += Math.log(chance / DISTRICTS);
  for (const district of named) {
    let sum = 0;
    for (const { options, chance } of signs)
      sum += Math.log((1 - chance) * (options.get(district) ?? 0) + chance / DISTRICTS);
    logs.set(district, sum);
  }
  const top = Math.max(rest, ...logs.values());
  let total = Math.exp(rest - top);
  for (const log of logs.values()) total += Math.exp(log - top);
  return [...logs]
    .map(([district, log]) => [district, Math.exp(log - top) / total] as const)
    .sort(([, a], [, b]) => b - a);
}
