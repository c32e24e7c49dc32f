/** What single characters are, as tables; disguises of whole words have tables of their own beside this one. */

/** Inclusive ranges of code points that show nothing (Unicode: default ignorable, format, fillers, controls). */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008],
  [0x000e, 0x001f],
  [0x007f, 0x0084],
  [0x0086, 0x009f],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
];

/** Characters read as one blank. */
const BLANK = ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
/** Characters that end a line. */
const BREAK = '\n\r\v\f\u0085\u2028\u2029';

/** One for one, before anything else. Quotation marks that open and close stay: `quotations.ts` reads them. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '\u0060': "'",
};

/** Combining marks that no ordinary spelling needs once a letter is composed: strokes, stacked accents. */
const LOOSE_MARKS: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];

export const KIND = { plain: 0, invisible: 1, blank: 2, break: 3, mapped: 4, mark: 5, wide: 6, upper: 7 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Kind of every code unit below U+10000; 0 is plain: ASCII stands for itself, all else is looked at with its marks. */
const kinds = new Uint8Array(0x10000);
const mapped = new Map<number, number>();

function mark(ranges: readonly (readonly [number, number])[], kind: Kind): void {
  for (const [from, to] of ranges) for (let c = from; c <= Math.min(to, 0xffff); c++) kinds[c] = kind;
}

// Hiragana, katakana and ideographs that NFKC leaves alone: the bulk of Japanese text.
mark([[0x3041, 0x3096], [0x30a1, 0x30fe], [0x4e00, 0x9fff], [0x3001, 0x3002], [0x300a, 0x3011]], KIND.wide);
mark([[0x41, 0x5a]], KIND.upper);
mark(INVISIBLE, KIND.invisible);
mark(LOOSE_MARKS, KIND.mark);
mark([[0x034f, 0x034f]], KIND.invisible);
mark([[0x3099, 0x309a], [0xff9e, 0xff9f]], KIND.mark);
for (const c of BLANK) kinds[c.charCodeAt(0)] = KIND.blank;
for (const c of BREAK) kinds[c.charCodeAt(0)] = KIND.break;
for (const [from, to] of Object.entries(PUNCTUATION)) {
  kinds[from.charCodeAt(0)] = KIND.mapped;
  mapped.set(from.charCodeAt(0), to.charCodeAt(0));
}

export function kindOf(unit: number): Kind {
  return kinds[unit] as Kind;
}

export function isInvisible(point: number): boolean {
  return point < 0x10000 ? kinds[point] === KIND.invisible : point >= 0xe0000 && point <= 0xe0fff;
}

/** The character that stands for a {@link KIND.mapped} one. */
export function mappedTo(unit: number): number {
  return mapped.get(unit) ?? unit;
}

/** A mark that is dropped when it could not be composed with its letter. */
export function isLooseMark(unit: number): boolean {
  return LOOSE_MARKS.some(([from, to]) => unit >= from && unit <= to);
}

/** Full-width Latin and half-width katakana: the same letter in another width. */
export function isWidthForm(point: number): boolean {
  return point >= 0xff01 && point <= 0xffee;
}

/** Columns that a character takes in a mail program that wraps lines: East Asian ones take two. */
export function columns(unit: number): 1 | 2 {
  return isCjk(unit) || (unit >= 0xac00 && unit <= 0xd7a3) ? 2 : 1;
}

/** Characters written without blanks between words: kana, ideographs and their punctuation. */
export function isCjk(unit: number): boolean {
  return (
    (unit >= 0x3001 && unit <= 0x9fff && unit !== 0x3013) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff01 && unit <= 0xff9f) ||
    // The high half of ideographs beyond the first plane.
    (unit >= 0xd840 && unit <= 0xd888)
  );
}

/** Letters in boxes and circles that NFKC leaves alone; each range is an alphabet. */
const ENCLOSED: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6, 0x249c];
const FLAGS = 0x1f1e6;

/** The letter inside an enclosed one at `i`; `''` for all else. Two flag letters side by side are a flag. */
export function enclosedLetter(text: string, i: number, point: number): string {
  if (point < 0x249c || (point > 0x24b5 && point < 0x1f150) || point > 0x1f1ff) return '';
  const first = ENCLOSED.find((from) => point >= from && point < from + 26);
  if (first === undefined) return '';
  if (first === FLAGS && (isFlagLetter(text.codePointAt(i + 2)) || isFlagLetter(text.codePointAt(i - 2)))) return '';
  return String.fromCharCode(97 + point - first);
}

function isFlagLetter(point: number | undefined): boolean {
  return point !== undefined && point >= FLAGS && point < FLAGS + 26;
}
