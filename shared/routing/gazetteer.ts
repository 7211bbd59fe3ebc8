import compiled from './gazetteer.json' with { type: 'json' };
import { LEVELS, type Level } from './levels.ts';

export interface GazetteerEntry {
  readonly level: Level;
  /** Null for places outside the state. */
  readonly district: string | null;
  readonly name: string;
}

export interface Gazetteer {
  /** Entries under a place key; empty when there are none. */
  find(key: string): readonly GazetteerEntry[];
  /** Entries of greater places whose key lacks, has too many or has wrong one letter of this one. */
  findNear(key: string): readonly GazetteerEntry[];
  /** Whether the key is that of a common word of the language, beside that of a place. */
  isCommon(key: string): boolean;
  readonly districts: readonly string[];
  /** Position (degrees) of each district's headquarters, in the order of `districts`. */
  readonly heads: readonly (readonly [number, number])[];
  /** Length of the longest key. */
  readonly longest: number;
}

/** Keys shorter than this have too many neighbours. */
const NEAR_FROM = 6;
/** Levels from district to town: the first digits of an entry. */
const GREATER = /(?:^|\t)[0124]\./;

/** Makes the compiled file ready. Entries are taken apart when they are first found, so that a cold start stays short. */
export function loadGazetteer(): Gazetteer {
  const raw = new Map<string, string>();
  let longest = 0;
  for (const line of compiled.entries.split('\n')) {
    const tab = line.indexOf('\t');
    raw.set(line.slice(0, tab), line.slice(tab + 1));
    longest = Math.max(longest, tab);
  }
  const common = new Set(compiled.common.split(' '));
  const ready = new Map<string, readonly GazetteerEntry[]>();
  let shortened: ReadonlyMap<string, readonly string[]> | undefined;
  const gazetteer: Gazetteer = {
    districts: compiled.districts,
    heads: compiled.heads.map(([lat = 0, lon = 0]) => [lat, lon] as const),
    longest,
    isCommon: (key) => common.has(key),
    find(key) {
      const known = ready.get(key);
      if (known) return known;
      const line = raw.get(key);
      if (line === undefined) return [];
      const entries = line.split('\t').map(readEntry);
      ready.set(key, entries);
      return entries;
    },
    findNear(key) {
      if (key.length < NEAR_FROM || key.length > longest) return [];
      shortened ??= shortenedKeys(raw);
      const found = new Set([key, ...withoutOne(key)].flatMap((short) => shortened?.get(short) ?? []));
      return [...found]
        .filter((near) => near[0] === key[0] && Math.abs(near.length - key.length) <= 1)
        .flatMap((near) => gazetteer.find(near))
        .filter(({ level }) => level !== 'village' && level !== 'post-office' && level !== 'block');
    },
  };
  return gazetteer;
}

/** Each key of a greater place under itself and under itself without one letter (W. Garbe, SymSpell). */
function shortenedKeys(raw: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const shortened = new Map<string, string[]>();
  for (const [key, line] of raw) {
    if (key.length < NEAR_FROM || !GREATER.test(line)) continue;
    for (const short of [key, ...withoutOne(key)]) {
      const keys = shortened.get(short);
      if (keys) keys.push(key);
      else shortened.set(short, [key]);
    }
  }
  return shortened;
}

function withoutOne(key: string): string[] {
  return Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1));
}

function readEntry(text: string): GazetteerEntry {
  const colon = text.indexOf(':');
  const [level = '', district] = text.slice(0, colon).split('.');
  return {
    level: LEVELS[Number(level)] ?? 'village',
    district: district === undefined ? null : (compiled.districts[parseInt(district, 36)] ?? null),
    name: text.slice(colon + 1),
  };
}
