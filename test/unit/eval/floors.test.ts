import { describe, expect, it } from 'vitest';
import { belowFloor, raisedFloors } from '../../../eval/frame/floors.ts';

describe('belowFloor', () => {
  it('passes what is at its floor or above, and measures without a floor', () => {
    expect(belowFloor('routing', { a: 0.5, b: 0.9 }, { a: 0.5, b: 0.95, c: 0 })).toEqual([]);
  });

  it('names what is below its floor, is not a number, or is not measured any more', () => {
    const low = belowFloor('routing', { a: 0.5, b: 0.9, c: 0.1 }, { a: 0.4999, b: Number.NaN });
    expect(low).toHaveLength(3);
    expect(low[0]).toBe('routing: a is 0.4999, its floor is 0.5');
  });
});

describe('raisedFloors', () => {
  it('raises, never lowers, adds new measures, and keeps the order of names', () => {
    expect(Object.entries(raisedFloors({ c: 0.9, a: 0.5 }, { c: 0.8, a: 0.61239, b: 1 }))).toEqual([
      ['a', 0.6123],
      ['b', 1],
      ['c', 0.9],
    ]);
  });

  it('writes no floor that what was measured would fail', () => {
    for (let wrong = 0; wrong <= 300; wrong++) {
      const measures = { accuracy: (300 - wrong) / 300 };
      expect(belowFloor('routing', raisedFloors({}, measures), measures)).toEqual([]);
    }
  });
});
