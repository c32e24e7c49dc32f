import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBody } from '../../../src/core/message/encodedBody';
import { parseTxt } from '../../../src/core/message/parseText';
import { readLayers } from '../../../src/core/message/readLayers';

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
const WORDS = 'I have hacked your device and all of your files are with me now.\nPay, or your contacts will see it.';
const JAPANESE = 'お使いのデバイスに侵入し、すべての動画を保存しました。四十八時間以内に送金してください。';

describe('a body that is one block of base64', () => {
  test.each([WORDS, JAPANESE])('is read: %s', (words) => {
    expect(decodeBody(base64(words))).toBe(words);
    expect(decodeBody(`  ${base64(words).replaceAll('\r', '')}\n\n`)).toBe(words);
    expect(decodeBody(Buffer.from(words).toString('base64'))).toBe(words);
    expect(decodeBody(`[EXTERNAL]\n\n${base64(words)}\n\n-- \nKim`)).toBe(`[EXTERNAL]\n\n${words}\n\n-- \nKim`);
  });

  test('gives what is shown of it, HTML too', () => {
    const shown = (body: string): string => {
      const outcome = parseTxt(new TextEncoder().encode(body));
      if (outcome.kind !== 'message') throw new Error(outcome.kind);
      return readLayers(outcome.message).visible.text;
    };
    expect(shown(base64(`<html><body><p>${WORDS}</p><p style="display:none">${WORDS}</p></body></html>`))).toBe(WORDS.replace('\n', ' '));
    expect(shown(base64(WORDS))).toBe(WORDS);
  });

  test.each([
    ['words', WORDS.repeat(3)],
    ['a short token', base64('user:password')],
    ['a key', `-----BEGIN CERTIFICATE-----\n${base64(Uint8Array.from({ length: 900 }, (_, i) => (i * 151) & 255))}\n-----END CERTIFICATE-----`],
    ['hexadecimal digits', 'd41d8cd98f00b204e9800998ecf8427e'.repeat(4)],
    ['one word', 'a'.repeat(500)],
    ['words beside it', `${WORDS.repeat(5)}\n${base64(WORDS)}`],
    ['bytes', base64(Uint8Array.from({ length: 500 }, (_, i) => i & 31))],
    ['nothing', ''],
  ])('is not: %s', (_, body) => {
    expect(decodeBody(body)).toBeNull();
  });

  test('never throws, and takes no more than linear time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => ['string', 'object'].includes(typeof decodeBody(text))));
    const began = performance.now();
    for (const unit of ['a', 'abcdefghijklmnopqrstuvwxyz\n', 'a\n', '=', '=\n', ' ']) decodeBody(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
