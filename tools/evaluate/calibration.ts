import { isRight, type JudgedMail } from './judgedMail';

export interface Bin {
  /** `[from, to)` of the stated confidence; the last one holds 1 too. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean of what was stated, and how often it was right; 0 to 1. */
  readonly stated: number;
  readonly right: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /** Mean squared distance of confidence and truth (Brier 1950): 0 is perfect, 0.25 a coin. */
  readonly brier: number;
}

const BINS = 10;

export function calibration(all: readonly JudgedMail[]): Calibration {
  const known = all.flatMap((judged) => {
    const right = isRight(judged);
    return right === null || !judged.analysis ? [] : [{ confidence: judged.analysis.confidence, right: right ? 1 : 0 }];
  });
  const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length);
  const bins = Array.from({ length: BINS }, (_, i): Bin => {
    const of = known.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i);
    return { from: i / BINS, to: (i + 1) / BINS, n: of.length, stated: mean(of.map(({ confidence }) => confidence)), right: mean(of.map(({ right }) => right)) };
  });
  return { bins, brier: mean(known.map(({ confidence, right }) => (confidence - right) ** 2)) };
}
