import { describe, expect, it } from 'vitest';
import { units } from '../../../shared/directory/directory.ts';
import { covers, groupsOfClaim, postOfGroups, scopeOf } from '../../../shared/domain/officer.ts';

const scope = (...groups: string[]) => scopeOf(postOfGroups(groups)!, units);

describe('rights of officers', () => {
  it('reads the claim as an array, as the text of the HTTP API, and as JSON', () => {
    const groups = ['district:agra', 'thana:agra/छत्ता बाजार'];
    expect(groupsOfClaim(groups)).toEqual(groups);
    expect(groupsOfClaim('[district:agra thana:agra/छत्ता बाजार]')).toEqual(groups);
    expect(groupsOfClaim('["district:agra","thana:agra/छत्ता बाजार"]')).toEqual(groups);
    expect(groupsOfClaim(undefined)).toEqual([]);
  });

  it('gives each level its part of the state', () => {
    expect(scope('state:uttar-pradesh').jurisdictions).toBe('all');
    expect(scope('auditor:uttar-pradesh').jurisdictions).toBe('all');
    expect(scope('zone:varanasi').jurisdictions).toHaveLength(10);
    expect(scope('range:agra').jurisdictions).toEqual(['agra', 'firozabad', 'mainpuri', 'mathura']);
    expect(scope('district:agra').jurisdictions).toEqual(['agra']);
    expect(scope('thana:agra/ताजगंज')).toEqual({ jurisdictions: ['agra'], thana: 'ताजगंज' });
    expect(scope('administrator:uttar-pradesh').jurisdictions).toEqual([]);
    expect(scope('district:nowhere').jurisdictions).toEqual([]);
    expect(scope('thana:agra').jurisdictions).toEqual([]);
  });

  it('takes the widest of several groups, and none of strange ones', () => {
    expect(postOfGroups(['thana:agra/x', 'zone:agra', 'district:agra'])).toEqual({
      role: 'zone',
      unit: 'agra',
    });
    expect(postOfGroups(['admins', 'king:all', ':'])).toBeUndefined();
  });

  it('covers what is inside and nothing else', () => {
    expect(covers(scope('district:agra'), 'agra', null)).toBe(true);
    expect(covers(scope('district:agra'), 'mathura', null)).toBe(false);
    expect(covers(scope('district:agra'), 'state-cell', null)).toBe(false);
    expect(covers(scope('state:uttar-pradesh'), 'state-cell', null)).toBe(true);
    expect(covers(scope('thana:agra/ताजगंज'), 'agra', 'ताजगंज')).toBe(true);
    expect(covers(scope('thana:agra/ताजगंज'), 'agra', null)).toBe(false);
  });
});
