import { describe, expect, it } from 'vitest';
import { hardPairs, joins } from '../../../eval/dedupe/pairs.ts';

describe('hand-written pairs', () => {
  it.each(hardPairs.development().filter(({ repeat }) => repeat))('are joined: $why', (pair) => {
    expect(joins(pair)).toBe(true);
  });
  it.each(hardPairs.development().filter(({ repeat }) => !repeat))('stay apart: $why', (pair) => {
    expect(joins(pair)).toBe(false);
  });
});
