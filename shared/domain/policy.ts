/**
 * Who may do what: the one table of rights. An officer acts only on cases that his scope covers (officer.ts); within it his role
 * decides. docs/casework.md tells the reasons.
 */
import type { Owner } from './case-work.ts';
import { STATE_CELL } from './jurisdiction.ts';
import { CASE_ACTIONS, type CaseAction } from './lifecycle.ts';
import { covers, scopeOf, type Post, type Role, type Units } from './officer.ts';

/** Everything that asks for a right. `directory` is the only one that touches no case. */
export const RIGHTS = [...CASE_ACTIONS, 'list', 'read', 'read-personal-data', 'directory'] as const;
export type Right = (typeof RIGHTS)[number];

const READERS = ['thana', 'circle', 'district', 'range', 'zone', 'state', 'auditor'] as const;
/** Who works on cases. The state cell works on what has no place yet. */
const WORKERS = ['thana', 'circle', 'district', 'state'] as const;
/** Who answers for a thana's work. */
const SUPERVISORS = ['circle', 'district', 'state'] as const;
const SENIORS = ['range', 'zone', 'state'] as const;

export const POLICY: Readonly<Record<Right, readonly Role[]>> = {
  list: READERS,
  read: READERS,
  'read-personal-data': READERS,
  acknowledge: WORKERS,
  assign: WORKERS,
  start: WORKERS,
  'await-complainant': WORKERS,
  resume: WORKERS,
  report: WORKERS,
  'accept-report': SUPERVISORS,
  'return-report': SUPERVISORS,
  transfer: WORKERS,
  'accept-transfer': WORKERS,
  'return-transfer': WORKERS,
  'propose-disposal': WORKERS,
  'confirm-disposal': [...SUPERVISORS, 'range', 'zone'],
  'refuse-disposal': [...SUPERVISORS, 'range', 'zone'],
  reopen: [...SUPERVISORS, 'range', 'zone'],
  review: SENIORS,
  note: [...WORKERS, 'range', 'zone'],
  merge: SUPERVISORS,
  split: SUPERVISORS,
  directory: ['administrator'],
};

/** True when the role has the right at all, whatever the case. */
export function hasRight(role: Role, right: Right): boolean {
  return POLICY[right].includes(role);
}

/** Why an officer may not: the case is none of his, or his role does not go so far. */
export type Refusal = 'out-of-jurisdiction' | 'role';

/** Whether an officer may use a right on a case with the given owner; undefined when he may. */
export function refusalOf(post: Post, right: Right, owner: Owner, units: Units): Refusal | undefined {
  if (!covers(scopeOf(post, units), owner.jurisdiction, owner.thana)) return 'out-of-jurisdiction';
  return hasRight(post.role, right) ? undefined : 'role';
}

/**
 * Whether an officer may send a case there: the thana and the circle within their district only, everyone else to any district
 * or the state cell. What leaves a district is for its head to judge.
 */
export function maySend(role: Role, from: Owner, to: Owner): boolean {
  if (!hasRight(role, 'transfer')) return false;
  if (role === 'district' || role === 'state') return true;
  return from.jurisdiction !== STATE_CELL && from.jurisdiction === to.jurisdiction && to.thana !== null;
}

/** Acts that someone else must have begun: nobody accepts his own report or confirms his own proposal. */
export const SECOND_OFFICER: readonly CaseAction[] = ['accept-report', 'confirm-disposal'];
