import type { Features } from './features';

/** A logistic score kept as data: `1 / (1 + e^-(bias + Σ weight·feature))`. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Below `low` no threat; at or above `high` a threat; between them it can't be judged alone. */
  readonly thresholds: { readonly low: number; readonly high: number };
  /** How the numbers were got: the command, and counts of what they were learnt from. */
  readonly learntFrom: string;
}

/** Probability between 0 and 1. Features without a weight count nothing. */
export function score(features: Features, { bias, weights }: Weights): number {
  let sum = bias;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
