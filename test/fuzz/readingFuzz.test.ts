import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeBytes } from '../../src/core/message/charsets';
import { decodeEncodedWords } from '../../src/core/message/encodedWords';
import { parseMsg } from '../../src/core/message/msg/parseMsg';
import { readRtf } from '../../src/core/message/msg/rtf';
import { normalise, visibleRun } from '../../src/core/message/normalise';
import { readLayers } from '../../src/core/message/readLayers';
import { readMail } from '../../src/core/message/readMail';
import type { Reading } from '../../src/core/message/reading';
import { splitMbox } from '../../src/core/message/splitMbox';
import { concat, utf8 } from '../core/message/encode';
import { READ } from '../core/message/mails';
import { writeMsg } from '../core/message/msg/writeMsg';

/** Runs over all properties together; `npm run nightly` asks for more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5_000);
const PROPERTIES = 11;
const each = { numRuns: Math.max(1, Math.ceil(RUNS / PROPERTIES)) };
jest.setTimeout(60_000 + RUNS * 100);

const bytes = fc.uint8Array({ maxLength: 300 });
/** Pieces that mean something to one of the readers, among noise. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(
    'From: a@example.com\r\n', 'Subject: =?utf-8?B?44GC?=\r\n', 'Subject: =?', 'Message-ID: <a@example.com>\r\n', '\r\n', '\r\n\r\n', '\n', '--b\r\n', '--b--\r\n', '--c\r\n',
    'Content-Type: multipart/mixed; boundary=b\r\n', 'Content-Type: multipart/alternative; boundary="c"\r\n', 'Content-Type: multipart/report; boundary=b\r\n', 'Content-Type: multipart/digest; boundary=b\r\n', 'Content-Type: message/rfc822\r\n', 'Content-Type: message/delivery-status\r\n', 'Content-Type: text/html; charset=shift_jis\r\n', 'Content-Type: text/plain; charset=utf-7\r\n', 'Content-Type: text/plain; charset=iso-2022-jp; format=flowed\r\n', 'Content-Type: text/plain; charset=x-unknown\r\n',
    'Content-Transfer-Encoding: base64\r\n', 'Content-Transfer-Encoding: quoted-printable\r\n', 'Content-Disposition: attachment; filename=a.msg\r\n', 'From a@example.com Mon Jan  5 10:00:00 2026\n', '>From ', '\x01c000\x02', '\x01c999\x02',
    '<p>', '</p>', '<div style="display:none">', '<a href="http://example.com">', '<style>p{color:#fff}</style>', '<!--', '-->', '<![CDATA[', '&#x41;', '&amp;#65;', '&#xd800;', '<meta charset=utf-16>', '<table><tr><td>',
    '> q\n', '-----Original Message-----\n', '差出人: a\n', 'b\u0336i\u0336t', '\u200b', 'Ã©', 'ｂｉｔ', 'b.i.t.c.o.i.n', '\ud800', '\udc00', '\0', '\x1b$B', '\x1b(B', '\x0e', '+ZS8-', 'words and more words ', '支払ってください。',
  ).map((text) => utf8(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
);
const mixed = fc.array(piece, { maxLength: 40 }).map((pieces) => concat(...pieces));
const either = fc.oneof(bytes, mixed);
const text = fc.oneof(mixed.map((raw) => new TextDecoder('utf-8').decode(raw)), fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

/** Characters that say themselves what the bytes are, or that no text of a mail holds. */
const APART = '\0\u000e\u001b\ufeff\ufffd';

/** What holds for every reading: layers lie in the text, in order, and what is carried holds to the same. */
function hold(reading: Reading): void {
  let at = 0;
  for (const { start, end } of reading.layers) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(reading.visible.text.length);
  for (const link of reading.visible.links) expect(link.at).toBeLessThanOrEqual(reading.visible.text.length);
  holdsMap(reading.visible.text);
  reading.carried.forEach(hold);
}

/** Every folded character came from a run of the text it was folded from. */
function holdsMap(visible: string): void {
  const folded = normalise(visible);
  expect(folded.start).toHaveLength(folded.text.length);
  expect(folded.end).toHaveLength(folded.text.length);
  for (let i = 0; i < folded.text.length; i++) {
    const [start, end] = [folded.start[i] ?? -1, folded.end[i] ?? -1];
    if (!(start >= 0 && end >= start && end <= visible.length)) throw new Error(`Folded character ${String(i)} came from [${String(start)}, ${String(end)}) of ${String(visible.length)}`);
  }
  const whole = visibleRun(folded, 0, folded.text.length, visible);
  expect(whole.end).toBeLessThanOrEqual(visible.length);
}

async function reads(name: string, raw: Uint8Array): Promise<void> {
  const outcome = await readMail({ name, bytes: raw }, READ);
  if (outcome.kind === 'message') hold(readLayers(outcome.message));
}

describe('reading never throws, and what it gives holds together', () => {
  test.each(['a.eml', 'a.txt', 'a.html'])('%s', async (name) => {
    await fc.assert(fc.asyncProperty(either, async (raw) => reads(name, name === 'a.eml' ? concat('From: a@example.com\r\n', raw) : raw)), each);
  });

  test('a.mbox and what comes without a name', async () => {
    await fc.assert(
      fc.asyncProperty(either, async (raw) => {
        expect(splitMbox(raw).reduce((sum, mail) => sum + mail.length, 0)).toBeLessThanOrEqual(raw.length);
        await reads('a.mbox', raw);
        await reads('-', raw);
      }),
      each,
    );
  });

  const item = writeMsg({ values: { subject: 'x', body: 'words', html: utf8('<p>words'), rtf: utf8('x'.repeat(20)) }, recipients: [{ displayName: 'a' }], attachments: [{ attachmentName: 'a.eml', attachment: utf8('From: a@example.com\r\n\r\nx') }, { embedded: { values: { subject: 'y', body: 'z' } } }] });
  test('a.msg, bytes of it exchanged or cut', async () => {
    const change = fc.record({ at: fc.nat(item.length - 1), put: fc.uint8Array({ minLength: 1, maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.option(fc.nat(item.length)), async (changes, cut) => {
        const broken = item.slice();
        for (const { at, put } of changes) broken.set(put.subarray(0, broken.length - at), at);
        const outcome = await parseMsg(cut === null ? broken : broken.subarray(0, cut), READ);
        if (outcome.kind === 'message') hold(readLayers(outcome.message));
      }),
      each,
    );
  });

  test('RTF and encoded words', () => {
    const rtf = fc.array(fc.constantFrom('{', '}', '\\par ', "\\'83", "\\'", '\\u-10179 ?', '\\uc9', '\\*', '\\htmltag1 ', '\\htmlrtf ', '\\htmlrtf0 ', '\\fonttbl', '\\f1', '\\fcharset128', '\\ansicpg932', '\\bin9', '\\', 'words', '<b>', '\r\n'), { maxLength: 60 });
    fc.assert(fc.property(rtf, fc.boolean(), (pieces, html) => void readRtf(concat(`{\\rtf1${html ? '\\fromhtml1 ' : ''}`, ...pieces))), each);
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('=?utf-8?B?44GC?=', '=?x?q?=E3?=', '=?', '?=', '=?big5?B?', ' ', '=', '_', '\ud800'), fc.string({ maxLength: 10 })), { maxLength: 30 }), (pieces) => void decodeEncodedWords(pieces.join(''))), each);
  });

  test('any bytes under any label', () => {
    fc.assert(fc.property(either, fc.oneof(fc.constantFrom('utf-8', 'shift_jis', 'iso-2022-jp', 'utf-7', 'utf-16', 'cp850', 'windows-1258', 'gb2312', ''), fc.string({ maxLength: 20 })), (raw, label) => void decodeBytes(raw, label)), each);
  });

  test('UTF-8 stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(undefined, 'utf-8', 'us-ascii', 'iso-8859-1', 'x-unknown'), (words, label) => {
        fc.pre(Array.from(words).every((c) => !APART.includes(c) && !(c >= '\u0080' && c <= '\u009f') && !/\p{Cs}/u.test(c)));
        expect(decodeBytes(utf8(words), label)).toBe(words);
      }),
      each,
    );
  });
});

describe('folding', () => {
  test('maps every character back', () => {
    fc.assert(fc.property(text, holdsMap), each);
  });

  test('of what is folded changes nothing more', () => {
    // Not of references, tags and marks of quotation: those are undone one layer at a time.
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bitcoin', 'Bitcoin ', 'ｂｉｔ', 'b\u200bit', 'ｶﾞ', '支払', '。', ' ', '\n', '①', 'é', 'ﬁ', 'A', '1', '- ', 'You ', 'ＰＡＹ', '\u00a0', '…'), { maxLength: 40 }), (pieces) => {
        const once = normalise(pieces.join('')).text;
        expect(normalise(once).text).toBe(once);
      }),
      each,
    );
  });
});
