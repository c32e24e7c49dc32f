import { expect, test } from '@jest/globals';
import { sentences } from '../../../src/core/meaning/sentences';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end).trim());

test('sentences end at stops, marks and lines', () => {
  expect(cut('pay now. or else! 支払え。以上です\nbye')).toEqual(['pay now.', 'or else!', '支払え。', '以上です', 'bye']);
});

test('numbers, addresses and abbreviations end none', () => {
  expect(cut('send 1.5 btc to www.example.com today')).toHaveLength(1);
  expect(cut('see no. 5 and e.g. this')).toHaveLength(1);
  expect(cut('we need it. pay us. go.')).toHaveLength(3);
});

test('a run without any end is cut, so that work stays bounded', () => {
  expect(sentences('x'.repeat(100_000)).length).toBeGreaterThan(100);
});
