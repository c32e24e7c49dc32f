import { describe, expect, test } from '@jest/globals';
import { ATTACHMENT_HEAD_BYTES, TEXT_PART_LIMIT } from '../../../src/core/message/message';
import { parseEml } from '../../../src/core/message/parseEml';
import { base64, concat, eucJp, iso2022Jp, latin1, shiftJis, utf8 } from './encode';
import { HEAD, messageOf, READ } from './mails';

const BODY = '弊社のデータベースを取得した。七十二時間以内に支払え。\r\nReply is useless.\r\n';
const READ_BODY = BODY.replace(/\r/g, '');
const unix = (text: string | null): string => (text ?? '').replace(/\r/g, '').trimEnd() + '\n';

const read = async (...pieces: (Uint8Array | string)[]) => parseEml(concat(...pieces), READ);

describe('charsets of a body', () => {
  const encoders = { 'ISO-2022-JP': iso2022Jp, Shift_JIS: shiftJis, 'EUC-JP': eucJp, 'UTF-8': utf8, cp932: shiftJis } as const;
  for (const [label, encode] of Object.entries(encoders)) {
    test(`${label} as declared, also in base64 and quoted-printable`, async () => {
      const type = `Content-Type: text/plain; charset=${label}\r\n`;
      const plain = messageOf(await read(HEAD, type, '\r\n', encode(BODY)));
      const encoded = messageOf(await read(HEAD, type, 'Content-Transfer-Encoding: base64\r\n\r\n', base64(encode(BODY))));
      const quoted = Array.from(encode(BODY), (byte) => (byte === 13 || byte === 10 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('').replace(/((?:=[0-9A-F]{2}){24})(?=.)/g, '$1=\r\n');
      const qp = messageOf(await read(HEAD, type, 'Content-Transfer-Encoding: quoted-printable\r\n\r\n', quoted));
      for (const message of [plain, encoded, qp]) expect(unix(message.text)).toBe(READ_BODY);
    });
    test(`${label} that nobody declared`, async () => {
      expect(unix(messageOf(await read(HEAD, '\r\n', encode(BODY))).text)).toBe(READ_BODY);
      expect(unix(messageOf(await read(HEAD, 'Content-Type: text/plain; charset=us-ascii\r\n\r\n', encode(BODY))).text)).toBe(READ_BODY);
      expect(messageOf(await read(HEAD, 'Content-Type: text/html\r\n\r\n', encode(`<p>${BODY}</p>`))).html).toContain('七十二時間以内');
    });
  }

  test('windows-1252 and cp850', async () => {
    expect(messageOf(await read(HEAD, 'Content-Type: text/plain; charset=windows-1252\r\n\r\n', latin1('You\x92ll pay caf\xe9'))).text).toContain('You’ll pay café');
    expect(messageOf(await read(HEAD, 'Content-Type: text/plain; charset=cp-850\r\n\r\n', latin1('caf\x82 \x81ber'))).text).toContain('café über');
  });

  test('two parts in two charsets', async () => {
    const message = messageOf(await read(
      HEAD, 'Content-Type: multipart/alternative; boundary="x y"\r\n\r\n--x y\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n', iso2022Jp('こんにちは'),
      '\r\n--x y\r\nContent-Type: text/html\r\n\r\n', utf8('<p>さようなら</p>'), '\r\n--x y--\r\n',
    ));
    expect(message.text).toContain('こんにちは');
    expect(message.html).toContain('さようなら');
  });
});

describe('headers', () => {
  test('stand top first, unfolded, as written', async () => {
    const message = messageOf(await read('Received: from a\r\n\tby b;\r\n Mon\r\nReceived: from c\r\n', HEAD, '\r\nbody'));
    expect(message.headers?.map(({ name }) => name)).toEqual(['Received', 'Received', 'From', 'To', 'Subject', 'MIME-Version']);
    expect(message.headers?.[0]?.value).toBe('from a\tby b; Mon');
    expect(message.from).toEqual({ name: 'Someone', address: 'someone@example.com' });
    expect(message.to).toEqual([{ name: '', address: 'office@example.co.jp' }]);
  });

  test('encoded words and bare Japanese bytes', async () => {
    const word = `=?ISO-2022-JP?B?${base64(iso2022Jp('重要なお知らせ'))}?=`;
    expect(messageOf(await read(`From: ${word} <a@example.com>\r\nSubject: ${word}\r\n =?UTF-8?Q?_=E2=9C=93?=\r\n\r\nx`)).subject).toBe('重要なお知らせ ✓');
    for (const encode of [iso2022Jp, shiftJis, eucJp, utf8]) {
      expect(messageOf(await read('From: a@example.com\r\nSubject: ', encode('重要なお知らせです'), '\r\n\r\nx')).subject).toBe('重要なお知らせです');
    }
  });

  test('attachment names by RFC 2231', async () => {
    const message = messageOf(await read(
      HEAD, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhi\r\n--b\r\nContent-Type: application/pdf\r\n',
      "Content-Disposition: attachment; filename*0*=iso-2022-jp''%1B$B@A; filename*1*=5a%1B(B.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--",
    ));
    expect(message.attachments).toMatchObject([{ name: '請求.pdf', contentType: 'application/pdf', size: 4, isInline: false, isMessage: false }]);
    expect(message.attachments[0]?.head).toEqual(latin1('%PDF'));
  });
});

describe('carried mails', () => {
  test('are messages of their own and stay out of the body', async () => {
    const message = messageOf(await read(
      HEAD, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nplease look\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n',
      'From: thief@example.net\r\nSubject: pay\r\nContent-Type: text/plain; charset=shift_jis\r\n\r\n', shiftJis('支払え'), '\r\n--b--',
    ));
    expect(message.text).not.toContain('支払え');
    expect(message.attachments).toMatchObject([{ isMessage: true, contentType: 'message/rfc822' }]);
    expect(message.carried).toMatchObject([{ subject: 'pay', from: { address: 'thief@example.net' } }]);
    expect(message.carried[0]?.text).toContain('支払え');
  });

  test('are read three deep', async () => {
    let inner = concat('Subject: innermost\r\n\r\nx');
    for (let i = 0; i < 6; i++) inner = concat(`Subject: level ${i}\r\nContent-Type: message/rfc822\r\n\r\n`, inner);
    let depth = 0;
    let [message] = messageOf(await parseEml(inner, READ)).carried;
    while (message) {
      depth++;
      [message] = message.carried;
    }
    expect(depth).toBe(3);
  });

  test('in base64 under a file name', async () => {
    const message = messageOf(await read(
      HEAD, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhi\r\n--b\r\nContent-Type: application/octet-stream; name="mail.eml"\r\nContent-Transfer-Encoding: base64\r\n\r\n',
      base64(concat('Subject: inside\r\nFrom: a@example.com\r\n\r\nwords')), '\r\n--b--',
    ));
    expect(message.carried[0]?.subject).toBe('inside');
  });
});

describe('what can not be read', () => {
  test.each([
    ['empty', ''],
    ['empty', '\r\n \r\n'],
    ['empty', `${HEAD}\r\n`],
    ['empty', `${HEAD}Content-Type: text/html\r\n\r\n<html><body> &nbsp;</body></html>`],
    ['not-a-mail', 'just some words\nand more'],
    ['encrypted', `${HEAD}Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--`],
    ['encrypted', `${HEAD}Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB`],
    ['encrypted', `${HEAD}\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----`],
  ])('%s (%#)', async (why, raw) => {
    expect(await read(raw)).toEqual({ kind: 'unreadable', why });
  });

  test('a mail of pictures alone is a message', async () => {
    const message = messageOf(await read(HEAD, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--'));
    expect(message.text ?? '').toBe('');
    expect(message.attachments).toHaveLength(1);
  });
});

describe('hostile and broken mail', () => {
  const within = async (bytes: Uint8Array) => {
    const begin = performance.now();
    const outcome = await parseEml(bytes, READ);
    // Far above what is needed (under 1 s on an idle machine), so that a busy one does not fail the test.
    expect(performance.now() - begin).toBeLessThan(8_000);
    return outcome;
  };

  test('25 MB of text', async () => {
    const message = messageOf(await within(concat(HEAD, '\r\n', 'I have hacked your device and you must pay now.\r\n'.repeat(530_000))));
    expect(message.text).toHaveLength(TEXT_PART_LIMIT);
    expect(message.incomplete).toContain('text-cut');
  });

  test('a large attachment keeps its head, and what follows it is read', async () => {
    const message = messageOf(await within(concat(
      HEAD, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n',
      `${'QUJD'.repeat(19)}\r\n`.repeat(100_000), '--b\r\nContent-Type: text/plain\r\n\r\nafter\r\n--b--',
    )));
    expect(message.text).toMatch(/hello[\s\S]*after/);
    expect(message.attachments[0]).toMatchObject({ name: 'a.zip', size: null });
    expect(message.attachments[0]?.head).toHaveLength(ATTACHMENT_HEAD_BYTES);
    expect(message.incomplete).not.toContain('text-cut');
  });

  test('10,000 parts', async () => {
    const message = messageOf(await within(concat(HEAD, 'Content-Type: multipart/mixed; boundary=b\r\n\r\n', '--b\r\n\r\npart\r\n'.repeat(10_000), '--b--')));
    expect(message.incomplete).toContain('parts-cut');
    expect(message.preserves.attachmentList).toBe(false);
  });

  test.each([
    ['no boundary declared', 'Content-Type: multipart/mixed\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nthe words\r\n--b--'],
    ['no boundary at all', 'Content-Type: multipart/mixed\r\n\r\nthe words'],
    ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=zzz\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nthe words\r\n--b--'],
    ['a boundary left open', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nthe words'],
    ['an open quote', 'Content-Type: text/plain; charset="utf-8\r\n\r\nthe words'],
    ['an unknown transfer encoding', 'Content-Transfer-Encoding: rot13\r\n\r\nthe words'],
    ['a nameless type', 'Content-Type: ;;;\r\n\r\nthe words'],
  ])('%s', async (_, rest) => {
    expect(messageOf(await within(concat(HEAD, rest))).text).toContain('the words');
  });

  test('a megabyte without a blank, NULs, lone surrogates, endless headers', async () => {
    expect(messageOf(await within(concat(HEAD, '\r\n', 'x'.repeat(1_000_000)))).text).toHaveLength(1_000_000);
    expect(messageOf(await within(concat(HEAD, '\r\n', 'pay\0 now\0'.repeat(100)))).text).toContain('pay');
    expect(messageOf(await within(concat(HEAD, '\r\n', Uint8Array.of(0xed, 0xa0, 0x80, 0x61)))).text).toContain('a');
    await within(concat('X-A: b\r\n'.repeat(300_000), HEAD, '\r\nbody'));
    await within(concat(`Subject: ${'=?utf-8?B?44GC?= '.repeat(50_000)}\r\n`, `To: ${'"a" <a@example.com>, '.repeat(20_000)}\r\n\r\nbody`));
    await within(concat(HEAD, Array.from({ length: 400 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')));
  });

  test('time that is up is said', async () => {
    let now = 0;
    expect(await parseEml(concat(HEAD, '\r\nhello'), { clock: () => (now += 100), budgetMs: 50 })).toEqual({ kind: 'unreadable', why: 'out-of-time' });
  });

  test('random bytes after a header never reject', async () => {
    let seed = 1;
    for (let round = 0; round < 50; round++) {
      const noise = Uint8Array.from({ length: 2_000 }, () => (seed = (seed * 16_807) % 2_147_483_647) & 255);
      await within(concat(HEAD, round % 2 ? 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n' : '\r\n', noise));
      await within(noise);
    }
  });
});
