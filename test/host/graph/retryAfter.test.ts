import { expect, test } from '@jest/globals';
import { retryAfterMs } from '../../../src/host/graph/retryAfter';

const NOW = Date.UTC(2026, 10, 24, 9, 0, 0);

test.each([
  ['0', 0],
  ['20', 20_000],
  [' 20 ', 20_000],
  ['99999999999999999', 86_400_000],
  ['Tue, 24 Nov 2026 09:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 08:00:00 GMT', 0],
  ['Tue, 24 Nov 2099 08:00:00 GMT', 86_400_000],
])('%s', (value, ms) => {
  expect(retryAfterMs(value, NOW)).toBe(ms);
});

test.each([null, '', '-1', '9e99', '1.5', '0x10', 'soon', 'Infinity', 'NaN', '20s', '2026-11-24T09:00:30Z', 'Xxx, 99 Xxx 2026 99:99:99 GMT', '1'.repeat(5_000)])('names no time: %s', (value) => {
  expect(retryAfterMs(value, NOW)).toBeNull();
});
