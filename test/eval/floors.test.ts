import { describe, expect, it } from 'vitest';
import { belowFloor, readFloors } from '../../eval/frame/floors.ts';
import { loadPart, partNames } from '../../eval/frame/parts.ts';

const floors = readFloors();

describe('the floors of the evaluation', () => {
  it('belong to parts that exist', () => {
    expect(partNames()).toEqual(expect.arrayContaining(Object.keys(floors)));
  });

  it.each(partNames())('hold for %s', async (name) => {
    const { measures } = await (await loadPart(name)).evaluate();
    expect(floors[name], `npm run eval -- ${name} --raise writes the first floors`).toBeDefined();
    expect(belowFloor(name, floors[name]!, measures)).toEqual([]);
    expect(Object.keys(floors[name]!)).toEqual(Object.keys(measures).sort());
    for (const [measure, value] of Object.entries(measures)) {
      expect(value, measure).toBeGreaterThanOrEqual(0);
      expect(value, measure).toBeLessThanOrEqual(1);
    }
  });
});
