import type { JurisdictionKey } from './jurisdiction.ts';
import { STATE_CELL } from './jurisdiction.ts';

/** Levels at which officers work, from the police station to the state. */
export const ROLES = [
  'thana',
  'circle',
  'district',
  'range',
  'zone',
  'state',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A right: a role in a unit. The unit is a district, range or zone key, `<district>/<slug of a thana, or circle>`, or the state. */
export interface Post {
  readonly role: Role;
  readonly unit: string;
}

export interface Officer {
  /** Sign-in name. */
  readonly name: string;
  readonly post: Post;
}

/** What an officer may see. `thanas` narrows a district to one police station, or to those of a circle. */
export interface Scope {
  readonly jurisdictions: readonly JurisdictionKey[] | 'all';
  readonly thanas?: readonly string[];
}

/** The units above a district, as the directory knows them. */
export interface Units {
  hasDistrict(key: string): boolean;
  districtsOfRange(range: string): readonly string[];
  districtsOfZone(zone: string): readonly string[];
  /** Names of the thanas of a circle; undefined when the directory does not say which circles the district has. */
  thanasOfCircle(district: string, circle: string): readonly string[] | undefined;
}

/**
 * A name of a thana as a group can hold it: Cognito allows no white space in the names of groups, so each run of it is an
 * underscore (no thana has one in its name); joiners, which are not seen, are left out; letters are in one form. `district:agra`, `thana:agra/छत्ता_बाजार`.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .trim()
    .replace(/\s+/g, '_');
}

/** Reads one group of the token, `<role>:<unit>`, the unit as a slug; undefined when it is none of ours. */
export function parseGroup(group: string): Post | undefined {
  const separator = group.indexOf(':');
  if (separator < 1) return undefined;
  const role = ROLES.find((known) => known === group.slice(0, separator));
  const unit = slugOf(group.slice(separator + 1));
  return role && unit !== '' ? { role, unit } : undefined;
}

/**
 * The groups of the claim `cognito:groups`. The HTTP API hands an array to the Lambda as the text `[a b]`; emulators and
 * other gateways hand over an array or JSON.
 */
export function groupsOfClaim(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return claim.filter((group): group is string => typeof group === 'string');
  if (typeof claim !== 'string') return [];
  return (
    claim
      .replace(/^\[|\]$/g, '')
      // Emulators allow spaces in groups: a new group begins where a role does.
      .split(/[\s,]+(?="?[a-z]+:)/)
      .map((group) => group.trim().replace(/^"|"$/g, ''))
      .filter((group) => group !== '')
  );
}

const RANK: Readonly<Record<Role, number>> = {
  state: 7,
  auditor: 6,
  zone: 5,
  range: 4,
  district: 3,
  circle: 2,
  thana: 1,
  administrator: 0,
};

/** The right by which an officer works: the widest of his groups. */
export function postOfGroups(groups: readonly string[]): Post | undefined {
  return groups
    .map(parseGroup)
    .filter((post) => post !== undefined)
    .sort((a, b) => RANK[b.role] - RANK[a.role])[0];
}

/**
 * What an officer may see. A circle sees its district until the directory says which circles that has. An administrator
 * keeps the directory and sees no case. A unit that the directory does not know gives nothing.
 */
export function scopeOf(post: Post, units: Units): Scope {
  switch (post.role) {
    case 'state':
    case 'auditor':
      return { jurisdictions: 'all' };
    case 'zone':
      return { jurisdictions: units.districtsOfZone(post.unit) };
    case 'range':
      return { jurisdictions: units.districtsOfRange(post.unit) };
    case 'district':
      return { jurisdictions: units.hasDistrict(post.unit) ? [post.unit] : [] };
    case 'circle':
    case 'thana': {
      const [district = '', unit] = post.unit.split('/');
      if (!units.hasDistrict(district) || !unit) return { jurisdictions: [] };
      const thanas = post.role === 'thana' ? [unit] : units.thanasOfCircle(district, unit)?.map(slugOf);
      return { jurisdictions: [district], ...(thanas === undefined ? {} : { thanas }) };
    }
    case 'administrator':
      return { jurisdictions: [] };
  }
}

/** True when a case of the given owner and thana is within the scope. */
export function covers(scope: Scope, jurisdiction: JurisdictionKey, thana: string | null): boolean {
  if (scope.jurisdictions === 'all') return true;
  if (jurisdiction === STATE_CELL || !scope.jurisdictions.includes(jurisdiction)) return false;
  return scope.thanas === undefined || (thana !== null && scope.thanas.includes(slugOf(thana)));
}
