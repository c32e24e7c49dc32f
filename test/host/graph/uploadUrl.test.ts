import { expect, test } from '@jest/globals';
import { acceptUploadUrl } from '../../../src/host/graph/uploadUrl';

test('an address on the host that Graph names', () => {
  expect(acceptUploadUrl('https://outlook.office.com/api/gv1.0/x?authtoken=t')).toBe('https://outlook.office.com/api/gv1.0/x?authtoken=t');
});

test.each([
  'http://outlook.office.com/x',
  'https://outlook.office.com:8443/x',
  'https://outlook.office.com.example.com/x',
  'https://outlook.office.com@example.com/x',
  'https://name:word@outlook.office.com/x',
  'https://name@outlook.office.com/x',
  'https://a.outlook.office.com/x',
  'https://outlook.office365.com/x',
  'https://graph.microsoft.com/x',
  'https://example.com/?https://outlook.office.com/',
  'https://example.com\\@outlook.office.com/x',
  'javascript:alert(1)',
  'data:,x',
  '//outlook.office.com/x',
  '/x',
  '',
  `https://outlook.office.com/${'x'.repeat(10_000)}`,
  17,
  null,
  undefined,
  {},
  ['https://outlook.office.com/x'],
])('refused: %p', (text) => {
  expect(acceptUploadUrl(text)).toBeNull();
});
