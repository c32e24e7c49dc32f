import type { Folded } from '../message/folded';
import { AmountReader, isCoin } from './amounts';
import type { Amount } from './amounts';
import { DeadlineReader } from './deadlines';
import { demandEn } from './demand.en';
import { demandJa } from './demand.ja';
import type { FoundDemand } from './evidence';
import { findNumbers } from './numbers';
import { WordMarks, alternation, anyOf } from './wordMarks';

const LANGUAGES = [demandJa, demandEn];
const AMOUNTS = new AmountReader(LANGUAGES);
const DEADLINES = new DeadlineReader(LANGUAGES);
/** Words of paying, and what looks like an address of a coin. */
const PAY = new RegExp(`${alternation(LANGUAGES.flatMap((words) => words.pay))}|(?<![a-z\\d])(?:bc1|[13]|0x)[a-z\\d]{25,62}(?![a-z\\d])`, 'g');
const NOT_DEMANDED = anyOf(LANGUAGES.flatMap((words) => words.notDemanded));
/** No mail needs more to say what it wants. */
const LONGEST = 200_000;

/**
 * The sum and the time limit that a text names, the likeliest of each; `null` when it names neither.
 * Whether somebody threatens is not asked here: an invoice has a sum and a date as well.
 * Offsets are of the folded text; `deadlineHours` is `null` where only a day is named.
 */
export function findDemand(folded: Folded): FoundDemand | null {
  const text = folded.text.slice(0, LONGEST);
  const numbers = findNumbers(text);
  const pay = new WordMarks(text, PAY);
  const amount = demanded(text, AMOUNTS.read(text, numbers), pay);
  const deadline = DEADLINES.read(text, numbers, pay);
  if (!amount && !deadline) return null;
  return {
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? null,
    deadlineHours: deadline?.hours ?? null,
    amountAt: amount && { start: amount.start, end: amount.end },
    deadlineAt: deadline && { start: deadline.start, end: deadline.end },
  };
}

/** The sum nearest to words of paying and farthest from words of loss; of equals the first. */
function demanded(text: string, amounts: readonly Amount[], pay: WordMarks): Amount | null {
  const others = new WordMarks(text, NOT_DEMANDED);
  let best: Amount | null = null;
  let highest = -Infinity;
  for (const one of amounts) {
    const toPay = pay.distance(one.start, one.end);
    const toOther = others.distance(one.start, one.end);
    let score = 0;
    if (toPay <= 80) score += 2 * (1 - toPay / 80);
    if (toOther <= 24) score -= 1.5 * (1 - toOther / 40);
    if (isUsualSum(one)) score += 0.5;
    if (isCoin(one.currency)) score += 0.3;
    // "$2,500 (0.04 BTC)" says one sum twice: the first way of saying it stays.
    const again = best !== null && one.start - best.end <= 6 && /^ ?(?:[(=≈~/-]|about|or)/.test(text.slice(best.end, one.start));
    if (score > highest + 1e-9 && !again) {
      best = one;
      highest = score;
    }
  }
  return best;
}

/** Sums that are worth a threat and that one person could pay. */
function isUsualSum({ amount, currency }: Amount): boolean {
  if (isCoin(currency)) return amount > 0 && amount <= 100;
  return currency === 'JPY' || currency === 'KRW' ? amount >= 10_000 && amount <= 50_000_000 : amount >= 100 && amount <= 500_000;
}
