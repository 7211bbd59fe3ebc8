import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../scripts/dedupe-lexicon/build.ts';
import { classOf, keyOf } from '../../../shared/dedupe/lexicon.ts';
import data from '../../../shared/dedupe/lexicon.json' with { type: 'json' };

describe('the lexicon of the comparison', () => {
  it('is compiled from the lists as they are (node scripts/compile-lexicon.ts)', () => {
    expect(data).toEqual(buildLexicon());
  });

  it.each([
    ['फोन', 'phone'],
    ['मोटरसाइकिल', 'motorcycle'],
    ['एफआईआर', 'FIR'],
    ['बहन', 'sister'],
    ['गाड़ी', 'vehicle'],
    ['मदद', 'help'],
    ['खाते', 'khaate'],
  ])('brings %s and %s together', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b.toLowerCase()));
  });

  it.each([
    ['modi', 'mahoday'],
    ['ajay', 'aaj'],
    ['rampur', 'rampura'],
    ['pappu', 'pe'],
    ['bhai', 'bhi'],
    ['semra', 'semri'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  it.each([
    ['kripya', 'filler'],
    ['भाई', 'noun'],
    ['12', 'number'],
    ['Chunar', 'name'],
    ['modi', 'name'],
    ['stolen', 'plain'],
  ])('takes %s for a %s', (word, kind) => {
    expect(classOf(keyOf(word.toLowerCase()))).toBe(kind);
  });
});
