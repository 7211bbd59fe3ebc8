import { describe, expect, it } from 'vitest';
import compiled from '../../../shared/routing/gazetteer.json' with { type: 'json' };
import { LEVELS } from '../../../shared/routing/levels.ts';
import { units } from '../../../shared/directory/directory.ts';
import { covers, groupsOfClaim, postOfGroups, scopeOf, slugOf } from '../../../shared/domain/officer.ts';

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
    expect(scope('thana:agra/ताजगंज')).toEqual({ jurisdictions: ['agra'], thanas: ['ताजगंज'] });
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

  it('names thanas in groups without white space, in one form for all ways of typing them', () => {
    expect(slugOf(' छत्ता  बाजार ')).toBe('छत्ता_बाजार');
    // ज़ as one letter and as a letter with its dot.
    expect(slugOf('\u095b')).toBe(slugOf('\u091c\u093c'));
    for (const group of ['thana:agra/छत्ता_बाजार', 'thana:agra/छत्ता बाजार']) {
      expect(covers(scope(group), 'agra', 'छत्ता बाजार')).toBe(true);
      expect(covers(scope(group), 'agra', 'छत्ता')).toBe(false);
    }
    // What Cognito takes as the name of a group.
    for (const name of thanaNames())
      expect(slugOf(name.slice(name.indexOf(':') + 1))).toMatch(/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,100}$/u);
  });

  it('gives every thana of a district a slug of its own, and no thana has an underscore in its name', () => {
    const names = [...new Set(thanaNames())];
    expect(names.length).toBeGreaterThan(1_000);
    expect(names.filter((name) => name.includes('_'))).toEqual([]);
    expect(new Set(names.map(slugOf)).size).toBe(names.length);
  });

  it('narrows a circle to its thanas where the directory has them, and to nothing where it has others', () => {
    const known = {
      ...units,
      thanasOfCircle: (_: string, circle: string) => (circle === 'sadar' ? ['छत्ता बाजार'] : []),
    };
    expect(scopeOf({ role: 'circle', unit: 'agra/sadar' }, known)).toEqual({
      jurisdictions: ['agra'],
      thanas: ['छत्ता_बाजार'],
    });
    expect(covers(scopeOf({ role: 'circle', unit: 'agra/other' }, known), 'agra', 'छत्ता बाजार')).toBe(false);
    expect(scope('circle:agra/sadar')).toEqual({ jurisdictions: ['agra'] });
  });
});

/** `<number of the district>:<name>`. */
function thanaNames(): string[] {
  const level = LEVELS.indexOf('thana');
  return compiled.entries
    .split('\n')
    .flatMap((line) => line.split('\t').slice(1))
    .filter((entry) => entry.startsWith(`${level}.`))
    .map((entry) => entry.slice(entry.indexOf('.') + 1));
}
