import { expect, test } from '@jest/globals';
import { pngSize } from '../../tools/validate/pngSize';

test('reads width and height, and knows what is no PNG', () => {
  const header = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 0, 16]);
  expect(pngSize(header)).toEqual({ width: 256, height: 16 });
  expect(pngSize(header.subarray(0, 20))).toBeNull();
  expect(pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
});
