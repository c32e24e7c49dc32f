import type { DemandWords } from './demandWords';

export const demandEn: DemandWords = {
  currencies: {
    'us dollars': 'USD', 'u.s. dollars': 'USD', 'us-dollars': 'USD', 'american dollars': 'USD', dollars: 'USD', dollar: 'USD', 'us$': 'USD', usd: 'USD', bucks: 'USD', '$': 'USD',
    euros: 'EUR', euro: 'EUR', eur: 'EUR', '€': 'EUR',
    'pounds sterling': 'GBP', pounds: 'GBP', gbp: 'GBP', '£': 'GBP',
    yen: 'JPY', jpy: 'JPY', '¥': 'JPY', yuan: 'CNY', rmb: 'CNY', cny: 'CNY', krw: 'KRW', '₩': 'KRW',
    chf: 'CHF', cad: 'CAD', aud: 'AUD', inr: 'INR', '₹': 'INR', brl: 'BRL', 'r$': 'BRL', pln: 'PLN', czk: 'CZK', rub: 'RUB', '₽': 'RUB', twd: 'TWD', hkd: 'HKD', sgd: 'SGD',
    bitcoins: 'BTC', bitcoin: 'BTC', btcs: 'BTC', btc: 'BTC', xbt: 'BTC', '₿': 'BTC',
    ethereum: 'ETH', ether: 'ETH', eth: 'ETH', litecoins: 'LTC', litecoin: 'LTC', ltc: 'LTC', dogecoin: 'DOGE', doge: 'DOGE',
    dash: 'DASH', 'bitcoin cash': 'BCH', bch: 'BCH', tron: 'TRX', trx: 'TRX', tether: 'USDT', usdt: 'USDT', monero: 'XMR', xmr: 'XMR',
  },
  units: { hours: 1, hour: 1, hrs: 1, hr: 1, h: 1, days: 24, day: 24, weeks: 168, week: 168, minutes: 1 / 60, minute: 1 / 60, mins: 1 / 60, month: 720 },
  pay: [
    'pay', 'paid', 'paying', 'payment', 'send', 'sending', 'sent to', 'transfer', 'deposit', 'wire', 'remit', 'donation', 'price', 'cost', 'fee', 'amount', 'sum of',
    'ransom', 'demand', 'request', 'asking for', 'ask for', 'worth of', 'equivalent', 'wallet', 'bitcoin', 'btc', 'crypto', 'silence', 'settle', 'compensation',
    'fund', 'want', 'need', 'require', 'buy', 'address', 'exactly', 'fair',
  ],
  notDemanded: [
    'customers', 'fine', 'fines', 'penalty', 'lose', 'loss', 'losses', 'damage', 'damages', 'revenue', 'turnover', 'salary', 'prize', 'won', 'balance', 'instead of',
    'increase', 'increases', 'rise', 'rises', 'double', 'doubles', 'every day', 'each day', 'per day', 'a day', 'daily', 'afterwards', 'later', 'not', 'discount', 'usually', 'profit', 'lawsuits', 'sold for', 'others',
  ],
  limit: [
    'within', 'in', 'you have', 'have', 'only', 'left', 'remaining', 'deadline', 'limit', 'expires', 'expire', 'give you', 'giving you', 'time', 'pay', 'payment', 'after', 'next',
    'before', 'countdown', 'clock', 'timer', 'hours to', 'no more than', 'not later', 'window', 'wait', 'grace', 'due', 'from now', 'starting', 'opened', 'until', 'when',
  ],
  notLimit: ['ago', 'earlier', 'last', 'past', 'previous', 'for over', 'for more than', 'for about', 'a day', 'per', 'every', 'each', 'working', 'business', 'old', 'of footage', 'of video', 'of recordings', 'later', 'since'],
  untilBefore: ['by', 'until', 'till', 'before', 'no later than', 'not later than', 'deadline is', 'deadline:', 'deadline', 'due', 'due on', 'on or before', 'expires', 'expires on'],
  untilAfter: [],
  days: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow', 'tonight', 'today', 'midnight', 'noon', 'the weekend', 'the end of', 'end of', 'next week', 'month-end',
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
    'christmas', 'new year', 'payday', 'morning', 'evening', 'night',
  ],
};
