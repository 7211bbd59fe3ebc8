import { describe, expect, it } from 'vitest';
import { reliability, score } from '../../../eval/routing/measure.ts';
import { districtNamesRouter, exactGazetteerRouter } from '../../../eval/routing/baselines.ts';
import { sameThana } from '../../../eval/routing/thana-name.ts';

const answer = (district: string | null) => ({ district });

describe('score', () => {
  it('tells a wrong answer from none, and placeable posts from others', () => {
    expect(
      score([
        { expected: 'agra', answer: answer('agra') },
        { expected: 'agra', answer: answer('etah') },
        { expected: 'agra', answer: answer(null) },
        { expected: null, answer: answer('agra') },
        { expected: null, answer: answer(null) },
      ]),
    ).toEqual({ placeable: 3, unplaceable: 2, right: 1, answered: 2, misplaced: 1 });
  });
});

describe('reliability', () => {
  const choice = (confidence: number, right: boolean) => ({
    expected: right ? 'agra' : null,
    answer: { district: 'agra', candidate: { district: 'agra', confidence } },
  });

  it('is without error when as many are right as stated', () => {
    const cases = Array.from({ length: 10 }, (_, index) => choice(0.8, index < 8));
    expect(reliability(cases).error).toBeCloseTo(0, 10);
    expect(reliability(cases).bins[8]).toEqual({
      from: 0.8,
      to: 0.9,
      count: 10,
      confidence: expect.closeTo(0.8, 10) as number,
      accuracy: 0.8,
    });
  });

  it('weighs the distance by the size of the bin, and puts 1 into the last', () => {
    const { bins, error } = reliability([
      choice(1, true),
      choice(1, true),
      choice(1, true),
      choice(0.05, true),
    ]);
    expect(bins[9]?.count).toBe(3);
    expect(error).toBeCloseTo(0.95 / 4, 10);
  });

  it('leaves out posts in which nothing was found', () => {
    expect(reliability([{ expected: 'agra', answer: answer(null) }]).error).toBe(0);
  });
});

describe('the baselines', () => {
  it('district names: the one named most often, old names too, nothing finer', () => {
    const route = districtNamesRouter();
    expect(route('Allahabad, Agra and again इलाहाबाद').district).toBe('prayagraj');
    expect(route('bidhuna me chori').district).toBeNull();
  });

  it('exact gazetteer: also tehsils and thanas, not misspelt ones', () => {
    const route = exactGazetteerRouter();
    expect(route('@Uppolice bidhuna me chori').district).toBe('auraiya');
    expect(route('@Uppolice bidhunna me chori').district).toBeNull();
  });
});

describe('sameThana', () => {
  it.each([
    ['अम्बेडकर', 'अंबेडकर'],
    ['गैंसड़ी', 'गैंसडी'],
    ['मुंगरा बादशाहपुर', 'मुंगराबादशाहपुर'],
    ['स्योहारा', 'सियोहारा'],
    ['बिल्सण्डा', 'बिलसंडा'],
  ])('%s is %s', (a, b) => {
    expect(sameThana(a, b)).toBe(true);
  });

  it.each([
    ['लार', 'मार'],
    ['नवाबगंज', 'वजीरगंज'],
    ['रामपुर', 'रामपुर मथुरा'],
    ['भोजपुर', 'भगतपुर'],
  ])('%s is not %s', (a, b) => {
    expect(sameThana(a, b)).toBe(false);
  });
});
