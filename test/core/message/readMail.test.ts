import { describe, expect, test } from '@jest/globals';
import { looksLikeRawMail, parsePasted } from '../../../src/core/message/parseText';
import { readMail } from '../../../src/core/message/readMail';
import { eucJp, iso2022Jp, latin1, shiftJis, utf16le, utf8 } from './encode';
import { HEAD, messageOf, READ } from './mails';

const read = async (name: string, bytes: Uint8Array) => readMail({ name, bytes }, READ);

describe('text files', () => {
  test('a first line Subject: is the subject', async () => {
    expect(messageOf(await read('a.txt', utf8('Subject: 重要\n\n本文です。\n二行目')))).toMatchObject({ source: 'txt', subject: '重要', text: '本文です。\n二行目', headers: null });
    expect(messageOf(await read('a.txt', utf8('件名：重要\r\n本文です。')))).toMatchObject({ subject: '重要', text: '本文です。' });
    expect(messageOf(await read('a.txt', utf8('Hello\nSubject: no')))).toMatchObject({ subject: '', text: 'Hello\nSubject: no' });
  });

  test.each([['ISO-2022-JP', iso2022Jp], ['Shift_JIS', shiftJis], ['EUC-JP', eucJp], ['UTF-8', utf8], ['UTF-16', utf16le]])('%s', async (_, encode) => {
    expect(messageOf(await read('a.txt', encode('Subject: お知らせです\n\n会社のデータを取得しました。'))).text).toBe('会社のデータを取得しました。');
  });

  test('a raw mail saved as text is read as a mail', async () => {
    expect(messageOf(await read('a.txt', latin1(`Received: from a by b\r\n${HEAD}\r\nbody`))).source).toBe('eml');
  });
});

describe('HTML files', () => {
  test('charset from meta, from a mark, or as it looks', async () => {
    const html = '<p>お支払いください。期限は三日です。</p>';
    for (const bytes of [shiftJis(`<meta charset="Shift_JIS">${html}`), eucJp(html), utf8(`\ufeff${html}`), iso2022Jp(html), utf8(`<meta charset=shift_jis>${html}`)]) {
      expect(messageOf(await read('a.html', bytes)).html).toContain('お支払いください');
    }
  });
  test('nothing to see is empty', async () => {
    expect(await read('a.htm', utf8('<html><body></body></html>'))).toEqual({ kind: 'unreadable', why: 'empty' });
  });
});

test.each([
  ['a.msg', utf8('x'), 'not-a-mail'],
  ['a.pst', utf8('x'), 'not-supported'],
  ['a.mbox', utf8('From x'), 'not-a-mail'],
  ['a.mbox', utf8(''), 'empty'],
  ['a.eml', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'not-a-mail'],
  ['a.eml', utf8('%PDF-1.7'), 'not-a-mail'],
  ['a.txt', utf8(' \n'), 'empty'],
  ['', utf8(''), 'empty'],
])('%s %# is unreadable', async (name, bytes, why) => {
  expect(await read(name, bytes)).toEqual({ kind: 'unreadable', why });
});

test('without an ending the content decides', async () => {
  expect(messageOf(await read('-', latin1(`Message-ID: <a@example.com>\r\n${HEAD}\r\nbody`))).source).toBe('eml');
  expect(messageOf(await read('-', utf8('<!DOCTYPE html><p>hello'))).source).toBe('html');
  expect(messageOf(await read('-', utf8('hello'))).source).toBe('txt');
  expect(messageOf(await read('1.emlx', latin1(`123\n${HEAD}\r\nbody`))).subject).toBe('hello');
  expect(messageOf(await read('x.eml', latin1(`From a@example.com Mon Jan 1\r\n${HEAD}\r\nbody`))).subject).toBe('hello');
});

test('of a mailbox file the first mail is read', async () => {
  const first = 'From a@example.com Mon Jan  5 10:00:00 2026\n';
  const box = latin1(`${first}Message-ID: <a@example.com>\n${HEAD}\none\n\n${first}${HEAD}\ntwo\n`);
  for (const name of ['a.mbox', '-']) expect(messageOf(await read(name, box)).text?.trim()).toBe('one');
});

test('pasted text', () => {
  expect(parsePasted('Subject: a\n\nb')).toMatchObject({ kind: 'message', message: { source: 'pasted', subject: 'a', text: 'b', preserves: { headers: false } } });
  expect(parsePasted('  ')).toEqual({ kind: 'unreadable', why: 'empty' });
});

test('looksLikeRawMail wants fields that nobody types', () => {
  expect(looksLikeRawMail(`Received: from a\n  by b\n${HEAD}\nbody`)).toBe(true);
  expect(looksLikeRawMail(`${HEAD}\nbody`)).toBe(true);
  expect(looksLikeRawMail('From: a\nTo: b\nSubject: c\n\nbody')).toBe(false);
  expect(looksLikeRawMail('Dear all,\nNote: this\nReceived: yes')).toBe(false);
});
