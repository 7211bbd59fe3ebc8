import { describe, expect, it } from 'vitest';
import { predict, trainRegression, type Example } from '../../../scripts/train-triage/regression.ts';

const example = (index: number[], target: number[]): Example => ({
  vector: { index, value: index.map(() => 1) },
  target,
  weight: 1,
});
const options = { features: 3, epochs: 100, penalty: 0, seed: 1 };

describe('regression', () => {
  it('learns a yes and a no', () => {
    const examples = [example([0, 2], [1]), example([1, 2], [0])];
    const model = trainRegression(examples, { ...options, classes: 1 });
    expect(predict(model, examples[0]!.vector)[0]).toBeGreaterThan(0.9);
    expect(predict(model, examples[1]!.vector)[0]).toBeLessThan(0.1);
  });

  it('shares one among several classes, and is the same on every run', () => {
    const examples = [example([0], [1, 0, 0]), example([1], [0, 1, 0]), example([2], [0, 0.5, 0.5])];
    const model = trainRegression(examples, { ...options, classes: 3 });
    const shares = predict(model, examples[1]!.vector);
    expect(shares.indexOf(Math.max(...shares))).toBe(1);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    expect(trainRegression(examples, { ...options, classes: 3 }).weights).toEqual(model.weights);
  });
});
