import type { PlainMail } from './mail';

/** Ways to write a wallet so that people can put it together and programs find none. */
export interface WalletDisguise {
  readonly name: string;
  readonly disguise: (address: string, language: PlainMail['language']) => string;
}

const WALLET = /\b(?:bc1[a-z0-9]{20,80}|[13][1-9a-km-z]{25,34}|0x[0-9a-f]{40}|ltc1[a-z0-9]{20,80}|[LMTDX][1-9a-km-z]{33})\b/giu;

/** `null` where the mail has no wallet. */
export function withWallets(mail: PlainMail, { disguise }: WalletDisguise): PlainMail | null {
  const body = mail.body.replace(WALLET, (address) => disguise(address, mail.language));
  return body === mail.body ? null : { ...mail, body };
}

export function hasWallet(text: string): boolean {
  return text.search(WALLET) >= 0;
}

function separated(name: string, separator: string): WalletDisguise {
  return { name, disguise: (address) => Array.from(address).join(separator) };
}

const half = (address: string): [string, string] => [address.slice(0, address.length >> 1), address.slice(address.length >> 1)];

export const WALLET_DISGUISES: readonly WalletDisguise[] = [
  separated('wallet: blanks', ' '),
  separated('wallet: hyphens', '-'),
  separated('wallet: underscores', '_'),
  separated('wallet: asterisks', '*'),
  separated('wallet: equals signs', '='),
  separated('wallet: zero width', '\u200b'),
  separated('wallet: line breaks', '\n'),
  { name: 'wallet: groups of four', disguise: (address) => address.replace(/.{4}/g, '$& ').trim() },
  { name: 'wallet: two lines', disguise: (address) => half(address).join('\n') },
  {
    name: 'wallet: two parts named',
    disguise: (address, language) => {
      const [first, second] = half(address);
      return language === 'ja' ? `前半 ${first} 後半 ${second} (続けて入力)` : `part 1: ${first} part 2: ${second} (join them)`;
    },
  },
  {
    name: 'wallet: remove the sign',
    disguise: (address, language) => {
      const [first, second] = half(address);
      return `${first}#${second} ${language === 'ja' ? '(#を取り除く)' : '(take out the #)'}`;
    },
  },
  { name: 'wallet: reversed', disguise: (address, language) => `${Array.from(address).reverse().join('')} ${language === 'ja' ? '(逆から読む)' : '(read it backwards)'}` },
  { name: 'wallet: none', disguise: (_, language) => (language === 'ja' ? '(口座は次の便で)' : '(account in the next letter)') },
  { name: 'wallet: full width', disguise: (address) => Array.from(address, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('') },
];
