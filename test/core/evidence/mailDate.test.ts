import { expect, test } from '@jest/globals';
import { mailDate } from '../../../src/core/evidence/mailDate';

test.each([
  ['Mon, 2 Mar 2026 09:30:00 +0900', '2026-03-02T00:30:00.000Z'],
  ['2 Mar 2026 09:30 -0530 (comment)', '2026-03-02T15:00:00.000Z'],
  ['Mon,  02 March 2026 09:30:05 GMT', '2026-03-02T09:30:05.000Z'],
  ['Fri, 21 Nov 97 09:55:06 +0000', '1997-11-21T09:55:06.000Z'],
])('%s', (written, meant) => {
  expect(new Date(mailDate(written) ?? NaN).toISOString()).toBe(meant);
});

test.each(['', 'yesterday', '40 Mar 2026 09:30:00 +0900', '2 Foo 2026 09:30:00 +0900', '2 Mar 2026 29:30:00 +0900', '2026-03-02T09:30:00Z', '9'.repeat(100_000)])('%.40s is no date', (written) => {
  expect(mailDate(written)).toBeNull();
});
