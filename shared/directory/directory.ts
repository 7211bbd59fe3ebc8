/** The directory that ships: districts, ranges, zones, the state cell, and the addresses of their mailboxes. */
import { STATE_CELL } from '../domain/jurisdiction.ts';
import type { MailboxKey, UnitsAbove } from '../domain/mailbox.ts';
import type { Units } from '../domain/officer.ts';
import json from './directory.json' with { type: 'json' };
import { parseDirectory } from './parse-directory.ts';
import type { District } from './schema.ts';

interface Name {
  readonly hi: string;
  readonly en: string;
}

export const directory = parseDirectory(json);

const districts = new Map(directory.districts.map((district) => [district.key, district]));

/** @throws RangeError when the directory has no such district */
export function districtOf(key: string): District {
  const district = districts.get(key);
  if (!district) throw new RangeError(`The directory has no district "${key}".`);
  return district;
}

const upper = new Map<string, { readonly name: Name; readonly email: readonly string[] }>([
  [STATE_CELL, { name: { hi: 'राज्य प्रकोष्ठ', en: 'State cell' }, email: directory.stateCell.email }],
  ...directory.ranges.map(
    ({ key, name, email }) =>
      [`range:${key}`, { name: { hi: `${name.hi} परिक्षेत्र`, en: `${name.en} range` }, email }] as const,
  ),
  ...directory.zones.map(
    ({ key, name, email }) =>
      [`zone:${key}`, { name: { hi: `${name.hi} ज़ोन`, en: `${name.en} zone` }, email }] as const,
  ),
]);

/** Addresses of a mailbox: a district, the state cell, `range:<key>`, `zone:<key>`. @throws RangeError for any other */
export function addressesOf(mailbox: MailboxKey): readonly string[] {
  return (upper.get(mailbox) ?? districtOf(mailbox)).email;
}

/** Name of a mailbox, as above. @throws RangeError for any other */
export function nameOf(mailbox: MailboxKey): Name {
  return (upper.get(mailbox) ?? districtOf(mailbox)).name;
}

const keysWhere = (holds: (district: District) => boolean) =>
  directory.districts.filter(holds).map(({ key }) => key);

/** The units above a district, and everything that can own a complaint. */
export const units: Units & UnitsAbove & { all(): readonly string[] } = {
  above: (key) => districts.get(key),
  hasDistrict: (key) => districts.has(key),
  districtsOfRange: (range) => keysWhere((district) => district.range === range),
  districtsOfZone: (zone) => keysWhere((district) => district.zone === zone),
  thanasOfCircle(district, circle) {
    const circles = districts.get(district)?.circles;
    return circles && (circles.find(({ key }) => key === circle)?.thanas ?? []);
  },
  all: () => [...districts.keys(), STATE_CELL],
};

/** The district whose police have this handle on X (any case, without @); undefined when none has. */
export function districtOfHandle(handle: string): string | undefined {
  const wanted = handle.toLowerCase();
  return directory.districts.find((district) => district.handle?.toLowerCase() === wanted)?.key;
}
