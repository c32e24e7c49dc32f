import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['wallet|wallets|address|this number|the number|this code|reference|purse|here:|below|following|send it to|to this|pay into|account number|goes to|at', '@coins|bc1*|0x*|ltc1*'], within: 2, near: 220, not: ['@donates|newsletter|price of bitcoin|market'] },
  { all: ['bc1*|ltc1*|0x*', "pay|send|transfer|put|to|on|deposit|place|remit*|goes|dollars|btc|eth|usdt|coin*"], within: 2, near: 220, not: ['@donates|contract address'] },
  { all: ['gift card*|gift voucher*|prepaid card*|cash transfer|western union|moneygram|itunes card*|steam card*|paysafe*', 'buy|send|pay*|code*|through|by|scratch'], near: 110 },
  { all: ['in cash|envelope|used notes|bag with|bag of money|hand it over', 'dollars|pounds|euro*|thousand|hundred|money|$|£|€'], within: 2, near: 200 },
];
