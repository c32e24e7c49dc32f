import { demandEn } from './demand.en';
import type { DemandWords } from './demandWords';
import type { FoundNumber } from './numbers';
import { WordMarks, alternation, anyOf } from './wordMarks';

/** A time limit at `[start, end)` of the folded text; `hours` is `null` when only a day is named. */
export interface Deadline {
  readonly hours: number | null;
  readonly start: number;
  readonly end: number;
}

/** Below this a length of time is not said to be a limit: an opening hour, an age, a video's length. */
const SURE = 1.5;
const MOST = 500;

interface Scored extends Deadline {
  readonly score: number;
}

/** Finds the one time limit that a text sets. Built once from the words of all languages. */
export class DeadlineReader {
  private readonly unit: RegExp;
  private readonly hoursOf = new Map<string, number>();
  private readonly limit: RegExp;
  private readonly notLimitBefore: RegExp;
  private readonly notLimitAfter: RegExp;
  private readonly untilBefore: RegExp;
  private readonly untilAfter: RegExp;
  private readonly day: RegExp;

  constructor(languages: readonly DemandWords[]) {
    for (const { units } of languages) for (const [word, hours] of Object.entries(units)) this.hoursOf.set(word, hours);
    this.unit = new RegExp(`^\\)?[ -]?(${alternation([...this.hoursOf.keys()])})`);
    this.limit = anyOf(languages.flatMap((words) => words.limit));
    const not = alternation(languages.flatMap((words) => words.notLimit));
    this.notLimitBefore = new RegExp(`${not}[^.。!?\\n]{0,3}$`);
    this.notLimitAfter = new RegExp(`^[^.。!?\\n]{0,2}${not}`);
    this.untilBefore = anyOf(languages.flatMap((words) => words.untilBefore));
    this.untilAfter = anyOf(languages.flatMap((words) => words.untilAfter));
    const days = alternation(languages.flatMap((words) => words.days));
    this.day = new RegExp(
      `${days}|[\\d一二三四五六七八九十]{1,3}(?:月|日|時|时|点|號|号|월|일|시)|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)(?![a-z])|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|(?<!\\d)\\d{1,2}[:.]\\d{2}(?!\\d)|(?<!\\d)\\d{1,2} ?[ap]\\.?m(?![a-z])`,
      'g',
    );
  }

  /** The likeliest time limit, or `null`. `pay`: where the text speaks of paying. */
  read(text: string, numbers: readonly FoundNumber[], pay: WordMarks): Deadline | null {
    const limits = new WordMarks(text, this.limit);
    const candidates = [...numbers.map((number) => this.duration(text, number, limits, pay)), ...this.days(text, pay), countdown(text)];
    let best: Scored | null = null;
    for (const one of candidates) if (one && one.score >= SURE && (!best || one.score > best.score)) best = one;
    return best && { hours: best.hours, start: best.start, end: best.end };
  }

  private duration(text: string, number: FoundNumber, limits: WordMarks, pay: WordMarks): Scored | null {
    if (/[a-z\d_#$€£¥]/.test(text[number.start - 1] ?? '') || number.value <= 0 || text[number.start] === '半') return null;
    const unit = this.unit.exec(text.slice(number.end, number.end + 14));
    const factor = this.hoursOf.get(unit?.[1] ?? '');
    if (!unit || factor === undefined) return null;
    // "a semana" is no week of an English count.
    if (/^an?$/.test(text.slice(number.start, number.end)) && demandEn.units[unit[1] ?? ''] === undefined) return null;
    const hours = Math.round(number.value * factor * 100) / 100;
    const { start } = number;
    const end = number.end + unit[0].length;
    const before = text.slice(Math.max(0, start - 14), start);
    const after = text.slice(end, end + 14);
    if (hours > 24 * 92 || isCalendarDay(unit[1] ?? '', before, after)) return null;
    let score = 0;
    const near = limits.distance(start, end);
    if (near <= 24) score += 2 * (1 - near / 48);
    if (/(?:within|in less than|have|remaining|left|猶予|期限(?:は|:)?|制限は?) ?(?:only |just |exactly |the next |about |丸)?$/.test(before) || /^ ?(?:以内|いない|の猶予|しか|だけ|left|remaining)/.test(after)) score += 1.5;
    if (/(?:から|より|after) ?$/.test(before)) score += 1;
    if (factor === 1 && hours >= 12 && hours <= 240) score += 1;
    if (stands(before, '.。!?\n「', -1) && stands(after, '.。!?\n」', 0)) score += 1.5;
    if (factor < 1) score -= 1.5;
    const toPay = pay.distance(start, end);
    if (toPay <= 80) score += 1 - toPay / 80;
    if (this.notLimitBefore.test(before)) score -= 2.5;
    if (this.notLimitAfter.test(after)) score -= 2.5;
    return { hours, start, end, score };
  }

  private *days(text: string, pay: WordMarks): Generator<Scored> {
    let count = 0;
    for (const until of text.matchAll(this.untilBefore)) {
      if (count++ >= MOST) break;
      const from = until.index + until[0].length;
      const window = text.slice(from, from + 32);
      this.day.lastIndex = 0;
      const day = this.day.exec(window);
      if (!day || /[.。!?\n;]/.test(window.slice(0, day.index).trimStart())) continue;
      // All of "the end of next week on friday, 6 pm" that stands together.
      const last = [...window.matchAll(this.day)].filter((one) => !/[.。!?\n;]/.test(window.slice(day.index, one.index).replace(/[ap]\.m\./g, ''))).at(-1) ?? day;
      yield this.scoredDay(until.index, from + last.index + last[0].length, 1.5, pay);
    }
    count = 0;
    for (const until of text.matchAll(this.untilAfter)) {
      if (count++ >= MOST) break;
      const from = Math.max(0, until.index - 16);
      const window = text.slice(from, until.index);
      const cut = Math.max(...['。', '!', '?', '\n', '、'].map((sign) => window.lastIndexOf(sign))) + 1;
      this.day.lastIndex = 0;
      const first = [...window.slice(cut).matchAll(this.day)][0];
      if (!first) continue;
      const end = until.index + until[0].length;
      const ends = until[0].endsWith('に') || /^(?:$|[ 。、,.!)」\n待おのでを])/.test(text.slice(end, end + 1));
      yield this.scoredDay(from + cut + first.index, end, ends ? 1.6 : 1, pay);
    }
  }

  private scoredDay(start: number, end: number, base: number, pay: WordMarks): Scored {
    const toPay = pay.distance(start, end);
    return { hours: null, start, end, score: base + (toPay <= 80 ? 1 - toPay / 80 : 0) };
  }
}

/** 10月31日, 31日まで: a day of the calendar and no length of time. */
function isCalendarDay(unit: string, before: string, after: string): boolean {
  if (unit === '일') return /월 ?$/.test(before) || /^ ?(?:까지|자|부터|오[전후]|\(|\d{1,2}시|에 )/.test(after);
  if (unit !== '日') return false;
  return /月 ?$/.test(before) || /^ ?(?:まで|の(?!うち|内|猶予)|午[前後]|[(朝夜昼迄]|より|から|[\d一二三四五六七八九十]{1,3}時(?!間))/.test(after);
}

/** Whether nothing but the end of a sentence stands on that side. */
function stands(side: string, ends: string, at: 0 | -1): boolean {
  const next = side.replace(/^ | $/g, '').at(at);
  return next === undefined || ends.includes(next);
}

const CLOCK = /(?:残り|remaining|left|timer|タイマー|countdown)[^\n\d]{0,12}(\d{1,3}):([0-5]\d):[0-5]\d(?!\d)/;

/** `残り時間 47:59:12` says 48 hours. */
function countdown(text: string): Scored | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const hours = Number(match[1]) + (Number(match[2]) > 0 ? 1 : 0);
  return { hours, start: match.index, end: match.index + match[0].length, score: 2.5 };
}
