import type { Features } from '../../src/core/judge/features';

export interface Row {
  readonly features: Features;
  readonly positive: boolean;
  /** How much this row counts. */
  readonly importance: number;
}

export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface FitOptions {
  /** Strength of the pull towards {@link FitOptions.prior}. */
  readonly l2: number;
  readonly rounds: number;
  readonly sign: (name: string) => -1 | 0 | 1;
  /** What a weight is before any mail is seen: what few examples show keeps its meaning. */
  readonly prior: (name: string) => number;
}

/**
 * Logistic regression by full-batch gradient descent with momentum and an L2 pull towards a prior: deterministic, so that the
 * same rows give the same weights. `sign` keeps a weight on the side that its meaning allows
 * (+1: never below zero, -1: never above), so that chance in few rows can't turn a claim into an excuse.
 */
export function fit(rows: readonly Row[], options: FitOptions): Model {
  const names = [...new Set(rows.flatMap((row) => [...row.features.keys()]))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const sparse = rows.map((row) => ({
    ids: Int32Array.from([...row.features.keys()].map((name) => index.get(name) ?? 0)),
    values: Float64Array.from(row.features.values()),
    target: row.positive ? 1 : 0,
    importance: row.importance,
  }));
  const total = rows.reduce((sum, row) => sum + row.importance, 0);
  const weights = Float64Array.from(names, options.prior);
  const speed = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  const signs = names.map(options.sign);
  const priors = names.map(options.prior);
  let bias = 0;
  let biasSpeed = 0;
  for (let round = 0; round < options.rounds; round++) {
    gradient.fill(0);
    let biasGradient = 0;
    for (const row of sparse) {
      let sum = bias;
      for (let k = 0; k < row.ids.length; k++) sum += (weights[row.ids[k] ?? 0] ?? 0) * (row.values[k] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - row.target) * row.importance;
      biasGradient += error;
      for (let k = 0; k < row.ids.length; k++) {
        const id = row.ids[k] ?? 0;
        gradient[id] = (gradient[id] ?? 0) + error * (row.values[k] ?? 0);
      }
    }
    biasSpeed = 0.9 * biasSpeed - (2 * biasGradient) / total;
    bias += biasSpeed;
    for (let i = 0; i < names.length; i++) {
      const step = 0.9 * (speed[i] ?? 0) - 2 * ((gradient[i] ?? 0) / total + (options.l2 * ((weights[i] ?? 0) - (priors[i] ?? 0))) / total);
      speed[i] = step;
      let next = (weights[i] ?? 0) + step;
      if (signs[i] === 1 && next < 0) next = 0;
      if (signs[i] === -1 && next > 0) next = 0;
      weights[i] = next;
    }
  }
  return { bias, weights: Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0])) };
}
