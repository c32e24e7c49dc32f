import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstMail, MBOX_MAIL_LIMIT, MBOX_MOST, MboxSplitter, splitMbox } from '../../../src/core/message/splitMbox';
import { concat, utf8 } from './encode';

const FROM = 'From a@example.com Mon Jan  5 10:00:00 2026\n';
const split = (text: string): string[] => splitMbox(utf8(text)).map((mail) => new TextDecoder().decode(mail));

describe('a mailbox file', () => {
  test('is cut at "From " lines after a blank line', () => {
    expect(split(`${FROM}Subject: a\n\none\n\n${FROM}Subject: b\n\ntwo\n`)).toEqual(['Subject: a\n\none\n\n', 'Subject: b\n\ntwo\n']);
    expect(split(`${FROM}Subject: a\r\n\r\none\r\n\r\n${FROM}Subject: b\r\n\r\ntwo`)).toEqual(['Subject: a\r\n\r\none\r\n\r\n', 'Subject: b\r\n\r\ntwo']);
  });

  test('keeps sentences that begin so, and gives escaped ones back', () => {
    expect(split(`${FROM}Subject: a\n\nFrom now on you pay.\nFrom 10:00 on.\n\n>From 11:00 on.\n>>From here.\n> From there.\n`)).toEqual(['Subject: a\n\nFrom now on you pay.\nFrom 10:00 on.\n\nFrom 11:00 on.\n>From here.\n> From there.\n']);
  });

  test('without a first line is one mail; with nothing in it none', () => {
    expect(split('\n\nSubject: a\n\none\n')).toEqual(['Subject: a\n\none\n']);
    expect(split('')).toEqual([]);
    expect(split('\n \n').length).toBe(1);
    expect(firstMail(utf8(`${FROM}Subject: a\n\none\n\n${FROM}b`))).toEqual(utf8('Subject: a\n\none\n\n'));
  });

  test('is cut alike however it comes in', () => {
    const line = fc.constantFrom(FROM, '\n', 'Subject: a\n', '>From b 10:00\n', 'From now\n', 'x'.repeat(700), '\r\n', 'From ');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 50 }), (lines, size) => {
        const bytes = concat(...lines);
        const splitter = new MboxSplitter();
        const mails: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) mails.push(...splitter.push(bytes.subarray(at, at + size)));
        mails.push(...splitter.end());
        expect(mails.map((mail) => Buffer.from(mail).toString())).toEqual(splitMbox(bytes).map((mail) => Buffer.from(mail).toString()));
        expect(splitter.count).toBe(mails.length);
      }),
      { numRuns: 300 },
    );
  });

  test('is bounded in mails and in the length of one', () => {
    const many = utf8(`${FROM}Subject: a\n\n`.repeat(MBOX_MOST + 5));
    expect(splitMbox(many)).toHaveLength(MBOX_MOST);
    const splitter = new MboxSplitter();
    splitter.push(many);
    expect(splitter.count).toBe(MBOX_MOST + 5);
    expect(firstMail(concat(FROM, 'Subject: a\n\n', new Uint8Array(MBOX_MAIL_LIMIT + 1_000).fill(65)))).toHaveLength(MBOX_MAIL_LIMIT);
  });
});
