import { anyOf } from './wordMarks';

/** A number of the text at `[start, end)` of it. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** As it counts for money of states: `1.200` is twelve hundred. */
  readonly value: number;
  /** As it counts for coins, which are divided further: `1.200` is one and a fifth. */
  readonly fine: number;
  /** Written in words (Latin letters or numerals of Chinese origin only). */
  readonly inWords: boolean;
}

/** More numbers than this make a table, not a demand. */
const MOST = 2_000;

const DIGIT_OF: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壱: 1, 壹: 1, 弐: 2, 貳: 2, 参: 3, 參: 3, 肆: 4, 伍: 5, 陸: 6, 漆: 7, 捌: 8, 玖: 9, 両: 2, 两: 2, 半: 0.5,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000, 阡: 1_000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 億: 100_000_000, 亿: 100_000_000 };

const ENGLISH: Readonly<Record<string, number>> = {
  a: 1, an: 1, half: 0.5, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const ENGLISH_UNITS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, grand: 1_000, million: 1_000_000 };

const CJK_CLASS = [DIGIT_OF, SMALL_UNITS, LARGE_UNITS].flatMap((table) => Object.keys(table)).join('');
const WORD_LIST = [...Object.keys(ENGLISH), ...Object.keys(ENGLISH_UNITS)].sort((a, b) => b.length - a.length).join('|');

/** Digits with separators and numerals of Chinese origin, or up to ten English number words. */
const NUMBER = new RegExp(
  `(?<numeral>\\d{1,3}(?:[ ']\\d{3}){1,4}(?:[.,]\\d{1,2})?(?![\\d.,${CJK_CLASS}])|[\\d${CJK_CLASS}](?:[\\d${CJK_CLASS}]|[.,](?=\\d)){0,30})` +
    `|(?<![a-z\\d])(?:${WORD_LIST})(?:(?: and a | and | a |[ -])(?:${WORD_LIST})){0,9}(?![a-z\\d])`,
  'g',
);

/** Number words of further languages, each written out in full: `quarante-huit` → 48. */
export class NumberWords {
  private readonly values: ReadonlyMap<string, number>;
  private readonly pattern: RegExp | null;

  constructor(words: Readonly<Record<string, number>>) {
    this.values = new Map(Object.entries(words));
    this.pattern = this.values.size === 0 ? null : anyOf([...this.values.keys()]);
  }

  /** Every one of them in the text, where none of `known` stands; at most {@link MOST}. */
  find(text: string, known: readonly FoundNumber[]): FoundNumber[] {
    const found: FoundNumber[] = [];
    if (!this.pattern) return found;
    let k = 0;
    for (const match of text.matchAll(this.pattern)) {
      if (found.length >= MOST) break;
      const start = match.index;
      const end = start + match[0].length;
      const value = this.values.get(match[0]);
      while ((known[k]?.end ?? Infinity) <= start) k++;
      const apart = (known[k]?.start ?? Infinity) >= end;
      // "six" is English too, "six cents" is not: the longer one counts.
      const longer = known[k]?.inWords === true && (known[k]?.end ?? 0) < end;
      if (value !== undefined && (apart || longer)) found.push({ start, end, value, fine: value, inWords: true });
    }
    return found;
  }
}

/** Every number of a folded text, in order. */
export function findNumbers(text: string, others?: NumberWords): FoundNumber[] {
  const found = findCommonNumbers(text);
  const more = others?.find(text, found) ?? [];
  if (more.length === 0) return found;
  return [...found.filter((one) => !more.some(({ start, end }) => one.start < end && start < one.end)), ...more].sort((a, b) => a.start - b.start);
}

function findCommonNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (found.length >= MOST) break;
    const start = match.index;
    const raw = match[0];
    const numeral = match.groups?.['numeral'] !== undefined;
    const suffix = numeral ? MULTIPLIER.exec(text.slice(start + raw.length, start + raw.length + 12)) : null;
    const times = suffix ? (MULTIPLIERS[suffix[1] ?? suffix[2] ?? ''] ?? 1) : 1;
    const value = numeral ? numeralValue(raw, false) : englishValue(raw);
    const fine = numeral ? numeralValue(raw, true) : value;
    if (value === null || fine === null) continue;
    found.push({
      start,
      end: start + raw.length + (suffix?.[0].length ?? 0),
      // Scaling down a decimal fraction leaves dust: 0.1 * 3.
      value: round(value * times),
      fine: round(fine * times),
      inWords: !/\d/.test(raw),
    });
  }
  return found;
}

/** `150만`, `2천만`: Hangul units stand right behind the digits. */
const MULTIPLIER = /^(?:(k| thousand| million| grand| mila?| тыс| tausend| tisice?| nghin| ngan| trieu)(?![a-z])| ?(백만|천만|[억만천])(?=[ 원달유엔]))/;
const MULTIPLIERS: Readonly<Record<string, number>> = {
  ' tisic': 1_000, ' tisice': 1_000, ' nghin': 1_000, ' ngan': 1_000, ' trieu': 1_000_000,
  k: 1_000, ' thousand': 1_000, ' grand': 1_000, ' mil': 1_000, ' mila': 1_000, ' тыс': 1_000, ' tausend': 1_000, ' million': 1_000_000,
  천: 1_000, 만: 10_000, 백만: 1_000_000, 천만: 10_000_000, 억: 100_000_000,
};

function round(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}

/** `16万5,000`, `二千五百`, `五〇`, `1,400.50`, `10 000`; `null` when it is none. */
function numeralValue(raw: string, fine: boolean): number | null {
  if (/^[\d.,' ]+$/.test(raw)) return westernValue(raw, fine);
  let total = 0;
  let section = 0;
  let digits = '';
  const take = (): number | null => {
    const value = digits === '' ? null : westernValue(digits, fine);
    digits = '';
    return value;
  };
  for (const sign of raw) {
    const digit = DIGIT_OF[sign];
    const small = SMALL_UNITS[sign];
    const large = LARGE_UNITS[sign];
    if (digit === 0.5) return raw === '半' ? 0.5 : null;
    if (digit !== undefined) digits += String(digit);
    else if (small !== undefined) section += (take() ?? 1) * small;
    else if (large !== undefined) {
      const last = take();
      // A bare 万 or 億 is part of a word (万一, 万が一).
      if (last === null && section === 0) return null;
      total += (section + (last ?? 0)) * large;
      section = 0;
    } else digits += sign;
  }
  return total + section + (take() ?? 0);
}

/** Both ways of writing thousands and decimals; what only one reading allows decides, else three digits are thousands. */
function westernValue(raw: string, fine: boolean): number | null {
  const text = raw.replace(/[' ]/g, '');
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (dot < 0 && comma < 0) return toNumber(text);
  if (dot >= 0 && comma >= 0) {
    const decimal = dot > comma ? '.' : ',';
    return toNumber(text.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.'));
  }
  const sign = dot >= 0 ? '.' : ',';
  const [whole = '', ...groups] = text.split(sign);
  if (groups.length > 1) return toNumber(text.replaceAll(sign, ''));
  const thousands = groups[0]?.length === 3 && !/^0/.test(whole) && !(fine && sign === '.');
  return toNumber(thousands ? text.replace(sign, '') : text.replace(sign, '.'));
}

function toNumber(text: string): number | null {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value <= 1e15 ? value : null;
}

/** `two thousand two hundred`, `twenty-five hundred`, `one and a half thousand`. */
function englishValue(raw: string): number | null {
  let total = 0;
  let section = 0;
  let counted = false;
  const words = raw.split(/[ -]/);
  if (words.every((word) => word === 'a' || word === 'an' || word === 'and') && words.length > 1) return null;
  for (const word of words) {
    if (word === 'and') continue;
    const unit = ENGLISH_UNITS[word];
    if (unit !== undefined) {
      if (unit === 100) section = (counted ? section : 1) * 100;
      else {
        total += (counted ? section : 1) * unit;
        section = 0;
        counted = false;
        continue;
      }
    } else if (!((word === 'a' || word === 'an') && words.length > 1 && (counted || words.includes('half')))) section += ENGLISH[word] ?? 0;
    counted = true;
  }
  return total + section;
}
