import type { Folded } from '../message/folded';
import { AmountReader, isCoin } from './amounts';
import type { Amount } from './amounts';
import { DeadlineReader } from './deadlines';
import { demandEn } from './demand.en';
import { demandJa } from './demand.ja';
import type { DemandWords } from './demandWords';
import type { FoundDemand } from './evidence';
import { findNumbers, NumberWords } from './numbers';
import { WordMarks, alternation, anyOf } from './wordMarks';

/** No mail needs more to say what it wants. */
const LONGEST = 200_000;

/**
 * Reads the sum and the time limit that a text names. Built once from the words of Japanese, English and
 * the other languages of a mail.
 */
export class DemandReader {
  private readonly amounts: AmountReader;
  private readonly deadlines: DeadlineReader;
  /** Words of paying, and what looks like an address of a coin. */
  private readonly pay: RegExp;
  private readonly notDemanded: RegExp;
  private readonly numberWords: NumberWords;

  /**
   * @param others words of further languages
   * @param letters joins spellings of those languages that mean the same; keeps the length
   */
  constructor(
    others: readonly DemandWords[] = [],
    private readonly letters: (text: string) => string = (text) => text,
  ) {
    const languages = [demandJa, demandEn, ...others.map((words) => respelt(words, letters))];
    this.amounts = new AmountReader(languages);
    this.deadlines = new DeadlineReader(languages);
    this.pay = new RegExp(`${alternation(languages.flatMap((words) => words.pay))}|(?<![a-z\\d])(?:bc1|[13]|0x)[a-z\\d]{25,62}(?![a-z\\d])`, 'g');
    this.notDemanded = anyOf(languages.flatMap((words) => words.notDemanded));
    this.numberWords = new NumberWords(Object.assign({}, ...languages.map(({ numbers }) => numbers ?? {})) as Record<string, number>);
  }

  /**
   * The likeliest sum and time limit; `null` when the text names neither. Whether somebody threatens is not
   * asked here: an invoice has a sum and a date as well. Offsets are of the folded text; `deadlineHours` is
   * `null` where only a day is named.
   */
  find(folded: Folded): FoundDemand | null {
    const text = this.letters(folded.text.slice(0, LONGEST));
    const numbers = findNumbers(text, this.numberWords);
    const pay = new WordMarks(text, this.pay);
    const amount = demanded(this.amounts.read(text, numbers), pay, new WordMarks(text, this.notDemanded), text);
    const deadline = this.deadlines.read(text, numbers, pay);
    if (!amount && !deadline) return null;
    return {
      amount: amount?.amount ?? null,
      currency: amount?.currency ?? null,
      deadlineHours: deadline?.hours ?? null,
      amountAt: amount && { start: amount.start, end: amount.end },
      deadlineAt: deadline && { start: deadline.start, end: deadline.end },
    };
  }
}

function respelt(words: DemandWords, letters: (text: string) => string): DemandWords {
  const keys = <T>(record: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(record).map(([word, value]) => [letters(word), value]));
  return {
    currencies: keys(words.currencies),
    numbers: keys(words.numbers ?? {}),
    units: keys(words.units),
    pay: words.pay.map(letters),
    notDemanded: words.notDemanded.map(letters),
    limit: words.limit.map(letters),
    notLimit: words.notLimit.map(letters),
    untilBefore: words.untilBefore.map(letters),
    untilAfter: words.untilAfter.map(letters),
    days: words.days.map(letters),
  };
}

/** The sum nearest to words of paying and farthest from words of loss; of equals the first. */
function demanded(amounts: readonly Amount[], pay: WordMarks, others: WordMarks, text: string): Amount | null {
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
