import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markedRuns, SHOWN_LIMIT } from '../../src/pane/markedRuns';

test('marks cut the text, a password’s run is secret', () => {
  const { runs } = markedRuns({ subject: '', text: 'abcdef', marks: [{ start: 1, end: 3, claim: 'deadline' }, { start: 2, end: 5, claim: 'password-known' }] });
  expect(runs).toEqual([
    { text: 'a', marked: false, secret: false },
    { text: 'b', marked: true, secret: false },
    { text: 'c', marked: true, secret: true },
    { text: 'de', marked: true, secret: true },
    { text: 'f', marked: false, secret: false },
  ]);
});

test('whatever the marks say, the runs make up the text', () => {
  const mark = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }), claim: fc.constant('deadline' as const) });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (text, marks) => {
      expect(markedRuns({ subject: '', text, marks }).runs.map((run) => run.text).join('')).toBe(text);
    }),
  );
});

test('a long mail is cut', () => {
  const { runs, cut } = markedRuns({ subject: '', text: 'x'.repeat(SHOWN_LIMIT + 1), marks: [] });
  expect(cut).toBe(true);
  expect(runs.map((run) => run.text).join('')).toHaveLength(SHOWN_LIMIT);
});
