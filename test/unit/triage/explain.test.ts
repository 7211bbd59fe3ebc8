import { describe, expect, it } from 'vitest';
import { explain } from '../../../shared/triage/explain.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { wordsOf } from '../../../shared/triage/words.ts';

describe('the words that weighed most', () => {
  it('come heaviest first, and what a phrase weighs is shared by its words', () => {
    const words = wordsOf('ghar me aag lagi');
    expect(
      explain(words, [
        { feature: { name: 'a', value: 1, at: 2, length: 2 }, weight: 4 },
        { feature: { name: 'b', value: 1, at: 0, length: 1 }, weight: 1 },
        { feature: { name: 'c', value: 1, at: 1, length: 1 }, weight: -3 },
        { feature: { name: 'd', value: 1, at: 3, length: 1 }, weight: 0.5 },
        { feature: { name: 'of the whole post', value: 1 }, weight: 9 },
      ]),
    ).toEqual(['lagi', 'aag', 'ghar']);
  });

  it('are words of the post, as written', () => {
    const { because } = triage('@Uppolice नहर में दो बच्चे डूब रहे हैं, गोताखोर भेजिए');
    expect(because).toContain('डूब');
    expect(because!.length).toBeLessThanOrEqual(5);
  });
});
