import { describe, expect, it } from 'vitest';
import { halfOf } from '../../../eval/frame/halves.ts';
import { HARD_TAGS, postCases, pressCases, samplePosts } from '../../../eval/routing/cases.ts';
import { directory } from '../../../shared/directory/directory.ts';

const posts = postCases();
const press = pressCases();
const districts = directory.districts.map(({ key }) => key);

describe('the routing cases', () => {
  it('have an id and a text of their own', () => {
    const all = [...posts, ...press];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('name districts of the state', () => {
    const named = [...posts, ...press, ...samplePosts()].flatMap(({ district }) => district ?? []);
    expect(named.filter((key) => !districts.includes(key))).toEqual([]);
  });

  it('are posts from every district, and enough that cannot be placed', () => {
    expect(posts.length).toBeGreaterThanOrEqual(560);
    const few = districts.filter((key) => posts.filter(({ district }) => district === key).length < 5);
    expect(few).toEqual([]);
    expect(posts.filter(({ district }) => district === null).length / posts.length).toBeGreaterThan(0.15);
  });

  it('hold every hard kind in both halves', () => {
    for (const half of ['development', 'held-back'] as const) {
      const tags = new Set(posts.filter((one) => one.half === half).map(({ hard }) => hard));
      expect(HARD_TAGS.filter((tag) => !tags.has(tag))).toEqual([]);
    }
  });

  it('cannot be placed when they are called ambiguous or without a place, and name no thana then', () => {
    const unplaceable = posts.filter(({ hard }) => hard === 'ambiguous' || hard === 'no-place');
    expect(unplaceable.filter(({ district }) => district !== null)).toEqual([]);
    expect(posts.filter(({ district, thana }) => district === null && thana !== undefined)).toEqual([]);
  });

  it('are at least 150 press sentences, longer than posts', () => {
    expect(press.length).toBeGreaterThanOrEqual(150);
    const mean = (texts: { text: string }[]) =>
      texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
    expect(mean(press)).toBeGreaterThan(1.3 * mean(posts));
  });
});

describe('halfOf', () => {
  it('splits near the middle and gives an id the same half for ever', () => {
    const share = posts.filter(({ half }) => half === 'development').length / posts.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
    expect(halfOf('post-agra-01')).toBe(posts.find(({ id }) => id === 'post-agra-01')?.half);
    expect([halfOf('a'), halfOf('e')]).toEqual(['development', 'held-back']);
  });
});
