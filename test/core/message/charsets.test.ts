import { describe, expect, test } from '@jest/globals';
import { decodeBytes, detectCharset } from '../../../src/core/message/charsets';
import { eucJp, iso2022Jp, latin1, shiftJis, utf16le, utf8 } from './encode';

const JAPANESE = '会社のサーバーに侵入しました。三日以内に支払ってください。\nABC 123';

describe('detectCharset', () => {
  test.each([
    ['iso-2022-jp', iso2022Jp(JAPANESE)],
    ['shift_jis', shiftJis(JAPANESE)],
    ['euc-jp', eucJp(JAPANESE)],
    ['utf-8', utf8(JAPANESE)],
    ['utf-16le', utf16le(JAPANESE)],
  ])('%s without a label is read', (charset, bytes) => {
    expect(detectCharset(bytes)).toBe(charset);
    expect(decodeBytes(bytes).replace('\ufeff', '')).toBe(JAPANESE);
  });

  test('a few accents between Latin letters are windows-1252, not Shift_JIS', () => {
    expect(detectCharset(latin1('Votre appareil a \xe9t\xe9 pirat\xe9, pay\xe9 en deux jours \xe0 la cl\xe9'))).toBe('windows-1252');
    expect(decodeBytes(latin1('It\x92s \x93over\x94'))).toBe('It’s “over”');
  });

  test('a word in kanji alone is Shift_JIS', () => {
    expect(decodeBytes(shiftJis('重要連絡'))).toBe('重要連絡');
  });

  test('UTF-8 with one broken character stays UTF-8', () => {
    const bytes = utf8(JAPANESE.repeat(3));
    expect(detectCharset(bytes.subarray(0, bytes.length - 9))).toBe('utf-8');
    bytes[4] = 0xff;
    expect(detectCharset(bytes)).toBe('utf-8');
  });

  test('UTF-16 without a mark', () => {
    expect(decodeBytes(utf16le('I have hacked your computer').subarray(2))).toBe('I have hacked your computer');
  });

  test('a wrong label is not believed', () => {
    expect(decodeBytes(shiftJis(JAPANESE), 'utf-8')).toBe(JAPANESE);
    expect(decodeBytes(utf8(JAPANESE), 'no-such-charset')).toBe(JAPANESE);
  });
});
