import type { Currency } from '../contract';
import { BECH32_ALPHABET, base58CheckVersion, isCashAddress, isEthereumAddress, isMoneroAddress, isWitnessAddress } from './walletChecksums';

/** How one kind of address is written. */
export interface WalletFormat {
  readonly currency: Currency;
  /** Beginnings; compared without case when {@link anyCase}. */
  readonly prefixes: readonly string[];
  /** Lengths in characters, both ends included, of an address that can hold. */
  readonly shortest: number;
  readonly longest: number;
  readonly alphabet: 'base58' | 'bech32' | 'hex';
  readonly anyCase: boolean;
  readonly holds: (address: string) => boolean;
  /**
   * When a word that fails its checksum still counts as an address: `shape` alone is telling enough;
   * `named` only where its coin is named close by; never shorter than `wrongFrom`.
   */
  readonly wrong: 'shape' | 'named';
  readonly wrongFrom: number;
}

const base58 = (currency: Currency, prefix: string, version: number, shortest: number, wrong: 'shape' | 'named'): WalletFormat => ({
  currency,
  prefixes: [prefix],
  shortest,
  longest: 34,
  alphabet: 'base58',
  anyCase: false,
  holds: (address) => base58CheckVersion(address) === version,
  wrong,
  wrongFrom: wrong === 'shape' ? 25 : 33,
});

const witness = (currency: Currency, hrp: string): WalletFormat => ({
  currency,
  prefixes: [`${hrp}1`],
  shortest: hrp.length + 12,
  longest: 90,
  alphabet: 'bech32',
  anyCase: true,
  holds: (address) => isWitnessAddress(address, hrp),
  wrong: 'shape',
  wrongFrom: hrp.length + 21,
});

/** Version bytes and prefixes as each coin's own chain parameters give them. */
export const WALLET_FORMATS: readonly WalletFormat[] = [
  witness('BTC', 'bc'),
  witness('LTC', 'ltc'),
  {
    currency: 'ETH',
    prefixes: ['0x'],
    shortest: 42,
    longest: 42,
    alphabet: 'hex',
    anyCase: true,
    holds: isEthereumAddress,
    wrong: 'shape',
    wrongFrom: 42,
  },
  base58('BTC', '1', 0x00, 26, 'shape'),
  base58('BTC', '3', 0x05, 33, 'shape'),
  base58('LTC', 'L', 0x30, 33, 'named'),
  base58('LTC', 'M', 0x32, 33, 'named'),
  base58('DOGE', 'D', 0x1e, 33, 'named'),
  base58('DASH', 'X', 0x4c, 33, 'named'),
  base58('TRX', 'T', 0x41, 34, 'named'),
  {
    currency: 'XMR',
    prefixes: ['4', '8'],
    shortest: 95,
    longest: 106,
    alphabet: 'base58',
    anyCase: false,
    holds: (address) => (address.length === 95 || address.length === 106) && isMoneroAddress(address),
    wrong: 'shape',
    wrongFrom: 90,
  },
  {
    currency: 'BCH',
    prefixes: ['q', 'p'],
    shortest: 42,
    longest: 42,
    alphabet: 'bech32',
    anyCase: true,
    holds: isCashAddress,
    wrong: 'named',
    wrongFrom: 42,
  },
];

/** Words that name a coin beside an address; folded text. */
export const COIN_NAMES: Readonly<Record<Currency, readonly string[]>> = {
  BTC: ['btc', 'bitcoin', 'ビットコイン', 'xbt'],
  ETH: ['eth', 'ethereum', 'ether', 'イーサ'],
  LTC: ['ltc', 'litecoin', 'ライトコイン'],
  DOGE: ['doge', 'ドージ'],
  DASH: ['dash', 'ダッシュ'],
  BCH: ['bch', 'bitcoin cash', 'bitcoincash', 'ビットコインキャッシュ'],
  TRX: ['trx', 'tron', 'トロン'],
  USDT: ['usdt', 'tether', 'trc20', 'trc-20', 'erc20', 'erc-20', 'テザー'],
  XMR: ['xmr', 'monero', 'モネロ'],
};

const BASE58 = /^[1-9A-HJ-NP-Za-km-z]$/;
const HEX = /^[0-9a-fx]$/i;

/** Whether one character belongs to an alphabet (`x` to hex because of `0x`). */
export function inAlphabet(letter: string, alphabet: WalletFormat['alphabet']): boolean {
  switch (alphabet) {
    case 'base58':
      return BASE58.test(letter);
    case 'hex':
      return HEX.test(letter);
    case 'bech32':
      return BECH32_ALPHABET.includes(letter.toLowerCase());
  }
}
