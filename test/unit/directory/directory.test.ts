import { describe, expect, it } from 'vitest';
import json from '../../../shared/directory/directory.json' with { type: 'json' };
import { addressesOf, directory, nameOf, units } from '../../../shared/directory/directory.ts';
import { assertDeliverable, parseDirectory } from '../../../shared/directory/parse-directory.ts';

const changed = (change: (copy: typeof json) => void) => {
  const copy = structuredClone(json);
  change(copy);
  return () => parseDirectory(copy);
};

describe('directory', () => {
  it('holds 75 districts in 18 ranges and 8 zones, and the state cell', () => {
    expect([directory.districts.length, directory.ranges.length, directory.zones.length]).toEqual([
      75, 18, 8,
    ]);
    expect(addressesOf('state-cell')).toHaveLength(1);
    expect(nameOf('agra')).toEqual({ en: 'Agra', hi: 'आगरा' });
    expect(units.districtsOfRange('agra')).toEqual(['agra', 'firozabad', 'mainpuri', 'mathura']);
    expect(units.all()).toHaveLength(76);
  });

  it('names the district and the address that is wrong', () => {
    expect(changed((copy) => (copy.districts[0]!.email = ['not an address']))).toThrow(
      'districts.agra.email.0: not an e-mail address',
    );
    expect(changed((copy) => (copy.districts[1]!.email = []))).toThrow(
      'districts.aligarh.email: at least one e-mail address',
    );
    expect(changed((copy) => (copy.districts[1]!.key = 'agra'))).toThrow('district agra stands twice');
    expect(changed((copy) => (copy.districts[0]!.range = 'nowhere'))).toThrow(
      'district agra: no range "nowhere"',
    );
    expect(changed((copy) => (copy.districts[0]!.zone = 'lucknow'))).toThrow('is not in zone "lucknow"');
  });

  it('takes the thanas of circles, each in one circle only', () => {
    const name = { en: 'Sadar', hi: 'सदर' };
    const withCircles = (...circles: { key: string; thanas: string[] }[]) =>
      changed((copy) => Object.assign(copy.districts[0]!, { circles: circles.map((c) => ({ ...c, name })) }));
    expect(withCircles({ key: 'sadar', thanas: ['ताजगंज'] })().districts[0]?.circles).toHaveLength(1);
    expect(withCircles({ key: 'sadar', thanas: ['ताजगंज'] }, { key: 'sadar', thanas: ['ताजगंज'] })).toThrow(
      /circle sadar stands twice\n.*thana ताजगंज is in more than one circle/,
    );
  });

  it('has a mailbox for each range and zone, and the head of the force', () => {
    expect(addressesOf('range:agra')).toEqual(['range-agra@uppolice.example']);
    expect(nameOf('zone:lucknow')).toEqual({ en: 'Lucknow zone', hi: 'लखनऊ ज़ोन' });
    expect(directory.dgp.email).toHaveLength(1);
    expect(() => addressesOf('range:nowhere')).toThrow('no district "range:nowhere"');
  });

  it('refuses addresses to which no mail can go', () => {
    expect(() => assertDeliverable(directory)).toThrow('agra: agra@uppolice.example is an example');
  });
});
