import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findWallets } from '../../../src/core/evidence/wallets';
import { normalise } from '../../../src/core/message/normalise';
import { VALID } from './walletSamples';

const find = (text: string) => findWallets(normalise(text), text);
const brief = (text: string) => find(text).map(({ currency, address, valid }) => [currency, address, valid]);
const spread = (address: string, by: string) => Array.from(address).join(by);
const grouped = (address: string, by: string) => address.replace(/.{4}(?=.)/g, (four) => four + by);

describe('findWallets', () => {
  test.each([
    ['BTC', VALID.p2pkh], ['BTC', VALID.p2sh], ['BTC', VALID.bc1q], ['BTC', VALID.bc1qLong], ['BTC', VALID.bc1p], ['BTC', VALID.bc1q.toUpperCase()],
    ['LTC', VALID.ltcL], ['LTC', VALID.ltcM], ['LTC', VALID.ltc1], ['DOGE', VALID.doge], ['DASH', VALID.dash], ['TRX', VALID.trx],
    ['ETH', VALID.eth], ['ETH', VALID.eth.toLowerCase()], ['XMR', VALID.xmr], ['XMR', VALID.xmrSub], ['XMR', VALID.xmrIntegrated], ['BCH', VALID.bch],
  ])('finds a whole %s address: %s', (currency, address) => {
    expect(brief(`Send it here: ${address}. Copy it.`)).toEqual([[currency, address, true]]);
    expect(brief(`送金先は${address}です。`)).toEqual([[currency, address, true]]);
  });

  test('tells Tether by its name beside a Tron or Ethereum address', () => {
    expect(brief(`USDT (TRC20): ${VALID.trx}`)).toEqual([['USDT', VALID.trx, true]]);
    expect(brief(`tether, erc20 network ${VALID.eth}`)).toEqual([['USDT', VALID.eth, true]]);
  });

  test.each([
    ['one character changed', 'bc1qkdfq4uk69nzhjjuk6l3tjnapnn4dy9u67e9cxz', 'BTC'],
    ['one character lost', 'bc1qkdfq4uk69nzhjjuk6l3tjnapnn4dy9u67e9cx', 'BTC'],
    ['a place holder', `bc1${'x'.repeat(39)}`, 'BTC'],
    ['capital letters mixed in', 'bc1qkdfq4uk69nzhjjuk6l3tjnapnn4dy9u67e9cXY', 'BTC'],
    ['taproot with the old code', 'bc1pvwvughxp70veyn7y8jsgh7uy96asn9wkumeeknyh2mpw0whw323qw0mnsj', 'BTC'],
    ['a wrong P2PKH', '1BzT6y29C54EjHzgrMfuPgJh9A2L8xwpt8', 'BTC'],
    ['a wrong P2SH', '3CgU2WWajyNcpTh7yTLVpJfdHgK3ipCHWj', 'BTC'],
    ['wrong capitals in Ethereum', '0x054a947f956802639b8E9021882feA0C0f6863C5', 'ETH'],
    ['a wrong Monero', VALID.xmr.replace('4837', '4838'), 'XMR'],
  ])('says that %s is no address', (_, address, currency) => {
    expect(brief(`Bitcoin wallet: ${address}`)).toEqual([[currency, address, false]]);
  });

  test('wants the coin named before it calls a rarer address wrong', () => {
    const wrong = VALID.doge.slice(0, -1) + 'b';
    expect(brief(`dogecoin: ${wrong}`)).toEqual([['DOGE', wrong, false]]);
    expect(brief(`ticket ${wrong}`)).toEqual([]);
  });

  describe('joins what was taken apart, when the checksum then holds', () => {
    const addresses = [VALID.p2pkh, VALID.p2sh, VALID.bc1q, VALID.bc1p, VALID.eth, VALID.ltcL, VALID.trx, VALID.bch, VALID.xmr];
    test.each([' ', '-', '_', '=', '*', '.', ' * ', '\n', '-\n', '\n> '])('by %j', (by) => {
      for (const address of addresses) {
        expect(brief(`Pay to ${grouped(address, by)} now`)).toEqual([[expect.any(String), address, true]]);
      }
    });
    test.each([' ', '-', '*', '.'])('between all characters by %j', (by) => {
      for (const address of addresses) expect(brief(`Pay: ${spread(address, by)}`)).toEqual([[expect.any(String), address, true]]);
    });
    test('with invisible characters inside, and in full width', () => {
      expect(brief(`BTC ${spread(VALID.p2pkh, '\u200b')}`)).toEqual([['BTC', VALID.p2pkh, true]]);
      const wide = Array.from(VALID.p2sh, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('');
      expect(brief(`送金先 ${wide}`)).toEqual([['BTC', VALID.p2sh, true]]);
    });
    test('in two parts with words between', () => {
      expect(brief(`Part 1: ${VALID.bc1q.slice(0, 20)}\nPart 2: ${VALID.bc1q.slice(20)}\nPut them together.`)).toEqual([['BTC', VALID.bc1q, true]]);
      expect(brief(`前半 ${VALID.p2pkh.slice(0, 17)} と後半 ${VALID.p2pkh.slice(17)} をつなぐ`)).toEqual([['BTC', VALID.p2pkh, true]]);
    });
    test('never a broken one', () => {
      expect(find(`Pay ${grouped('1BzT6y29C54EjHzgrMfuPgJh9A2L8xwpt8', ' ')}`)).toEqual([]);
    });
  });

  test('gives the place in the folded text', () => {
    const folded = normalise(`ビットコイン\u200b: ${VALID.p2pkh} まで`);
    const [found] = findWallets(folded, `ビットコイン\u200b: ${VALID.p2pkh} まで`);
    expect(folded.text.slice(found?.start, found?.end)).toBe(VALID.p2pkh.toLowerCase());
  });

  test('tells each address once, and at most twenty', () => {
    expect(find(`${VALID.bc1q} or ${VALID.bc1q.toUpperCase()} or ${VALID.bc1q}`)).toHaveLength(1);
    const many = Array.from({ length: 60 }, (_, i) => `bc1q${'x'.repeat(25)}${i + 100}`).join(' ');
    expect(find(many)).toHaveLength(20);
  });

  test.each([
    'Order 3849182 was shipped on 2026-11-24, tracking 1Z999AA10123456784.',
    'See https://files.example.com/d/1aB3cD5eF7gH9jK2mN4pQ6rS8tU1vW3xY5 for the minutes.',
    'commit 3f2a9c1d4e5b6a7f8091a2b3c4d5e6f708192a3b fixes it; hash 0x5f2b8c',
    'The transaction 0x8b1c2d3e4f5061728394a5b6c7d8e9f00112233445566778899aabbccddeeff0 is confirmed.',
    'Message-ID 1qXyZ2-0004Hk-7B at 10:31, queue id 4Bxyz12345.',
    'Die Donaudampfschifffahrtsgesellschaftskapitaene treffen sich.',
    '請求書番号 INV-2026-1124-000381 お振込先 普通 1234567',
    'Ten tall trees, three thousand two hundred dollars, 1 2 3 4 5 6 7 8 9 10 11 12.',
    'pqrstuvwxyzpqrstuvwxyzpqrstuvwxyzpqrstuvwxyz',
  ])('stays quiet: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => Array.isArray(find(text))));
    fc.assert(fc.property(fc.array(fc.constantFrom('1', '3', 'bc1', '0x', 'L', 'T', '4', 'q', VALID.p2pkh, ' ', '-', '\n', 'aZ9', '＊'), { maxLength: 80 }), (parts) => Array.isArray(find(parts.join('')))));
  });

  test.each([
    ['single digits', '1 '.repeat(100_000)],
    ['fours', '4 '.repeat(100_000)],
    ['mixed letters', 'aB1 '.repeat(60_000)],
    ['one long word', '1a'.repeat(150_000)],
    ['parts', '1aB2cD3eF4 '.repeat(25_000)],
    ['broken addresses', '1BzT6y29C54EjHzgrMfuPgJh9A2L8xwpt8 '.repeat(8_000)],
  ])('does bounded work on %s', (_, text) => {
    const folded = normalise(text);
    const began = performance.now();
    findWallets(folded, text);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
