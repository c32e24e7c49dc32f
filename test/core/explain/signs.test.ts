import { describe, expect, test } from '@jest/globals';
import type { SupportingSign } from '../../../src/core/analysis';
import { extractEvidence } from '../../../src/core/evidence/extractEvidence';
import { supportingSigns } from '../../../src/core/explain/signs';
import { judge } from '../../../src/core/judge/judge';
import { languagesToRead } from '../../../src/core/languages/languagesToRead';
import { loadReaders } from '../../../src/core/languages/loadReaders';
import { readLayers } from '../../../src/core/message/readLayers';
import { readMail } from '../../../src/core/message/readMail';
import { wholeText } from '../../../src/core/message/wholeText';
import { judgeText, STILL } from '../judgeText';

const RECEIVED = 'Received: from mail.bulk.example (mail.bulk.example [203.0.113.9]) by mx.example.com with ESMTP id 1; Mon, 02 Mar 2026 09:00:00 +0900';
const EN = 'Please find the agenda for our meeting on Thursday below. Let me know whether the time suits you, or name another one.';
const JA = 'お世話になっております。来週の打ち合わせの資料をお送りします。ご確認のほど、よろしくお願いいたします。';

interface Mail {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly more?: readonly string[];
  readonly type?: string;
  readonly body: string;
}

function eml({ date = 'Mon, 02 Mar 2026 08:59:00 +0900', from = 'Anna <anna@bulk.example>', to = 'taro@example.com', more = [], type = 'text/plain; charset=utf-8', body }: Mail): Uint8Array {
  const lines = [RECEIVED, `Date: ${date}`, `From: ${from}`, `To: ${to}`, ...more, 'Subject: Agenda', 'MIME-Version: 1.0', `Content-Type: ${type}`, 'Content-Transfer-Encoding: 8bit', '', body];
  return new TextEncoder().encode(lines.join('\r\n'));
}

/** The signs of any mail, whatever its verdict. */
async function signsOf(mail: Mail): Promise<SupportingSign[]> {
  const outcome = await readMail({ name: 'mail.eml', bytes: eml(mail) }, { clock: () => 0, budgetMs: 1_000 });
  if (outcome.kind !== 'message') throw new Error(outcome.why);
  const reading = readLayers(outcome.message);
  const readers = await loadReaders(languagesToRead(wholeText(reading), reading.language));
  const evidence = extractEvidence(reading, readers, STILL);
  return supportingSigns(judge(evidence), evidence);
}

async function sign(id: SupportingSign['id'], mail: Mail): Promise<SupportingSign | undefined> {
  return (await signsOf(mail)).find((one) => one.id === id);
}

describe('ordinary mail shows nothing odd', () => {
  test.each([
    ['English business mail', { body: EN }],
    ['Japanese business mail', { body: JA }],
    ['a mail that took a day', { body: EN, date: 'Sun, 01 Mar 2026 08:00:00 +0900' }],
    ['a clock in a wrong zone', { body: EN, date: 'Mon, 02 Mar 2026 18:00:00 +0900' }],
    ['a date that can’t be read', { body: EN, date: 'soon' }],
    ['mail programs in use', { body: EN, more: ['X-Mailer: Microsoft Outlook 16.0'] }],
    ['a contact form’s library', { body: EN, more: ['X-Mailer: PHPMailer 6.9.1'] }],
    ['a Chinese company and colleague in Japanese mail', { body: `${JA}深圳样例网络设备有限公司の張様と、王様も参加します。` }],
    ['a Japanese wallet', { body: `${JA}会議室に財布の忘れ物がありました。あなたのものでしたらご連絡ください。` }],
    ['a newsletter', { type: 'text/html; charset=utf-8', body: `<div style="display:none">A short look ahead.${'&#847;&zwnj;&nbsp;'.repeat(20)}</div><p>Our news&shy;let&shy;ter in&shy;vites you. ${EN}</p>` }],
    [
      'two parts that say the same',
      { type: 'multipart/alternative; boundary=b', body: `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${EN}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${EN}</p>\r\n--b--` },
    ],
  ] satisfies [string, Mail][])('%s', async (_name, mail) => {
    expect(await signsOf(mail)).toEqual([]);
  });
});

describe('each sign is a fact with the words or the line that show it', () => {
  test('disguised letters, all kinds in one sign, with at most 60 characters of the mail', async () => {
    const body = `${EN} ${EN}\n${'A long line goes before it and on. '.repeat(5)}Send the bitсoin or the b i t c o i n to us. ${'And after it. '.repeat(9)}`;
    const found = await sign('disguised-letters', { body });
    expect(found).toMatchObject({ kinds: ['lookAlike', 'spaced'], quote: { where: 'body' } });
    expect(found?.quote?.quote).toContain('bitсoin');
    expect(found?.quote?.quote.length).toBeLessThanOrEqual(60);
    expect(body).toContain(found?.quote?.quote);
  });

  test('an example never shows what may be a password', async () => {
    const found = await sign('disguised-letters', { body: 'I hacked your device. Your passwоrd is hanabi1998. I have a video of you.\nSend the bitсoin within 48 hours, or your friends will see it.' });
    expect(found?.quote?.quote).toMatch(/^(?:passwоrd|Send the bitсoin .*)$/u);
  });

  test('a date far from the record, with both days', async () => {
    expect(await sign('forged-date', { body: EN, date: 'Tue, 14 Jan 2031 10:00:00 +0000' })).toEqual({
      id: 'forged-date',
      stated: '2031-01-14',
      recorded: '2026-03-02',
      quote: { quote: 'Date: Tue, 14 Jan 2031 10:00:00 +0000', where: 'headers' },
    });
    expect(await sign('forged-date', { body: EN, date: 'Thu, 26 Feb 2026 10:00:00 +0000' })).toMatchObject({ stated: '2026-02-26' });
  });

  test('a mail from its own reader', async () => {
    expect(await sign('self-addressed', { body: EN, from: 'taro@example.com' })).toEqual({ id: 'self-addressed', quote: { quote: 'From: taro@example.com', where: 'headers' } });
  });

  test('a mail program given up long ago', async () => {
    expect(await sign('odd-mailer', { body: EN, more: ['X-Mailer: Microsoft Outlook Express 6.00.2900.2180'] })).toEqual({
      id: 'odd-mailer',
      program: 'Outlook Express',
      quote: { quote: 'X-Mailer: Microsoft Outlook Express 6.00.2900.2180', where: 'headers' },
    });
  });

  test('text hidden from the eye', async () => {
    const body = `<p>${EN}</p><div style="display:none">${'the weather was fine and the garden green '.repeat(5)}</div>`;
    const found = await sign('hidden-text', { type: 'text/html; charset=utf-8', body });
    expect(found).toMatchObject({ id: 'hidden-text', quote: null });
    expect(found?.id === 'hidden-text' ? found.characters : 0).toBeGreaterThanOrEqual(100);
  });

  test('parts that say different things', async () => {
    const other = 'Warm bread tastes best with butter, honey, jam, fruit, cheese, olives, figs, nuts, herbs, radishes, cucumber, tomatoes and plenty of salt.';
    const body = `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${other}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${EN}</p>\r\n--b--`;
    expect(await sign('parts-differ', { type: 'multipart/alternative; boundary=b', body })).toEqual({ id: 'parts-differ', quote: null });
  });

  test('garbled letters', async () => {
    expect(await sign('broken-letters', { body: `${EN}\nIâ€™ve seen it and I donâ€™t forget.` })).toEqual({ id: 'broken-letters', quote: { quote: 'Iâ€™ve seen it and I donâ€™t forget.', where: 'body' } });
  });

  test('Chinese letters in Japanese words', async () => {
    const found = await sign('mixed-scripts', { body: `${JA}\nあなたの设备に入りました。すべてのファイルを复制しています。` });
    expect(found).toMatchObject({ glyphs: ['设', '备', '复'], quote: { quote: 'あなたの设备に入りました。すべてのファイルを复制しています。', where: 'body' } });
  });

  test('Japanese put together word by word', async () => {
    expect(await sign('machine-translated', { body: `${JA}\n私はあなたの設備に入りました。ビットコインの財布に送ってください。` })).toMatchObject({ quote: { where: 'body' } });
    expect(await sign('machine-translated', { body: `${JA}\nビットコインの財布に送ってください。` })).toBeUndefined();
    expect(await sign('machine-translated', { body: `${JA}\n貴方を見ていました。あなたはビットコインの財布に送ってください。` })).toBeDefined();
  });
});

const FORWARDED = (body: string): string => `FYI, is this real?\n\n---------- Forwarded message ---------\nFrom: x@bulk.example\nDate: Mon, 16 Nov 2026\nSubject: last call\nTo: info@example.com\n\n${body}`;
const THREAT = 'I hacked your computer and recorded you through the camera. Send 900 dollars in bitcoin within 48 hours, or all your contacts get the video. Do not reply.';

test('of a forwarded threat the carrier’s headers tell nothing, its own letters do', async () => {
  const signs = await signsOf({ body: FORWARDED(THREAT.replace('bitcoin', 'bitсoin')), from: 'taro@example.com', date: 'Tue, 14 Jan 2031 10:00:00 +0000' });
  expect(signs.map(({ id }) => id)).toEqual(['disguised-letters']);
});

test('only threats carry them', async () => {
  for (const text of [THREAT, EN].map((plain) => `${plain} The word is bitсoin.`)) {
    const { verdict, signs } = await judgeText(text);
    expect(signs.length > 0).toBe(verdict === 'empty-threat' || verdict === 'ask-it');
  }
});
