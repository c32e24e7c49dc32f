import type { LearntData, LearntId } from '../../src/core/meaning/learnt';
import { fitMany, type SparseRows } from './manyLogistic';
import { packWeights, type PlaceWeights } from './packWeights';
import { LEARNT_IDS, type SentenceRow } from './sentenceRows';

/** A positive example counts so many times a negative one: sentences that assert a claim are few. */
const POSITIVE = 4;
const L2 = 0.03;
const ROUNDS = 40;
/** What stands in fewer sentences than this tells nothing about others. */
const FEWEST = 2;
/** Weights kept for each id; the smaller ones change nothing worth a byte. */
const KEPT = 210;

export interface SentenceModel {
  readonly biases: readonly number[];
  readonly weights: PlaceWeights;
}

export function fitSentences(rows: readonly SentenceRow[]): SentenceModel {
  const columnOf = columns(rows);
  const count = LEARNT_IDS.length;
  const positive = new Uint8Array(rows.length * count);
  const importance = new Float32Array(rows.length * count);
  rows.forEach(({ yes, unsure }, i) => {
    LEARNT_IDS.forEach((id, k) => {
      positive[i * count + k] = yes.has(id) ? 1 : 0;
      importance[i * count + k] = yes.has(id) ? POSITIVE : unsure.has(id) ? 0 : 1;
    });
  });
  const fitted = fitMany(sparseRows(rows, columnOf), { count, positive, importance }, () => L2, ROUNDS);
  const places = [...columnOf];
  return {
    biases: LEARNT_IDS.map((_, k) => fitted[columnOf.size * count + k] ?? 0),
    weights: LEARNT_IDS.map((_, k) => places.map(([place, column]) => [place, fitted[column * count + k] ?? 0] as const)),
  };
}

function columns(rows: readonly SentenceRow[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of rows) for (const place of features.places) seen.set(place, (seen.get(place) ?? 0) + 1);
  return new Map([...seen].filter(([, count]) => count >= FEWEST).map(([place], column) => [place, column]));
}

function sparseRows(rows: readonly SentenceRow[], columnOf: ReadonlyMap<number, number>): SparseRows {
  const begin = new Int32Array(rows.length + 1);
  const index: number[] = [];
  const value: number[] = [];
  rows.forEach(({ features }, i) => {
    features.places.forEach((place, f) => {
      const column = columnOf.get(place);
      if (column === undefined) return;
      index.push(column);
      value.push(features.values[f] ?? 0);
    });
    begin[i + 1] = index.length;
  });
  return { begin, index: Int32Array.from(index), value: Float32Array.from(value), columns: columnOf.size };
}

/** @param thresholds from where on each id is named; without one it never is */
export function asData(model: SentenceModel, thresholds: ReadonlyMap<LearntId, number>, speech: LearntData['speech']): LearntData {
  const { scales, weights } = packWeights(model.weights, KEPT);
  const signals = LEARNT_IDS.map((id, k) => ({ id, bias: Number((model.biases[k] ?? 0).toFixed(3)), scale: scales[k] ?? 0, threshold: Number((thresholds.get(id) ?? 1.1).toFixed(3)) }));
  return { signals, weights, speech };
}
