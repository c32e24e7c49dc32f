import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PackedWeights } from '../../src/core/meaning/packedWeights';
import { ALL_PLACES } from '../../src/core/meaning/sentenceFeatures';
import { packWeights } from '../../tools/train/packWeights';

test('what is packed is read back, to a byte of each output’s largest weight', () => {
  const weight = fc.tuple(fc.integer({ min: 0, max: ALL_PLACES - 1 }), fc.double({ min: -9, max: 9, noNaN: true }));
  const output = fc.uniqueArray(weight, { selector: ([place]) => place, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(output, { minLength: 1, maxLength: 5 }), (outputs) => {
      const { scales, weights } = packWeights(outputs, 1_000);
      const read = new PackedWeights(weights, scales);
      outputs.forEach((some, k) => {
        for (const [place, value] of some) {
          const sums = new Float64Array(outputs.length);
          read.addTo(sums, place, 1);
          expect(Math.abs((sums[k] ?? 0) - value)).toBeLessThanOrEqual((scales[k] ?? 0) * 0.51 + 1e-3);
        }
      });
    }),
    { numRuns: 200 },
  );
});

test('only the largest weights are kept', () => {
  const { scales, weights } = packWeights([[[5, 1], [70_000, -3], [9, 0.1]]], 2);
  const read = new PackedWeights(weights, scales);
  const at = (place: number): number => {
    const sums = new Float64Array(1);
    read.addTo(sums, place, 2);
    return sums[0] ?? 0;
  };
  expect(at(70_000)).toBeCloseTo(-6, 1);
  expect(at(5)).toBeCloseTo(2, 1);
  expect(at(9)).toBe(0);
});

test('broken text gives weights, never an endless loop', () => {
  const read = new PackedWeights('////////AAAA', [1]);
  expect(() => { read.addTo(new Float64Array(1), ALL_PLACES - 1, 1); }).not.toThrow();
});
