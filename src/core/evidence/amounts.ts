import type { DemandWords } from './demandWords';
import type { FoundNumber } from './numbers';
import { alternation } from './wordMarks';

/** A sum of money or coins at `[start, end)` of the folded text. */
export interface Amount {
  readonly amount: number;
  readonly currency: string;
  readonly start: number;
  readonly end: number;
}

const COINS: ReadonlySet<string> = new Set(['BTC', 'ETH', 'LTC', 'DOGE', 'DASH', 'BCH', 'TRX', 'USDT', 'XMR']);
const MOST = 300;

export function isCoin(currency: string): boolean {
  return COINS.has(currency);
}

/** Reads the currency beside numbers. Built once from the words of all languages. */
export class AmountReader {
  private readonly codes = new Map<string, string>();
  private readonly after: RegExp;
  private readonly before: RegExp;

  constructor(languages: readonly DemandWords[]) {
    for (const { currencies } of languages) for (const [word, code] of Object.entries(currencies)) this.codes.set(word, code);
    const names = alternation([...this.codes.keys()]);
    this.after = new RegExp(`^ ?(?:個分の|個の|枚の|分の|[个枚颗]|개의 ?|(?:of )?an? |\\( ?|\\) ?)?(${names})`);
    this.before = new RegExp(`(${names})(?: ?[:=(~≈]|で|、|を|にて)? ?$`);
  }

  /** Every number that is a sum of money, in order. */
  read(text: string, numbers: readonly FoundNumber[]): Amount[] {
    const found: Amount[] = [];
    for (const number of numbers) {
      if (found.length >= MOST) break;
      const amount = this.amountAt(text, number);
      if (amount) found.push(amount);
    }
    return found;
  }

  private amountAt(text: string, number: FoundNumber): Amount | null {
    const written = text.slice(number.start, number.end);
    if (written === 'a' || written === 'an') return null;
    const left = this.before.exec(text.slice(Math.max(0, number.start - 18), number.start));
    const right = this.after.exec(text.slice(number.end, number.end + 24));
    const symbol = left !== null && !/\p{L}/u.test(left[1]?.at(-1) ?? '');
    // "usd2500" is a sum, "a4" and "v2.500" are none.
    if (!left && /[a-z\d_#]/.test(text[number.start - 1] ?? '')) return null;
    // 美金1350元, 新台币45,000元: the unit behind says less than the name before.
    const side = symbol || (left !== null && right?.[1] === '元') ? left : (right ?? left);
    const currency = this.codes.get(side?.[1] ?? '');
    if (side === null || currency === undefined) return null;
    const rest = side === right ? text.slice(number.end + right[0].length, number.end + right[0].length + 14) : '';
    if (isNoSum(number, written, currency, rest) || RATE.test(text.slice(Math.max(0, number.start - 40), number.start))) return null;
    const coin = isCoin(currency);
    // A tether is a dollar, and is counted in thousands like one.
    if (side === left && /[a-z]/.test(text[number.end] ?? '')) return null;
    if (side === left && !symbol && COUNTS_ELSE.test(text.slice(number.end, number.end + 10))) return null;
    return {
      amount: coin && currency !== 'USDT' ? number.fine : number.value,
      currency,
      start: side === left ? number.start - left[0].length : number.start,
      end: side === right ? number.end + right[0].length : number.end,
    };
  }
}

/** A rate ("1 btc = 60,000 usd"), before the number that it ends in. */
const RATE = /(?<![\d.,])1 ?(?:btc|bitcoin|eth|ether|ltc|ビットコイン)(?: ?[=≈~]| (?:is |now |costs? |worth |equals )|は現在)\D{0,16}$/;

/** "bitcoin 48 hours", "btc 24/7": the number counts something else than the money before it. */
const COUNTS_ELSE = /^ ?(?:時間|か月|ヶ月|[日分週月年回件人つ番%:/-]|hours?|days?|h(?![a-z])|weeks?|minutes?|times|wallets?|addresses)/;

/** "one bitcoin wallet", 一元管理, 半円 and sums of nothing. */
function isNoSum(number: FoundNumber, written: string, currency: string, rest: string): boolean {
  if (number.value <= 0) return true;
  if (written === '半' && !isCoin(currency)) return true;
  if (number.value === 1 && isCoin(currency) && /^ ?(?:[=≈~]|is now|now|costs?|is worth|equals|は現在|の価格|の値)/.test(rest)) return true;
  if (currency === 'CNY' && number.inWords && /^[管化性]/.test(rest)) return true;
  return (number.inWords || number.value === 1) && /^ (?:wallet|address|account|payment|exchange|atm|transfer)/.test(rest);
}
