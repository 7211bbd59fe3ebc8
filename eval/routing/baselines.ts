import { readFileSync } from 'node:fs';
import type { Router } from './measure.ts';

const LONGEST_NAME = 4;

type NamesByDistrict = Readonly<Record<string, readonly string[]>>;

function readNames(file: string): NamesByDistrict {
  return JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')) as NamesByDistrict;
}

/** Words in lower case, without handles' @ and tags' #; a mark such as a matra belongs to its word. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function index(names: NamesByDistrict): Map<string, string> {
  return new Map(
    Object.entries(names).flatMap(([district, list]) =>
      list.map((name) => [words(name).join(' '), district] as const),
    ),
  );
}

/** The district named most often, of equals the first; names are found whole and longest first. */
function majorityRouter(known: ReadonlyMap<string, string>): Router {
  return (text) => {
    const votes = new Map<string, number>();
    const all = words(text);
    for (let at = 0; at < all.length;) {
      let length = Math.min(LONGEST_NAME, all.length - at);
      while (length > 0 && !known.has(all.slice(at, at + length).join(' '))) length--;
      const district = known.get(all.slice(at, at + length).join(' '));
      if (district !== undefined) votes.set(district, (votes.get(district) ?? 0) + 1);
      at += Math.max(1, length);
    }
    const [best] = [...votes].sort(([, a], [, b]) => b - a);
    return { district: best?.[0] ?? null };
  };
}

/** Knows nothing but the usual spellings of the 75 names of districts, old names too. */
export function districtNamesRouter(): Router {
  return majorityRouter(index(readNames('district-names.json')));
}

/** Knows every name of the place data as it is written there, where one district has it alone or most often. */
export function exactGazetteerRouter(): Router {
  const places = index(readNames('exact-names.json'));
  // The name of a district stands for the district, however many villages elsewhere bear it.
  return majorityRouter(new Map([...places, ...index(readNames('district-names.json'))]));
}
