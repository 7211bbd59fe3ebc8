import type { IncidentEntry } from '../domain/incident.ts';
import { classOf } from './lexicon.ts';
import { isVariant } from './variant.ts';
import { wordsOf } from './words.ts';

export interface SameIncident {
  /** 0 to 1: how much the two have in common. */
  readonly score: number;
  /** Words and numbers of the first that the second has as well, folded. */
  readonly shared: readonly string[];
}

const HOUR_MS = 3_600_000;
/** Hours within which several people write of one incident. */
const WINDOW_HOURS = 24;
/** From which score on an officer is told; chosen on test/unit/dedupe/same-incident.test.ts. */
const ENOUGH = 0.5;
/** A vehicle, a phone or an FIR number alone says it. */
const TELLING_DIGITS = 5;
const SHARE = { telling: 0.6, name: 0.2, number: 0.1, noun: 0.1, thana: 0.15, hour: 0.1 } as const;

/**
 * Whether two cases in other words may be about one incident: same district and category, within a day, and facts in common
 * (names, numbers, things). Null when there is too little. Only ever suggested to an officer, never joined. `known` are the
 * words that place and thana are called by: that both name their district says nothing.
 */
export function sameIncident(
  a: IncidentEntry,
  b: IncidentEntry,
  known: readonly string[],
): SameIncident | null {
  if (a.authorId === b.authorId || a.jurisdiction !== b.jurisdiction || a.category !== b.category)
    return null;
  const hours = Math.abs(Date.parse(a.postedAt) - Date.parse(b.postedAt)) / HOUR_MS;
  if (hours > WINDOW_HOURS) return null;
  const names = new Set(known.flatMap(wordsOf));
  const [factsA, factsB] = [factsOf(a.text, names), factsOf(b.text, names)];
  const shared = factsA.filter((fact) => hasLike(factsB, fact));
  const back = factsB.filter((fact) => hasLike(factsA, fact));
  if (shared.length === 0) return null;
  // What one calls by two words the other calls by one: the smaller sum counts.
  let score = Math.min(sumOf(shared), sumOf(back));
  if (a.thana !== null && a.thana === b.thana) score += SHARE.thana;
  if (hours <= 3) score += SHARE.hour;
  return score < ENOUGH ? null : { score: Math.min(1, Math.round(score * 100) / 100), shared };
}

function hasLike(facts: readonly string[], fact: string): boolean {
  return facts.some(
    (other) => other === fact || (classOf(fact) === 'name' && fact[0] === other[0] && isVariant(fact, other)),
  );
}

function sumOf(facts: readonly string[]): number {
  return facts.reduce((sum, fact) => sum + shareOf(fact), 0);
}

function shareOf(fact: string): number {
  const kind = classOf(fact);
  if (kind === 'number') return fact.length >= TELLING_DIGITS ? SHARE.telling : SHARE.number;
  return kind === 'name' ? SHARE.name : SHARE.noun;
}

/** The names, numbers and things of a text, each once. */
function factsOf(text: string, without: ReadonlySet<string>): string[] {
  const facts = wordsOf(text).filter((word) => {
    const kind = classOf(word);
    return !without.has(word) && (kind === 'name' || kind === 'number' || kind === 'noun') && word.length > 1;
  });
  return [...new Set(facts)];
}
