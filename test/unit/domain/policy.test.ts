import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directory, units } from '../../../shared/directory/directory.ts';
import type { Owner } from '../../../shared/domain/case-work.ts';
import { STATE_CELL } from '../../../shared/domain/jurisdiction.ts';
import { CASE_ACTIONS } from '../../../shared/domain/lifecycle.ts';
import { ROLES, type Post, type Role, type Units } from '../../../shared/domain/officer.ts';
import { hasRight, maySend, POLICY, refusalOf, RIGHTS } from '../../../shared/domain/policy.ts';

/** Agra has circles here; no other district has. */
const withCircles: Units = {
  ...units,
  thanasOfCircle: (district, circle) =>
    district === 'agra' ? (circle === 'sadar' ? ['ताजगंज', 'छत्ता बाजार'] : []) : undefined,
};

const POSTS: Readonly<Record<Role, Post>> = {
  thana: { role: 'thana', unit: 'agra/ताजगंज' },
  circle: { role: 'circle', unit: 'agra/sadar' },
  district: { role: 'district', unit: 'agra' },
  range: { role: 'range', unit: 'agra' },
  zone: { role: 'zone', unit: 'agra' },
  state: { role: 'state', unit: 'uttar-pradesh' },
  auditor: { role: 'auditor', unit: 'uttar-pradesh' },
  administrator: { role: 'administrator', unit: 'uttar-pradesh' },
};

/** Cases as seen from the posts above, the nearest first. */
const CASES = {
  'own thana': { jurisdiction: 'agra', thana: 'ताजगंज' },
  'own circle': { jurisdiction: 'agra', thana: 'छत्ता बाजार' },
  'own district': { jurisdiction: 'agra', thana: 'एत्माद्दौला' },
  'thana not known': { jurisdiction: 'agra', thana: null },
  'own range': { jurisdiction: 'mathura', thana: 'वृंदावन' },
  'own zone': { jurisdiction: 'aligarh', thana: null },
  'far away': { jurisdiction: 'varanasi', thana: 'ताजगंज' },
  'no place': { jurisdiction: STATE_CELL, thana: null },
} satisfies Record<string, Owner>;

const SEEN: Readonly<Record<Role, number>> = {
  thana: 1,
  circle: 2,
  district: 4,
  range: 5,
  zone: 6,
  state: 8,
  auditor: 8,
  administrator: 0,
};

const MAY: Readonly<Record<Role, string>> = {
  thana:
    'acknowledge assign start await-complainant resume report transfer accept-transfer return-transfer propose-disposal note',
  circle:
    'acknowledge assign start await-complainant resume report accept-report return-report transfer accept-transfer return-transfer propose-disposal confirm-disposal refuse-disposal reopen note merge split',
  district:
    'acknowledge assign start await-complainant resume report accept-report return-report transfer accept-transfer return-transfer propose-disposal confirm-disposal refuse-disposal reopen note merge split',
  range: 'confirm-disposal refuse-disposal reopen review note',
  zone: 'confirm-disposal refuse-disposal reopen review note',
  state: CASE_ACTIONS.join(' '),
  auditor: '',
  administrator: '',
};

describe('the policy table', () => {
  const everyCombination = ROLES.flatMap((role) =>
    RIGHTS.flatMap((right) => Object.keys(CASES).map((scope) => [role, right, scope] as const)),
  );

  it(`answers each role x right x scope as written (${everyCombination.length})`, () => {
    for (const [role, right, scope] of everyCombination) {
      const covered = Object.keys(CASES).indexOf(scope) < SEEN[role];
      const reads = right === 'list' || right === 'read' || right === 'read-personal-data';
      const allowed = reads
        ? role !== 'administrator'
        : right !== 'directory' && MAY[role].split(' ').includes(right);
      const expected = !covered ? 'out-of-jurisdiction' : allowed ? undefined : 'role';
      expect(
        refusalOf(POSTS[role], right, CASES[scope as keyof typeof CASES], withCircles),
        `${role} ${right} ${scope}`,
      ).toBe(expected);
    }
  });

  it('keeps the directory to the administrator, who has nothing else', () => {
    expect(POLICY.directory).toEqual(['administrator']);
    expect(RIGHTS.filter((right) => hasRight('administrator', right))).toEqual(['directory']);
  });

  it('lets thana and circle send within their district only', () => {
    const from = CASES['own thana'];
    for (const role of ['thana', 'circle'] as const) {
      expect(maySend(role, from, CASES['own circle'])).toBe(true);
      expect(maySend(role, from, CASES['thana not known'])).toBe(false);
      expect(maySend(role, from, CASES['own range'])).toBe(false);
      expect(maySend(role, CASES['no place'], CASES['no place'])).toBe(false);
    }
    for (const role of ['district', 'state'] as const)
      expect(maySend(role, from, CASES['own range'])).toBe(true);
    for (const role of ['range', 'zone', 'auditor', 'administrator'] as const)
      expect(maySend(role, from, CASES['own circle'])).toBe(false);
  });
});

const posts: fc.Arbitrary<Post> = fc.oneof(
  fc.record({
    role: fc.constantFrom(...ROLES),
    unit: fc.oneof(
      fc.constantFrom(
        ...directory.districts.map(({ key }) => key),
        ...directory.zones.map(({ key }) => key),
        'agra/sadar',
        'agra/ताजगंज',
        'uttar-pradesh',
        STATE_CELL,
      ),
      fc.string(),
    ),
  }),
);
const owners: fc.Arbitrary<Owner> = fc.record({
  jurisdiction: fc.constantFrom(...directory.districts.map(({ key }) => key), STATE_CELL),
  thana: fc.constantFrom('ताजगंज', 'छत्ता बाजार', null),
});

describe('rights, whatever the unit and the case', () => {
  const may = (post: Post, right: (typeof RIGHTS)[number], owner: Owner) =>
    refusalOf(post, right, owner, withCircles) === undefined;

  it('who may act may read', () => {
    fc.assert(
      fc.property(posts, fc.constantFrom(...RIGHTS), owners, (post, right, owner) => {
        if (may(post, right, owner)) expect(may(post, 'read', owner)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('an auditor and an administrator change nothing', () => {
    fc.assert(
      fc.property(posts, fc.constantFrom(...CASE_ACTIONS), owners, (post, action, owner) => {
        if (post.role === 'auditor' || post.role === 'administrator')
          expect(may(post, action, owner)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a district, and what is below it, never reaches another district or the state cell', () => {
    fc.assert(
      fc.property(posts, fc.constantFrom(...RIGHTS), owners, (post, right, owner) => {
        if (!['thana', 'circle', 'district'].includes(post.role)) return;
        if (may(post, right, owner)) expect(post.unit.split('/')[0]).toBe(owner.jurisdiction);
      }),
      { numRuns: 2_000 },
    );
  });
});
