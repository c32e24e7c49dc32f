import { expect, test } from '@jest/globals';
import { looksWhole } from '../../../src/host/graph/wholeMime';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parts = (field: string, end: string): Uint8Array => bytes(`Subject: x\r\nContent-Type: ${field}\r\nX: y\r\n\r\n--b1\r\n\r\nwords${end}`);

test.each([
  ['no parts', bytes('Subject: x\r\n\r\nwords')],
  ['closed', parts('multipart/mixed; boundary="b1"', '\r\n--b1--\r\n')],
  ['closed, folded', parts('multipart/mixed;\r\n\ttype="text/html";\r\n\tboundary=b1', '\r\n--b1--')],
  ['closed, bare line feeds', bytes('content-type: multipart/mixed; boundary=b1\n\n--b1\n\nx\n--b1--')],
  ['a boundary in the text alone', bytes('Content-Type: text/plain\r\n\r\nContent-Type: x; boundary=b1')],
  ['words after the end', parts('multipart/mixed; boundary="b1"', `\r\n--b1--\r\n${'x'.repeat(1_000)}`)],
])('whole: %s', (_, mime) => {
  expect(looksWhole(mime)).toBe(true);
});

test.each([
  ['inside the headers', bytes('Subject: x\r\nTo: y')],
  ['before the last boundary', parts('multipart/mixed; boundary="b1"', '')],
  ['inside the last boundary', parts('multipart/mixed;\r\n boundary="b1"', '\r\n--b1-')],
  ['of another mail', parts('multipart/mixed; boundary="b1"', '\r\n--b2--')],
])('cut: %s', (_, mime) => {
  expect(looksWhole(mime)).toBe(false);
});

test('hostile header blocks take no time', () => {
  const started = performance.now();
  for (const unit of ['Content-Type:;\r\n ', 'content-type:boundary ', 'boundary= ', '\r\n ', 'content-type:\r\n']) looksWhole(bytes(unit.repeat(20_000)));
  expect(performance.now() - started).toBeLessThan(1_000);
});
