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

/** A right: a role in a unit. The unit is a district, range or zone key, `<district>/<thana or circle>`, or the state. */
export interface Post {
  readonly role: Role;
  readonly unit: string;
}

export interface Officer {
  /** Sign-in name. */
  readonly name: string;
  readonly post: Post;
}

/** What an officer may see. `thana` narrows a district to one police station. */
export interface Scope {
  readonly jurisdictions: readonly JurisdictionKey[] | 'all';
  readonly thana?: string;
}

/** The units above a district, as the directory knows them. */
export interface Units {
  hasDistrict(key: string): boolean;
  districtsOfRange(range: string): readonly string[];
  districtsOfZone(zone: string): readonly string[];
}

/** Reads one group of the token, `<role>:<unit>`; undefined when it is none of ours. */
export function parseGroup(group: string): Post | undefined {
  const separator = group.indexOf(':');
  if (separator < 1) return undefined;
  const role = ROLES.find((known) => known === group.slice(0, separator));
  const unit = group.slice(separator + 1);
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
      // Names of thanas hold spaces: a new group begins where a role does.
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
 * What an officer may see. A circle sees its district until the directory knows which thanas it has. An administrator
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
      return post.role === 'thana'
        ? { jurisdictions: [district], thana: unit }
        : { jurisdictions: [district] };
    }
    case 'administrator':
      return { jurisdictions: [] };
  }
}

/** True when a case of the given owner and thana is within the scope. */
export function covers(scope: Scope, jurisdiction: JurisdictionKey, thana: string | null): boolean {
  if (scope.jurisdictions === 'all') return true;
  if (jurisdiction === STATE_CELL || !scope.jurisdictions.includes(jurisdiction)) return false;
  return scope.thana === undefined || scope.thana === thana;
}
