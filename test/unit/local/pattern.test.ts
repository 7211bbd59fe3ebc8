import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../local/bus/pattern.ts';

const event = {
  source: 'twittersewa',
  'detail-type': 'ComplaintRegistered',
  detail: {
    urgent: true,
    confidence: 0.8,
    district: 'agra',
    tags: ['a', 'b'],
    empty: null,
    name: 'File.PNG',
  },
};

describe('event patterns', () => {
  it.each([
    [{ source: ['twittersewa'] }, true],
    [{ source: ['other', 'twittersewa'] }, true],
    [{ source: ['other'] }, false],
    [{ detail: { district: [{ prefix: 'ag' }] } }, true],
    [{ detail: { district: [{ suffix: 'gra' }] } }, true],
    [{ detail: { district: [{ 'anything-but': ['agra', 'etah'] }] } }, false],
    [{ detail: { district: [{ 'anything-but': { prefix: 'lu' } }] } }, true],
    [{ detail: { confidence: [{ numeric: ['>', 0.5, '<=', 0.8] }] } }, true],
    [{ detail: { confidence: [{ numeric: ['<', 0.5] }] } }, false],
    [{ detail: { thana: [{ exists: false }] } }, true],
    [{ detail: { district: [{ exists: false }] } }, false],
    [{ detail: { tags: ['b'] } }, true],
    [{ detail: { empty: [null] } }, true],
    [{ detail: { urgent: [true] } }, true],
    [{ detail: { urgent: ['true'] } }, false],
    [{ detail: { name: [{ 'equals-ignore-case': 'file.png' }] } }, true],
    [{ detail: { name: [{ wildcard: 'F*.PNG' }] } }, true],
    [{ detail: { name: [{ wildcard: 'F*.png' }] } }, false],
    [{ $or: [{ source: ['x'] }, { detail: { district: ['agra'] } }] }, true],
    [{ source: ['twittersewa'], detail: { district: ['etah'] } }, false],
    [{ missing: { deeper: ['x'] } }, false],
  ])('%j is %s', (pattern, expected) => expect(compilePattern(pattern)(event)).toBe(expected));

  it.each([
    [
      { source: [{ cidr: '10.0.0.0/8' }] },
      'does not know the operator "cidr" of the event pattern at "source"',
    ],
    [{ source: 'twittersewa' }, 'no object at "source"'],
    [{ a: [{ numeric: ['~', 1] }] }, 'no comparison'],
    [{ a: [{ prefix: 'x', suffix: 'y' }] }, 'no single operator'],
  ])('refuses %j at once', (pattern, message) => expect(() => compilePattern(pattern)).toThrow(message));
});
