/** The directory that ships: districts, ranges, zones, the state cell, and the addresses of their mailboxes. */
import { STATE_CELL } from '../domain/jurisdiction.ts';
import type { Units } from '../domain/officer.ts';
import json from './directory.json' with { type: 'json' };
import { parseDirectory } from './parse-directory.ts';
import type { District } from './schema.ts';

export const directory = parseDirectory(json);

const districts = new Map(directory.districts.map((district) => [district.key, district]));

/** @throws RangeError when the directory has no such district */
export function districtOf(key: string): District {
  const district = districts.get(key);
  if (!district) throw new RangeError(`The directory has no district "${key}".`);
  return district;
}

/** Addresses of a district's mailbox or of the state cell's. @throws RangeError for an unknown district */
export function addressesOf(jurisdiction: string): readonly string[] {
  return jurisdiction === STATE_CELL ? directory.stateCell.email : districtOf(jurisdiction).email;
}

/** Name of a district or of the state cell. @throws RangeError for an unknown district */
export function nameOf(jurisdiction: string): { hi: string; en: string } {
  return jurisdiction === STATE_CELL
    ? { hi: 'राज्य प्रकोष्ठ', en: 'State cell' }
    : districtOf(jurisdiction).name;
}

const keysWhere = (holds: (district: District) => boolean) =>
  directory.districts.filter(holds).map(({ key }) => key);

/** The units above a district, and everything that can own a complaint. */
export const units: Units & { all(): readonly string[] } = {
  hasDistrict: (key) => districts.has(key),
  districtsOfRange: (range) => keysWhere((district) => district.range === range),
  districtsOfZone: (zone) => keysWhere((district) => district.zone === zone),
  all: () => [...districts.keys(), STATE_CELL],
};

/** The district whose police have this handle on X (any case, without @); undefined when none has. */
export function districtOfHandle(handle: string): string | undefined {
  const wanted = handle.toLowerCase();
  return directory.districts.find((district) => district.handle?.toLowerCase() === wanted)?.key;
}
