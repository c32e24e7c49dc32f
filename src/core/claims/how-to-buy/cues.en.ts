import type { Cue } from '../../meaning/cue';

const coin = 'bitcoin*|btc|coin|coins|crypto*|litecoin*|ether*|monero|doge*|usdt|tether|tokens';

export const en: readonly Cue[] = [
  { all: ['buy*|bought|purchas*|obtain|acquire|get|sell|sells|exchange|issue|convert|pay|send', coin + '|them|it|any|some', 'how to|where to|google|youtube|search engine|search for|look up|never bought|never used|don\'t know how|do not know how|new to|exchange*|atm*|machine*|kiosk*|petrol station*|gas station*|credit card|bank card|debit card|app|apps|broker|convenience store*|voucher*|takes 5 min|minutes'], near: 120, not: ['night service|gift card*'] },
  { all: ['how to|where to|how one|google|search|ask', 'buys the coin|buy bitcoin*|buy btc|purchase bitcoin*|bitcoin exchange|get bitcoin*|buy crypto*|buy coins|buy it'], near: 70 },
  { all: ['coinbase|binance|kraken|paxful|localbitcoins|moonpay|bitpanda|crypto.com|blockchain.com|coinmama', coin + '|buy|register|account'], near: 100 },
];
