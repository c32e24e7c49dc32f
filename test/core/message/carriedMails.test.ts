import { describe, expect, test } from '@jest/globals';
import { parseEml } from '../../../src/core/message/parseEml';
import { judgeBytes, judgeText } from '../judgeText';
import { latin1, utf8 } from './encode';
import { messageOf, READ } from './mails';
import { writeMsg } from './msg/writeMsg';

const THREAT = 'I have hacked your operating system and recorded a video of you with your webcam while you visited adult sites. Send 900 USD in Bitcoin to bc1qremfgk4pa4fueuyhup3qv3n8ue5vk205jwwy2t within 48 hours or I will send the video to all your contacts.';
const STATUS = 'Reporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; a@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp;\r\n 550 unknown\r\n';
const ORIGINAL = `Return-Path: <x@example.net>\r\nReceived: from a by b\r\nFrom: office@example.co.jp\r\nTo: a@example.com\r\nSubject: your account\r\n`;

function report(last: string, status = STATUS, statusHead = ''): Uint8Array {
  return latin1(
    `From: MAILER-DAEMON@mx.example.com\r\nSubject: Undelivered Mail Returned to Sender\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThis is the mail system at host mx.example.com.\r\n\r\nYour message could not be delivered.\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n${statusHead}\r\n${status}\r\n--b\r\n${last}\r\n--b--\r\n`,
  );
}

describe('a delivery report', () => {
  const whole = report(`Content-Type: message/rfc822\r\n\r\n${ORIGINAL}\r\n${THREAT}\r\n`);

  test('carries the mail that came back; what the server wrote for programs is no attachment', async () => {
    const message = messageOf(await parseEml(whole, READ));
    expect(message.attachments.map(({ contentType }) => contentType)).toEqual(['message/rfc822']);
    expect(message.carried).toMatchObject([{ subject: 'your account' }]);
    expect(await judgeBytes('a.eml', whole)).toMatchObject({ verdict: 'empty-threat', family: 'sextortion', wrapper: 'bounce', alarms: [] });
  });

  test('with headers alone holds no threat', async () => {
    const headers = report(`Content-Type: text/rfc822-headers\r\n\r\n${ORIGINAL}`);
    expect(messageOf(await parseEml(headers, READ)).attachments).toEqual([]);
    expect((await judgeBytes('a.eml', headers)).verdict).toBe('no-threat');
  });

  test.each([
    ['rows of people', 'Name: Taro; 1985-01-02\r\nName: Hanako; 1990-03-04\r\n', ''],
    ['a file name', STATUS, 'Content-Disposition: attachment; filename=list.csv\r\n'],
    ['words', `${STATUS}\r\nand all your customers\r\n`, ''],
  ])('whose status holds %s keeps it as an attachment', async (_, status, head) => {
    const message = messageOf(await parseEml(report('Content-Type: text/plain\r\n\r\nbye', status, head), READ));
    expect(message.attachments.map(({ contentType }) => contentType)).toEqual(['message/delivery-status']);
  });

  test('outside a report every part is an attachment', async () => {
    const mixed = latin1(Buffer.from(whole).toString('latin1').replace('multipart/report', 'multipart/mixed'));
    expect(messageOf(await parseEml(mixed, READ)).attachments).toHaveLength(2);
  });
});

test('a digest carries its mails, each read', async () => {
  const digest = latin1(`From: list@example.com\r\nSubject: digest\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain\r\n\r\nToday's topics\r\n--a\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\nFrom: x@example.com\r\nSubject: lunch\r\n\r\nLunch at noon.\r\n--b\r\n\r\nFrom: y@example.com\r\nSubject: pay\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${THREAT}\r\n--b--\r\n--a--\r\n`);
  expect(messageOf(await parseEml(digest, READ)).carried.map(({ subject }) => subject)).toEqual(['lunch', 'pay']);
  expect(await judgeBytes('a.eml', digest)).toMatchObject({ verdict: 'empty-threat', family: 'sextortion', wrapper: 'forward' });
});

test('a threat attached to an Outlook item is the threat', async () => {
  const item = writeMsg({ values: { subject: 'FW: your account', body: 'Is this real?' }, attachments: [{ displayName: 'your account', embedded: { values: { subject: 'your account', body: THREAT } } }] });
  expect(await judgeBytes('a.msg', item)).toMatchObject({ verdict: 'empty-threat', family: 'sextortion', wrapper: 'forward' });
});

describe('100 kB of other words', () => {
  const english = 'The quarterly newsletter of our gardening club tells of roses, tulips and the weather in spring. '.repeat(1_100);
  const japanese = '園芸クラブの会報では、ばらやチューリップ、春の天気についてお伝えしています。\n'.repeat(900);
  test.each([
    ['before', `${english}\n\n${THREAT}`],
    ['after', `${THREAT}\n\n${english}`],
    ['around', `${english}\n\n${THREAT}\n\n${english}`],
    ['in lines', `${english.replaceAll('. ', '.\n')}\n\n${THREAT}`],
    ['in Japanese before', `${japanese}\n\n${THREAT}`],
    ['in Japanese after', `${THREAT}\n\n${japanese}`],
  ])('%s hide no threat', async (_, text) => {
    // Among so many other words a person may be asked for; the threat is never missed.
    const { verdict, family } = await judgeText(`Subject: hello\n\n${text}`);
    expect({ found: verdict === 'empty-threat' || verdict === 'ask-it', family }).toEqual({ found: true, family: 'sextortion' });
  });

  test('in an HTML mail too, shown or hidden', async () => {
    for (const pad of [`<p>${english}</p>`, `<div style="display:none">${english}</div>`, `<!-- ${english} -->`]) {
      expect((await judgeBytes('a.html', utf8(`${pad}<p>${THREAT}</p>${pad}`))).family).toBe('sextortion');
    }
  });
});
