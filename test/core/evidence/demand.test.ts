import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DemandReader } from '../../../src/core/evidence/demand';
import { normalise } from '../../../src/core/message/normalise';

const reader = new DemandReader();
const find = (text: string) => reader.find(normalise(text));
const sum = (text: string) => {
  const found = find(text);
  return found && [found.amount, found.currency];
};

describe('the sum', () => {
  test.each<[string, number, string]>([
    ['Transfer $2,500 to this wallet.', 2500, 'USD'],
    ['You pay 1,400 dollars in bitcoin.', 1400, 'USD'],
    ['The price is USD 2500.', 2500, 'USD'],
    ['send usd2500 now', 2500, 'USD'],
    ['Pay US$ 950.50 today', 950.5, 'USD'],
    ['Send 1500$ in BTC', 1500, 'USD'],
    ['Send 1.5k$ and we forget it', 1500, 'USD'],
    ['Send $2k worth of bitcoin', 2000, 'USD'],
    ['Pay $ 1.200 now', 1200, 'USD'],
    ['Zahlen Sie 1.200 € in Bitcoin', 1200, 'EUR'],
    ['Payez 1 200,50 € en bitcoin', 1200.5, 'EUR'],
    ['pay €900', 900, 'EUR'],
    ['pay £1,000', 1000, 'GBP'],
    ['¥160,000 を送金', 160000, 'JPY'],
    ['two thousand two hundred dollars must be paid', 2200, 'USD'],
    ['I want two thousand dollars', 2000, 'USD'],
    ['twenty-five hundred dollars to my wallet', 2500, 'USD'],
    ['pay three thousand (3,000) euros', 3000, 'EUR'],
    ['send 0.3 BTC', 0.3, 'BTC'],
    ['Send 0.49123487 BTC', 0.49123487, 'BTC'],
    ['send 1.234 btc', 1.234, 'BTC'],
    ['0,05 BTC versati su questo indirizzo', 0.05, 'BTC'],
    ['土曜の朝までに 0.7 ETH だ。', 0.7, 'ETH'],
    ['20 bitcoin to stop the attack', 20, 'BTC'],
    ['half a bitcoin', 0.5, 'BTC'],
    ['one and a half bitcoin, paid here', 1.5, 'BTC'],
    ['BTC 0.05 を送れ', 0.05, 'BTC'],
    ['2,500米ドルをビットコインで', 2500, 'USD'],
    ['2,500ドル相当のビットコイン', 2500, 'USD'],
    ['１，３５０ドルを送金', 1350, 'USD'],
    ['16万円分のビットコイン', 160000, 'JPY'],
    ['1万6千円を払え', 16000, 'JPY'],
    ['十六万円を支払え', 160000, 'JPY'],
    ['二千五百ドルを送れ', 2500, 'USD'],
    ['金参拾万円を納めよ', 300000, 'JPY'],
    ['金壱百弐拾万円也', 1200000, 'JPY'],
    ['2.5個のビットコインを渡せ', 2.5, 'BTC'],
    ['モネロで八枚', 8, 'XMR'],
    ['半ビットコインを送れ', 0.5, 'BTC'],
    ['30BTCを送れ', 30, 'BTC'],
    ['支付5000元', 5000, 'CNY'],
    ['500만 원이 아니라 700 KRW 입금', 700, 'KRW'],
  ])('%s', (text, amount, currency) => {
    expect(sum(text)).toEqual([amount, currency]);
  });

  test.each<[string, number, string]>([
    ['We hold data of 100,000 customers. The damage will exceed $5,000,000. Send $2,500 in bitcoin to our wallet.', 2500, 'USD'],
    ['罰金は1000万円です。16万円をビットコインで送金してください。', 160000, 'JPY'],
    ['900ドルではなく、800ドルを払ってください。', 800, 'USD'],
    ['2 BTC を払え。遅れると毎日 1 BTC ずつ増額する。', 2, 'BTC'],
    ['The fee is 15 BTC and will increase by 5 BTC for each day.', 15, 'BTC'],
    ['Pay $1,950 (0.0312 BTC) here.', 1950, 'USD'],
    ['Rate of the day: 1 BTC = 60,000 USD. The bill is 0.025 BTC.', 0.025, 'BTC'],
    ['As 1 bitcoin is worth 60000 usd, pay me 0.025 btc', 0.025, 'BTC'],
  ])('of several the one demanded: %s', (text, amount, currency) => {
    expect(sum(text)).toEqual([amount, currency]);
  });

  test.each(['Meeting at 10:30 in room 204.', 'version 2.500 of the driver', '一元管理の仕組みを説明します。', 'Bitcoin wallet 1 of 3 photos', 'a dollar sign', '万一の場合はご連絡ください', '三郎さんと一緒に', ''])('none in: %s', (text) => {
    expect(find(text)?.amount ?? null).toBeNull();
  });

  test('stands where it says', () => {
    const text = '今すぐ　２，５００米ドル　を払え。';
    const folded = normalise(text);
    const found = reader.find(folded);
    const at = found?.amountAt;
    expect(text.slice(folded.start[at?.start ?? 0], folded.end[(at?.end ?? 1) - 1])).toBe('２，５００米ドル');
  });
});

describe('the time limit', () => {
  test.each<[string, number]>([
    ['You have 72 hours.', 72],
    ['You have exactly 48h to pay.', 48],
    ['within two days', 48],
    ['Three days. No more.', 72],
    ['you have a week to decide', 168],
    ['I give you 50 hours after opening this letter', 50],
    ['a 24-hour deadline', 24],
    ['You have three (3) days from now', 72],
    ['猶予は72時間です。', 72],
    ['七十二時間以内に支払え', 72],
    ['３日以内に送金', 72],
    ['期限は二日。', 48],
    ['24 時間のうちに送れ', 24],
    ['一週間待ちます', 168],
    ['制限は五〇時間。', 50],
    ['四十八時間。遅れたら公開する。', 48],
    ['残り時間 35:30:00', 36],
  ])('%s', (text, hours) => {
    expect(find(text)?.deadlineHours).toBe(hours);
  });

  test.each(['Send it by Friday or we publish.', 'You have until the 12th to pay.', 'Pay before 31 October', '土曜の朝までに 0.7 ETH だ。', '10月31日までに支払え', '十二月三日まで待つ。', '月末までに送金しろ'])('a day has no hours: %s', (text) => {
    const found = find(text);
    expect(found?.deadlineHours).toBeNull();
    expect(found?.deadlineAt).not.toBeNull();
  });

  test.each([
    'I infected your computer three months ago.',
    'We were in your network for more than 3 weeks.',
    '三週間にわたり社内を見ていた。',
    'サポートは24時間対応しています。',
    'The system changes every 4 hours',
    '会議は2時間でした',
    '雨の日が二週間続いた',
    '今日まで気づかなかった',
  ])('none in: %s', (text) => {
    expect(find(text)).toBeNull();
  });
});

describe('hostile text', () => {
  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const found = find(text);
      return found === null || found.amountAt !== null || found.deadlineAt !== null;
    }));
    fc.assert(fc.property(fc.array(fc.constantFrom('1', ',', '.', '万', '千', '円', '$', 'k', 'two', ' ', 'hundred', 'hours', '以内', 'a', '半', '億', '時間', 'by', 'friday'), { maxLength: 60 }), (parts) => {
      const found = find(parts.join(''));
      return found === null || found.amount === null || Number.isFinite(found.amount);
    }));
  });

  test.each([['digits', '1,'.repeat(100_000)], ['number words', 'two hundred '.repeat(20_000)], ['sums', '$5 '.repeat(60_000)], ['days', 'by friday '.repeat(20_000)], ['kanji', '一'.repeat(200_000)], ['units', '1日 '.repeat(60_000)], ['until', 'まで'.repeat(100_000)]])('bounded work on %s', (_, text) => {
    const folded = normalise(text);
    const began = performance.now();
    reader.find(folded);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
