/** A post as the features it has, by number, with their values. */
export interface Vector {
  readonly index: readonly number[];
  readonly value: readonly number[];
}

export interface Example {
  readonly vector: Vector;
  /** Share of each class in the right answer; for two classes one share is enough. */
  readonly target: readonly number[];
  readonly weight: number;
}

export interface Regression {
  readonly classes: number;
  /** Weight of feature f for class c at f * classes + c. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface RegressionOptions {
  readonly features: number;
  readonly classes: number;
  readonly epochs: number;
  /** L2 penalty, on the weights that a step touches. */
  readonly penalty: number;
  readonly seed: number;
}

const RATE = 0.25;

/** Numbers between 0 and 1 that are the same on every run (mulberry32, T. Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Logistic regression (one class: of yes and no; several: softmax) by stochastic gradient descent with AdaGrad step widths
 * (J. Duchi, E. Hazan, Y. Singer, JMLR 12, 2011). The same examples and seed give the same weights.
 */
export function trainRegression(examples: readonly Example[], options: RegressionOptions): Regression {
  const { classes, features, penalty } = options;
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-8);
  const bias = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1e-8);
  const random = seeded(options.seed);
  const order = examples.map((_, i) => i);
  const model: Regression = { classes, weights, bias };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const { vector, target, weight } = example;
      const shares = predict(model, vector);
      for (let c = 0; c < classes; c++) {
        const error = weight * ((shares[c] ?? 0) - (target[c] ?? 0));
        biasSquares[c] = (biasSquares[c] ?? 0) + error * error;
        bias[c] = (bias[c] ?? 0) - (RATE * error) / Math.sqrt(biasSquares[c] ?? 1);
        for (let k = 0; k < vector.index.length; k++) {
          const at = (vector.index[k] ?? 0) * classes + c;
          const gradient = error * (vector.value[k] ?? 0) + penalty * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
  return model;
}

/** Share of each class; of one class the share of yes. */
export function predict({ classes, weights, bias }: Regression, { index, value }: Vector): number[] {
  const scores = Array.from(bias);
  for (let k = 0; k < index.length; k++) {
    const from = (index[k] ?? 0) * classes;
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] ?? 0) + (weights[from + c] ?? 0) * (value[k] ?? 0);
  }
  if (classes === 1) return [1 / (1 + Math.exp(-(scores[0] ?? 0)))];
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
