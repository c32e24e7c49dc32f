import type { Cue } from '../../meaning/cue';

/** The author demands that the reader pays in coins. A coin named beside two sides of extortion anywhere in the mail is such a demand. */
export const en: readonly Cue[] = [
  { all: ['@coin-name'], not: ['@coin-trade', '@donation'], weight: 0.6 },
  { all: ['@asks-money|@hold|@spread'], weight: 0.4 },
  { all: ['@coin-lore'], weight: -0.6 },
  { all: ['bitcoin only|only bitcoin|bitcoins only|only bitcoins|btc only|only in bitcoin*|only accept bitcoin*|accept only bitcoin*|accepted only in bitcoin|only takes bitcoin*|only takes litecoin*|only accept crypto*|monero only|usdt only'], not: ['@coin-trade', '@donation'] },
  { all: ['@coin', 'send|transfer|pay|put|deposit|drop|lay|remit|wire|throw', 'to my|to our|my wallet|our wallet|my bitcoin|our bitcoin|my btc|our btc|my address|our address|this stone', '@money-word|@coin-name'], not: ['@coin-trade', '@donation'], within: 2, near: 200 },
  { all: ['@coin-name', 'you owe|you will pay|you must pay|you have to pay|you need to pay|you shall pay|pay me|pay us|give me|give us|send me|send us|you donate|buy me out|ransom|penance|settlement of|i\'ll want|i want your|we demand|i demand|we charge|we ask for'], not: ['@coin-trade', '@donation'], within: 2, near: 160 },
  { all: ['unless|or else|price is|costs|send|pay|put|lay|place|lodge*|remitted|it goes to|needs to go', 'arrives here|to this code|this code:|upon this stone|reference below|the following string|this string|this chain of letters|these letters and numbers|letters and digits|this line of letters|number below|code below'], not: ['@coin-trade', '@donation'], within: 2, near: 260 },
];
