import { describe, expect, test } from '@jest/globals';
import { hasBlock, replaceBlock } from '../../../tools/evaluate/markedBlocks';
import { isDialect, isDisguised, isEveryday, isIncident, isNearMiss, isShort, lacksUsualWords } from '../../../tools/evaluate/slices';
import { rawMail } from '../../../tools/evaluate/compare/rawMail';
import { readStatus } from '../../../tools/evaluate/compare/spamAssassin';
import type { LabelledMail } from '../../../tools/measure/labelledMail';
import { shareOf, wilson } from '../../../tools/measure/share';

const mail = (changes: Partial<LabelledMail>): LabelledMail => ({
  file: 'a.txt', bytes: () => Promise.resolve(new Uint8Array()), verdicts: [], label: 'written-x', language: 'en', kind: '', group: 'a', family: null, claims: null, alarms: null, mayLearn: true, written: true, ...changes,
});
const threat = (kind: string): LabelledMail => mail({ verdicts: ['empty-threat'], kind });
const harmless = (kind: string): LabelledMail => mail({ verdicts: ['no-threat'], kind });

describe('shares', () => {
  test('Wilson’s interval holds at the ends and in the middle', () => {
    expect(wilson(0, 10)).toMatchObject({ low: 0 });
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 3);
    expect(wilson(8, 10).low).toBeCloseTo(0.4902, 3);
    expect(wilson(8, 10).high).toBeCloseTo(0.9433, 3);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test('near-duplicates count once where each group does', () => {
    const outcomes = [...Array.from({ length: 9 }, () => ({ group: 'a', hit: true })), { group: 'b', hit: false }];
    expect(shareOf(outcomes)).toMatchObject({ n: 10, hits: 9, share: 0.9, groups: 2, byGroup: 0.5 });
  });
});

describe('slices by what the labeller wrote', () => {
  test.each(['zero-width disguised, fluent', 'Cyrillic look-alikes, fluent', 'old password, letter-spaced', '半角カナ偽装', 'sextortion+html-entities-in-text'])('disguised: %s', (kind) => { expect(isDisguised(threat(kind))).toBe(true); });
  test.each(['no usual word, paraphrase', 'euphemistic, none of the usual words', '言い換えのみ'])('without the usual words: %s', (kind) => { expect(lacksUsualWords(threat(kind))).toBe(true); });
  test.each(['very short', 'three sentences', '三文だけ', 'terse'])('short: %s', (kind) => { expect(isShort(threat(kind))).toBe(true); });
  test('a middle length is not short', () => { expect(isShort(threat('blunt; BTC; short-mid'))).toBe(false); });
  test.each(['Scots', '関西弁・箇条書き', 'rough Kansai dialect'])('dialect: %s', (kind) => { expect(isDialect(threat(kind))).toBe(true); });
  test('harmless mail is either everyday mail or a near miss', () => {
    expect([harmless('ham-invoice'), harmless('newsletter'), mail({ label: 'ham' })].map(isEveryday)).toEqual([true, true, true]);
    expect([harmless('pentest report'), harmless('lawyer’s letter'), mail({ label: 'hard-negative' })].map(isNearMiss)).toEqual([true, true, true]);
    expect([harmless('newsletter'), threat('newsletter')].map(isNearMiss)).toEqual([false, false]);
  });
  test('an alarm is a real one unless the bluff is a right answer too', () => {
    expect(isIncident(mail({ verdicts: ['ask-it'], alarms: ['leak-site'] }))).toBe(true);
    expect(isIncident(mail({ verdicts: ['ask-it', 'empty-threat'], alarms: ['leak-site'] }))).toBe(false);
    expect(isIncident(mail({ verdicts: ['other-scam'], alarms: ['malware-risk'] }))).toBe(false);
  });
});

test('only what stands between the marks is replaced', () => {
  const document = 'a\n<!-- evaluation:written -->\nold\n<!-- /evaluation:written -->\nb';
  expect(hasBlock(document, 'written')).toBe(true);
  expect(replaceBlock(document, 'written', 'new $1')).toBe('a\n<!-- evaluation:written -->\nnew $1\n<!-- /evaluation:written -->\nb');
  expect(replaceBlock(document, 'received', 'new')).toBe(document);
});

describe('other programs', () => {
  test('a text gets an envelope, a mail stays as it is, an Outlook item is left out', () => {
    const text = new TextEncoder().encode('Subject: 確認のお願い\n\n本文です。\n');
    const raw = new TextDecoder().decode(rawMail('a.txt', text) ?? new Uint8Array());
    expect(raw).toContain('Subject: =?utf-8?B?');
    expect(Buffer.from(raw.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8')).toBe('本文です。\n');
    expect(rawMail('a.eml', text)).toBe(text);
    expect(rawMail('a.msg', text)).toBeNull();
  });

  test('reads the status that SpamAssassin puts on top, folded as it is', () => {
    expect(readStatus('X-Spam-Level: *\nX-Spam-Status: No, score=2.0 required=5.0 tests=BITCOIN_SPAM_03,\n\tPDS_BTC_ID autolearn=no\n\tversion=4\nFrom: a')).toEqual({ spam: false, rules: ['BITCOIN_SPAM_03', 'PDS_BTC_ID'] });
  });
});
