import { describe, expect, test } from '@jest/globals';
import { readAddress } from '../../tools/build/address';

describe('an address that Outlook could load from', () => {
  test.each([
    ['https://addins.kaisha.co.jp/threat/', 'https://addins.kaisha.co.jp/threat/'],
    ['https://addins.kaisha.co.jp/threat', 'https://addins.kaisha.co.jp/threat/'],
    ['  HTTPS://Addins.Kaisha.co.jp ', 'https://addins.kaisha.co.jp/'],
    ['https://intranet:8443/tools/threat/', 'https://intranet:8443/tools/threat/'],
  ])('%s', (typed, base) => {
    expect(readAddress(typed, { local: false })).toEqual({ kind: 'address', base });
  });
});

describe('one that it could not is refused with a sentence', () => {
  test.each([
    [undefined, /--base/],
    ['', /--base/],
    ['addins.kaisha.co.jp/threat', /is not an address/],
    ['http://addins.kaisha.co.jp/', /must begin with https/],
    ['ftp://addins.kaisha.co.jp/', /must begin with https/],
    ['https://localhost:3000/', /this computer/],
    ['https://pane.localhost/', /this computer/],
    ['https://127.0.0.1/', /this computer/],
    ['https://[::1]/', /this computer/],
    ['https://host/path/', /used in examples/],
    ['https://HOST/PATH/', /used in examples/],
    ['https://www.example.com/threat/', /used in examples/],
    ['https://threat.example/', /used in examples/],
    ['https://addins.contoso.com/', /used in examples/],
    ['https://your-server.net/', /used in examples/],
    ['https://192.0.2.7/', /used in examples/],
    ['https://<server>/threat/', /placeholder/],
    ['https://{host}/', /placeholder/],
    ['https://it:secret@addins.kaisha.co.jp/', /password/],
    ['https://addins.kaisha.co.jp/?x=1', /folder/],
    ['https://addins.kaisha.co.jp/pane.html', /names a page/],
  ])('%s', (typed, told) => {
    expect(readAddress(typed, { local: false })).toEqual({ kind: 'refused', sentence: expect.stringMatching(told) });
  });

  test('--local lets this computer through, but no http', () => {
    expect(readAddress('https://localhost:3000', { local: true }).kind).toBe('address');
    expect(readAddress('https://[::1]:3000/', { local: true }).kind).toBe('address');
    expect(readAddress('http://localhost:3000/', { local: true }).kind).toBe('refused');
  });
});
