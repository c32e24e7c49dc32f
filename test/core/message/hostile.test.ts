import { describe, expect, test } from '@jest/globals';
import { normalise } from '../../../src/core/message/normalise';
import { readLayers } from '../../../src/core/message/readLayers';
import { readMail } from '../../../src/core/message/readMail';
import { latin1 } from './encode';
import { READ } from './mails';

const HEAD = 'From: a@example.com\r\nMessage-ID: <a@example.com>\r\nSubject: x\r\n';

function nested(depth: number): string {
  return `${`${HEAD}Content-Type: message/rfc822\r\n\r\n`.repeat(depth)}${HEAD}\r\ninner`;
}

/** No limit of time stands here: each of these ended in far less than a second per megabyte when it was written. */
const MAILS: readonly (readonly [name: string, file: string, raw: string])[] = [
  ['10,000 parts', 'a.eml', `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\npart\r\n'.repeat(10_000)}--b--`],
  ['20,000 attachments', 'a.eml', `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n${'--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\n\r\nx\r\n'.repeat(20_000)}--b--`],
  ['a mail in a mail, 1,000 deep', 'a.eml', nested(1_000)],
  ['a multipart in a multipart, 1,000 deep', 'a.eml', `${HEAD}${Array.from({ length: 1_000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${String(i)}\r\n\r\n--b${String(i)}\r\n`).join('')}Content-Type: text/plain\r\n\r\ninner`],
  ['100,000 tags', 'a.html', '<b>x'.repeat(100_000)],
  ['100,000 blocks in one another', 'a.html', `${'<div>'.repeat(100_000)}words`],
  ['lone surrogates', 'a.html', '&#xd800;x'.repeat(50_000)],
  ['NUL bytes', 'a.eml', `${HEAD}\r\n${'p\0a\0y\0 '.repeat(50_000)}`],
  ['a header of 1 MB', 'a.eml', `${HEAD}X-A: ${'a'.repeat(1_000_000)}\r\n\r\nbody`],
  ['a header folded 200,000 times', 'a.eml', `Message-ID: <a>\r\nSubject: ${'a\r\n '.repeat(200_000)}\r\n\r\nbody`],
  ['60,000 encoded words', 'a.eml', `Message-ID: <a>\r\nSubject: ${'=?utf-8?B?44GC?= '.repeat(60_000)}\r\n\r\nbody`],
  ['encoded words that never end', 'a.eml', `Message-ID: <a>\r\nSubject: ${'=?a?q?'.repeat(100_000)}\r\n\r\nbody`],
  ['escape sequences alone', 'a.eml', `${HEAD}\r\n${'\x1b$B'.repeat(100_000)} words`],
  ['letters cut in two', 'a.eml', `${HEAD}\r\n${'\xe3\x81'.repeat(100_000)}`],
  ['UTF-7 without an end', 'a.eml', `${HEAD}Content-Type: text/plain; charset=utf-7\r\n\r\n${'+'.repeat(300_000)}`],
  ['marks like our own', 'a.eml', `${HEAD}\r\nwords ${'\x01c000\x02'.repeat(100_000)}`],
  ['20,000 mails in a box', 'a.mbox', `From a@example.com Mon Jan  5 10:00:00 2026\n${HEAD}\n\nwords\n\n`.repeat(20_000)],
  ['comments in a type', 'a.eml', `${HEAD}Content-Type: text/plain ${'('.repeat(100_000)}\r\n\r\nbody`],
];

describe('hostile mail ends in an outcome, cut where it has no end', () => {
  test.each(MAILS)('%s', async (_, name, raw) => {
    const outcome = await readMail({ name, bytes: latin1(raw) }, READ);
    if (outcome.kind === 'unreadable') {
      expect(outcome.why).toBe('not-a-mail');
      return;
    }
    const { message } = outcome;
    expect(message.attachments.length).toBeLessThanOrEqual(500);
    expect(message.headers?.length ?? 0).toBeLessThanOrEqual(1_000);
    expect((message.text ?? message.html ?? '').length).toBeLessThanOrEqual(1_000_000);
    const reading = readLayers(message);
    expect(normalise(reading.visible.text).start.length).toBeLessThanOrEqual(reading.visible.text.length * 18);
  });
});
