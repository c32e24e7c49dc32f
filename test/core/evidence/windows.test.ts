import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inWindows } from '../../../src/core/evidence/windows';

const layer = (start: number, end: number) => ({ kind: 'own' as const, wrapper: 'none' as const, depth: 0, start, end });

test('a page stays as it is', () => {
  expect(inWindows(layer(10, 3_000), 'x'.repeat(9_000))).toEqual([layer(10, 3_000)]);
});

test('a long layer is cut between paragraphs, and nothing is lost', () => {
  const visible = `${'word '.repeat(150)}\n\n`.repeat(20);
  const parts = inWindows(layer(0, visible.length), visible);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.map(({ start, end }) => visible.slice(start, end)).join('')).toBe(visible);
  expect(parts.slice(0, -1).every(({ end }) => visible.slice(end - 2, end) === '\n\n')).toBe(true);
});

test('covers every layer once, whatever the text', () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(300), fc.constantFrom('a', 'あ。', 'a. ', 'a\n'), (length, start, unit) => {
      const visible = unit.repeat(Math.ceil((length + start + 1) / unit.length));
      const parts = inWindows(layer(start, start + length), visible);
      expect(parts[0]?.start).toBe(start);
      expect(parts.at(-1)?.end).toBe(start + length);
      parts.slice(1).forEach((part, i) => { expect(part.start).toBe(parts[i]?.end); });
    }),
    { numRuns: 200 },
  );
});
