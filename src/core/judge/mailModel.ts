import { SCAM_FAMILIES, THREAT_FAMILIES, type Family } from '../contract';
import type { Features } from './features';
import type { Speech } from './speech';

/**
 * What the model tells of a speech. `threat`: harm is announced unless something is paid or done. `incident`: of
 * a threat, that a person must look. `scam`: another fraud. A family: of a threat or of a scam, that it is this one.
 */
export type OutputId = 'threat' | 'incident' | 'scam' | Family;

/** In the order of the weights over pieces. */
export const OUTPUT_IDS: readonly OutputId[] = ['threat', 'incident', 'scam', ...THREAT_FAMILIES, ...SCAM_FAMILIES];

/** A logistic model kept as data: `1 / (1 + e^-(bias + Σ weight·feature + pieces))` for each output. */
export interface MailWeights {
  /** Names of the features, in the order of every output's weights. */
  readonly features: readonly string[];
  readonly outputs: Readonly<Record<OutputId, { readonly bias: number; readonly weights: readonly number[] }>>;
  /**
   * `threatLow`, `threatHigh`: below the first no threat, from the second on surely one, between them it can't be judged
   * alone. `incident`: from here on a person must look. `scam`: from here on another fraud.
   */
  readonly thresholds: { readonly threatLow: number; readonly threatHigh: number; readonly incident: number; readonly scam: number };
  /** Slope and offset that turn a logit into the share of right answers (Platt scaling), as measured on held-out groups. */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** What the numbers were learnt from. */
  readonly learntFrom: string;
}

export type Scores = Readonly<Record<OutputId, number>>;

/** Fewer pieces than this say no more each. */
const FEWEST_PIECES = 40;
const PIECE = 3;

/** What one of `count` pieces counts. */
export function pieceValue(count: number): number {
  return PIECE / Math.sqrt(Math.max(FEWEST_PIECES, count));
}

/** The probability of each output, 0 to 1. Features without a weight count nothing. */
export function mailScores(speech: Speech, features: Features, weights: MailWeights): Scores {
  const scores = {} as Record<OutputId, number>;
  const each = pieceValue(speech.pieces.size);
  const index = indexOf(weights);
  const vector: { readonly at: number; readonly value: number }[] = [];
  for (const [name, value] of features) {
    const at = index.get(name);
    if (at !== undefined) vector.push({ at, value });
  }
  OUTPUT_IDS.forEach((id, k) => {
    const output = weights.outputs[id];
    let sum = output.bias + each * (speech.leaning[k] ?? 0);
    for (const { at, value } of vector) sum += (output.weights[at] ?? 0) * value;
    scores[id] = 1 / (1 + Math.exp(-sum));
  });
  return scores;
}

const indexes = new WeakMap<MailWeights, ReadonlyMap<string, number>>();

function indexOf(weights: MailWeights): ReadonlyMap<string, number> {
  const known = indexes.get(weights);
  if (known) return known;
  const index = new Map(weights.features.map((name, i) => [name, i]));
  indexes.set(weights, index);
  return index;
}
