import { expect, test } from '@jest/globals';
import { fitMany } from '../../tools/train/manyLogistic';

/** Two targets over two columns: the first follows column 0, the second column 1. */
const ROWS = { begin: Int32Array.from([0, 1, 2, 4, 4]), index: Int32Array.from([0, 1, 0, 1]), value: Float32Array.from([1, 1, 1, 1]), columns: 2 };
const TARGETS = { count: 2, positive: Uint8Array.from([1, 0, 0, 1, 1, 1, 0, 0]), importance: new Float32Array(8).fill(1) };

test('learns which column each target follows', () => {
  const weights = fitMany(ROWS, TARGETS, () => 0.01, 100);
  const p = (columns: number[], target: number): number => 1 / (1 + Math.exp(-(columns.reduce((sum, column) => sum + (weights[column * 2 + target] ?? 0), 0) + (weights[4 + target] ?? 0))));
  expect(p([0], 0)).toBeGreaterThan(0.9);
  expect(p([1], 0)).toBeLessThan(0.1);
  expect(p([0, 1], 1)).toBeGreaterThan(0.9);
  expect(p([], 1)).toBeLessThan(0.2);
});

test('gives the same weights for the same rows, bit for bit', () => {
  expect(fitMany(ROWS, TARGETS, () => 0.01, 30)).toEqual(fitMany(ROWS, TARGETS, () => 0.01, 30));
});

test('a row without importance teaches nothing', () => {
  const importance = Float32Array.from([1, 1, 1, 1, 0, 1, 1, 1]);
  const positive = Uint8Array.from([1, 0, 0, 1, 0, 1, 0, 0]);
  const contradicted = fitMany(ROWS, { count: 2, positive, importance }, () => 0.01, 60);
  const left = fitMany(ROWS, { count: 2, positive: TARGETS.positive, importance }, () => 0.01, 60);
  expect(contradicted[0]).toBeCloseTo(left[0] ?? NaN, 6);
});
