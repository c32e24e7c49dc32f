import type { Cue } from '../../meaning/cue';

/** The author demands that the reader pays in coins. A coin named beside two sides of extortion anywhere in the mail is such a demand. */
export const ja: readonly Cue[] = [
  { all: ['@coin-name'], not: ['@coin-trade'], weight: 0.6 },
  { all: ['@asks-money|@hold|@spread'], weight: 0.4 },
  { all: ['@coin-lore'], weight: -0.6 },
  { all: ['@coin-name', '@demand'], not: ['@coin-trade'], near: 40 },
  { all: ['ビットコインのみ|btcのみ|btc のみ|ビットコインに限|ビットコイン以外|ビットコインだけ|usdtのみ|モネロのみ|ethのみ|イーサのみ|仮想通貨のみ|暗号資産のみ|暗号資産に限|ビットの貨幣のみ|コインのみ|他の通貨では'], not: ['@coin-trade'] },
];
