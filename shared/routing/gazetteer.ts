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
  readonly districts: readonly string[];
  /** Position (degrees) of each district's headquarters, in the order of `districts`. */
  readonly heads: readonly (readonly [number, number])[];
  /** Length of the longest key. */
  readonly longest: number;
}

/** Makes the compiled file ready. Entries are taken apart when they are first found, so that a cold start stays short. */
export function loadGazetteer(): Gazetteer {
  const raw = new Map<string, string>();
  let longest = 0;
  for (const line of compiled.entries.split('\n')) {
    const tab = line.indexOf('\t');
    raw.set(line.slice(0, tab), line.slice(tab + 1));
    longest = Math.max(longest, tab);
  }
  const ready = new Map<string, readonly GazetteerEntry[]>();
  return {
    districts: compiled.districts,
    heads: compiled.heads.map(([lat = 0, lon = 0]) => [lat, lon] as const),
    longest,
    find(key) {
      const known = ready.get(key);
      if (known) return known;
      const line = raw.get(key);
      if (line === undefined) return [];
      const entries = line.split('\t').map(readEntry);
      ready.set(key, entries);
      return entries;
    },
  };
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
