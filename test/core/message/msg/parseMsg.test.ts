import { describe, expect, test } from '@jest/globals';
import { decompressRtf } from '../../../../src/core/message/msg/compressedRtf';
import { parseMsg } from '../../../../src/core/message/msg/parseMsg';
import { readRtf } from '../../../../src/core/message/msg/rtf';
import { parseEml } from '../../../../src/core/message/parseEml';
import { readMail } from '../../../../src/core/message/readMail';
import { judgeBytes } from '../../judgeText';
import { base64, concat, encodeAs, latin1, utf8 } from '../encode';
import { HEAD, messageOf, READ } from '../mails';
import { packRtf, TRANSPORT, writeMsg, type Item } from './writeMsg';

const read = async (item: Item) => messageOf(await parseMsg(writeMsg(item), READ));

describe('an Outlook item', () => {
  test('gives subject, people, headers, bodies and attachments', async () => {
    const message = await read({
      values: { messageClass: 'IPM.Note', subject: '【重要】お知らせ', transportHeaders: TRANSPORT, body: '支払ってください。', html: utf8('<p>支払ってください。</p>'), internetCodePage: 65001, senderName: '支払', senderSmtp: 'office@example.co.jp' },
      recipients: [{ displayName: '総務', smtpAddress: 'office@example.co.jp', recipientType: 1 }, { displayName: 'cc', smtpAddress: 'cc@example.co.jp', recipientType: 2 }],
      attachments: [{ attachmentName: '名簿.csv', attachmentType: 'text/csv', attachment: utf8('a,b\n'.repeat(2_000)) }, { attachmentShortName: 'LOGO.PNG', attachmentContentId: 'x@y', attachmentFlags: 4, attachment: latin1('\x89PNG') }],
    });
    expect(message).toMatchObject({
      source: 'msg', subject: '【重要】お知らせ', from: { name: '支払', address: 'office@example.co.jp' }, to: [{ name: '総務', address: 'office@example.co.jp' }],
      text: '支払ってください。', html: '<p>支払ってください。</p>', incomplete: [], carried: [],
      preserves: { headers: true, rawHtml: true, attachmentContent: true, attachmentList: true },
      attachments: [{ name: '名簿.csv', contentType: 'text/csv', size: 8_000, isInline: false, isMessage: false }, { name: 'LOGO.PNG', size: 4, isInline: true }],
    });
    expect(message.headers?.map(({ name }) => name)).toEqual(['Received', 'Authentication-Results', 'From', 'To', 'Subject']);
    expect(message.attachments[0]?.head).toHaveLength(8_000);
  });

  test('without headers says so', async () => {
    const message = await read({ values: { subject: 'hi', body: 'words', senderName: 'A', senderAddress: '/O=EX/CN=A' } });
    expect(message).toMatchObject({ headers: null, preserves: { headers: false }, from: { name: 'A', address: '' }, text: 'words', html: null });
  });

  test('in an 8-bit charset is read by its code page', async () => {
    for (const [page, charset] of [[932, 'shift_jis'], [1251, 'windows-1251'], [936, 'gb18030']] as const) {
      const words = charset === 'windows-1251' ? 'Заплатите нам' : charset === 'gb18030' ? '请付款' : '支払ってください';
      expect(await read({ values: { messageCodePage: page, subject: { narrow: encodeAs(words, charset) }, body: { narrow: encodeAs(words, charset) }, html: encodeAs(`<b>${words}</b>`, charset), internetCodePage: page } })).toMatchObject({ subject: words, text: words, html: `<b>${words}</b>` });
    }
  });

  test('carries items and mails', async () => {
    const inner: Item = { values: { subject: 'inner', body: 'We copied your data.' }, attachments: [{ attachmentName: 'a.zip', attachment: latin1('PK') }] };
    const message = await read({
      values: { subject: 'FW', body: 'fyi' },
      attachments: [{ displayName: 'inner', embedded: inner }, { attachmentName: 'b.eml', attachment: concat(HEAD, '\r\nby mail') }, { attachmentName: 'c.msg', attachment: writeMsg(inner) }],
    });
    expect(message.attachments.map(({ isMessage }) => isMessage)).toEqual([true, true, true]);
    expect(message.carried.map(({ text }) => text?.trim())).toEqual(['We copied your data.', 'by mail', 'We copied your data.']);
    expect(message.carried[0]?.attachments).toMatchObject([{ name: 'a.zip' }]);
  });

  test('attached to a raw mail is carried by it', async () => {
    const raw = concat(HEAD, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nfyi\r\n--b\r\nContent-Type: application/vnd.ms-outlook; name=a.msg\r\nContent-Transfer-Encoding: base64\r\n\r\n', base64(writeMsg({ values: { subject: 'inside', body: 'words' }, attachments: [{ attachmentName: 'x.bin', attachment: new Uint8Array(200_000) }] })), '\r\n--b--');
    expect(messageOf(await parseEml(raw, READ)).carried).toMatchObject([{ source: 'msg', subject: 'inside', text: 'words' }]);
  });

  test('is read three deep', async () => {
    let item: Item = { values: { subject: 'x', body: 'innermost' } };
    for (let i = 0; i < 5; i++) item = { values: { subject: 'x', body: `level ${String(i)}` }, attachments: [{ embedded: item }] };
    let depth = 0;
    for (let [message] = (await read(item)).carried; message; [message] = message.carried) depth++;
    expect(depth).toBe(3);
  });

  test('signed and kept whole gives its body', async () => {
    const signed = concat('Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nthe words\r\n--b--');
    expect((await read({ values: { messageClass: 'IPM.Note.SMIME.MultipartSigned', subject: 's' }, attachments: [{ attachmentName: 'smime.p7m', attachmentType: 'multipart/signed', attachment: signed }] })).text).toContain('the words');
  });
});

describe('RTF', () => {
  test('decompresses references into the dictionary', () => {
    const packed = Uint8Array.from([0x2d, 0, 0, 0, 0x2b, 0, 0, 0, 0x4c, 0x5a, 0x46, 0x75, 0xf1, 0xc5, 0xc7, 0xa7, 3, 0, 0x0a, 0, 0x72, 0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0a, 0xf3, 0x20, 0x68, 0x65, 0x6c, 9, 0, 0x20, 0x62, 0x77, 5, 0xb0, 0x6c, 0x64, 0x7d, 0x0a, 0x80, 0x0f, 0xa0]);
    expect(new TextDecoder().decode(decompressRtf(packed, 1_000) ?? new Uint8Array())).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n');
    expect(decompressRtf(packed, 5)).toHaveLength(5);
    expect(decompressRtf(packed.subarray(0, 10), 5)).toBeNull();
  });

  test('holds the HTML that Exchange wrapped', async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg932\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset128 MS Gothic;}}{\\*\\generator X;}\r\n{\\*\\htmltag64 <html>}{\\*\\htmltag72 <p style=\"color:red\">}\\htmlrtf {\\htmlrtf0 \\f1 \\'8e\\'78\\'95\\'a5\\'82\\'a6 now \\u9986 ?\\{x\\}\\htmlrtf }\\htmlrtf0 {\\*\\mhtmltag80 <img src=\"x\">}{\\*\\htmltag80 &nbsp;}\\htmlrtf \\par\\htmlrtf0{\\*\\htmltag76 </p>}{\\*\\htmltag72 </html>}}";
    expect(readRtf(latin1(rtf))).toEqual({ kind: 'html', value: '<html><p style="color:red">支払え now ✂{x}&nbsp;</p></html>' });
    expect(await read({ values: { subject: 'x', rtf: packRtf(rtf) } })).toMatchObject({ html: expect.stringContaining('支払え'), text: null });
  });

  test('without HTML gives text', () => {
    expect(readRtf(latin1("{\\rtf1\\ansi\\ansicpg1251{\\colortbl;\\red0;}\\pard \\'cf\\'eb\\'e0\\'f2\\'e8\\par line {\\b two}\\line}"))).toEqual({ kind: 'text', value: 'Плати\nline two\n' });
    expect(readRtf(latin1('no rtf'))).toBeNull();
  });
});

describe('what can not be read', () => {
  const whole = writeMsg({ values: { subject: 'x', body: 'words '.repeat(2_000) } });
  test.each([
    ['not-a-mail', latin1('just words')],
    ['not-a-mail', whole.subarray(0, 600)],
    ['not-a-mail', concat(whole.subarray(0, 512), new Uint8Array(3_000).fill(0xff))],
    ['empty', writeMsg({ values: { subject: 'x' } })],
    ['encrypted', writeMsg({ values: { messageClass: 'IPM.Note.SMIME', subject: 'x' }, attachments: [{ attachmentName: 'smime.p7m', attachment: latin1('0') }] })],
    ['encrypted', writeMsg({ values: { subject: 'x', body: 'protected' }, attachments: [{ attachmentName: 'message.rpmsg', attachment: latin1('0') }] })],
  ])('%s (%#)', async (why, bytes) => {
    expect(await readMail({ name: 'a.msg', bytes }, READ)).toEqual({ kind: 'unreadable', why });
  });

  test('every cut and every flipped byte ends in an outcome', async () => {
    for (let length = 0; length < whole.length; length += 97) expect((await parseMsg(whole.subarray(0, length), READ)).kind).toMatch(/message|unreadable/);
    for (let at = 0; at < 4_096; at += 3) {
      const broken = whole.slice();
      for (let i = at; i < at + 4; i++) broken[i] = 0xff - (broken[i] ?? 0);
      expect((await parseMsg(broken, READ)).kind).toMatch(/message|unreadable/);
    }
  });

  test('chains that run in a circle end', async () => {
    const round = whole.slice();
    // Every table entry says "the next sector is the first".
    for (let at = 512; at < 1_024; at += 4) round.set([0, 0, 0, 0], at);
    expect((await parseMsg(round, READ)).kind).toMatch(/message|unreadable/);
  });
});

test('NULs at the end of a string are no text, and a run of them within costs no more than its length', async () => {
  const began = performance.now();
  const { text, html } = messageOf(await readMail({ name: 'a.msg', bytes: writeMsg({ values: { subject: 'x', body: `words${'\0'.repeat(400_000)}x${'\0'.repeat(3)}`, html: concat('<p>words</p>\0\0') } }) }, READ));
  expect(text).toBe(`words${'\0'.repeat(400_000)}x`);
  expect(html).toBe('<p>words</p>');
  expect(performance.now() - began).toBeLessThan(8_000);
});

test('a raw mail that is called .msg is read, and an item under another name too', async () => {
  expect(messageOf(await readMail({ name: 'a.msg', bytes: concat(HEAD, 'Message-ID: <a@example.com>\r\n\r\nwords') }, READ)).text).toContain('words');
  expect(messageOf(await readMail({ name: 'mail.bin', bytes: writeMsg({ values: { subject: 'x', body: 'words' } }) }, READ)).text).toBe('words');
});

test('a threat in an Outlook item is judged as in a raw mail', async () => {
  const body = 'I have hacked your operating system and recorded a video of you with your webcam while you visited adult sites. Send 900 USD in Bitcoin to bc1qremfgk4pa4fueuyhup3qv3n8ue5vk205jwwy2t within 48 hours or I will send the video to all your contacts.';
  const analysis = await judgeBytes('a.msg', writeMsg({ values: { subject: 'You have been hacked', transportHeaders: TRANSPORT, body } }));
  expect(analysis.family).toBe('sextortion');
});
