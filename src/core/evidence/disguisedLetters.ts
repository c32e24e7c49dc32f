import { isInvisible, isLooseMark } from '../message/folds/characters';
import { lookAlike } from '../message/folds/lookAlikes';
import { FOR_LETTERS, SEPARATORS } from '../message/folds/suspicion';
import type { Disguise, Folded } from '../message/folded';

/** Disguises that somebody has to put in on purpose; full-width letters and misread bytes come by themselves. */
export type LetterDisguise = Exclude<Disguise, 'width' | 'bytes'>;

/** What was done to letters of one text, and where it first shows: offsets in the visible text. */
export interface AlteredLetters {
  readonly kind: LetterDisguise | 'bytes';
  /** `[start, end)`, in order, at most {@link MOST_PLACES}. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

const MOST_PLACES = 50;

/**
 * Places below which a kind is left untold. One look-alike or one word spelt with digits is no accident. A lone
 * invisible character comes along with copied text, a lone mark or accent with a name, a fancy letter with a
 * sign, and a few references with a form that lost its character set.
 */
const FEWEST: Readonly<Record<AlteredLetters['kind'], number>> = {
  lookAlike: 1, digits: 1, spaced: 1, inserted: 1, invisible: 2, combining: 2, accented: 2, compatibility: 3, entities: 5, bytes: 1,
};

const ORDER: readonly AlteredLetters['kind'][] = ['lookAlike', 'spaced', 'digits', 'inserted', 'invisible', 'combining', 'accented', 'compatibility', 'entities', 'bytes'];

const LATIN = /^[a-z]$/;
const EAST_ASIAN = /[\u3005-\u30fa\u30fc\u3400-\u9fff]/;
const LETTER = /^\p{L}$/u;
/** A first byte of UTF-8 and a later one, as Windows-1252 shows them. */
const MISREAD = /^[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
/** Mathematical, circled, squared and bracketed Latin letters. */
const FANCY = /^[\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f12b}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u249c-\u24e9]/u;
const SOFT_HYPHEN = '\u00ad';
/** So many letters in a row with one same sign between them are a word taken apart. */
const SPACED_LETTERS = 4;
const LONGEST_GAP = 8;
/** Designers set capitals and ideographs of a heading apart with blanks, and abbreviations have dots. */
const ORDINARY_SEPARATOR = /^[\s.-]/;
const BLANK = /^\s/;

/**
 * What was undone to read a text, kind by kind, with where the reader sees it. Headings set with blanks in capitals,
 * soft hyphens between syllables and East Asian line breaking are ordinary typesetting and left out. Linear.
 */
export function alteredLetters(folded: Folded, visible: string): AlteredLetters[] {
  if (ORDER.every((kind) => folded.undone[kind] === 0)) return [];
  const places = new Map<AlteredLetters['kind'], { start: number; end: number }[]>();
  const note = (kind: AlteredLetters['kind'], start: number, end: number): void => {
    if (folded.undone[kind] === 0) return;
    const known = places.get(kind);
    if (!known) places.set(kind, [{ start, end }]);
    else if (known.length < MOST_PLACES) known.push({ start, end });
  };
  readLetters(folded, visible, note);
  readGaps(folded, visible, note);
  return ORDER.flatMap((kind) => {
    const found = places.get(kind) ?? [];
    return found.length >= FEWEST[kind] ? [{ kind, places: found }] : [];
  });
}

type Note = (kind: AlteredLetters['kind'], start: number, end: number) => void;

/** Letters that stand where the reader sees something else. */
function readLetters(folded: Folded, visible: string, note: Note): void {
  for (let i = 0; i < folded.text.length; i++) {
    const start = folded.start[i] ?? 0;
    const end = folded.end[i] ?? 0;
    const letter = folded.text[i] ?? '';
    const shown = visible.slice(start, end);
    if (shown === letter || shown.length > 40) continue;
    if (MISREAD.test(shown)) {
      note('bytes', start, end);
      continue;
    }
    if (!LETTER.test(letter) || shown.toLowerCase() === letter) continue;
    if (shown.startsWith('&#')) note('entities', start, end);
    else if (FANCY.test(shown)) note('compatibility', start, end);
    else if (hasLooseMark(shown)) note('combining', start, end);
    else if (LATIN.test(letter)) {
      const kind = shown.length === 1 && LETTER.test(shown) ? likeness(shown) : writtenWithDigits(shown) ? 'digits' : null;
      // A sign that stands alone, such as the α of a product's name, is no word in disguise.
      const alone = kind === 'lookAlike' && !LATIN.test(folded.text[i - 1] ?? '') && !LATIN.test(folded.text[i + 1] ?? '');
      if (kind !== null && !alone) note(kind, start, end);
    }
  }
}

/** What an unusual letter that was read as a Latin one is; `null` for the same letter in another width. */
function likeness(shown: string): 'accented' | 'lookAlike' | null {
  const { kind } = lookAlike(shown.toLowerCase(), shown);
  return kind === 'accented' ? kind : kind === 'own' ? null : 'lookAlike';
}

function writtenWithDigits(shown: string): boolean {
  return Array.from(shown.normalize('NFKC')).some((c) => c in FOR_LETTERS);
}

function hasLooseMark(shown: string): boolean {
  return shown.length > 1 && LETTER.test(shown[0] ?? '') && Array.from(shown.normalize('NFC')).some((c) => isLooseMark(c.charCodeAt(0)));
}

/** What stood between two letters that now touch. */
function readGaps({ text, start, end }: Folded, visible: string, note: Note): void {
  let separator = '';
  let from = 0;
  let letters = 0;
  let hyphenAt = -1;
  const closeSpaced = (to: number): void => {
    const run = visible.slice(from, to);
    const heading = ORDINARY_SEPARATOR.test(separator) && (EAST_ASIAN.test(run) ? BLANK.test(separator) : run === run.toUpperCase());
    if (letters >= SPACED_LETTERS && !heading) note('spaced', from, to);
    letters = 0;
  };
  for (let i = 1; i < text.length; i++) {
    const left = end[i - 1] ?? 0;
    const right = start[i] ?? 0;
    const gap = right > left && right - left <= LONGEST_GAP ? visible.slice(left, right) : '';
    const joined = gap !== '' && LETTER.test(text[i - 1] ?? '') && LETTER.test(text[i] ?? '');
    const sign = joined && SEPARATORS.includes(gap[0] ?? '') ? gap : '';
    if (letters > 0 && (sign === '' || sign !== separator)) closeSpaced(left);
    if (sign !== '') {
      if (letters === 0) [separator, from, letters] = [sign, start[i - 1] ?? 0, 1];
      letters++;
    }
    if (!joined || sign !== '') continue;
    const latin = LATIN.test(text[i - 1] ?? '') && LATIN.test(text[i] ?? '');
    if (gap === SOFT_HYPHEN) {
      // Hyphenation never leaves a letter alone between two places to break at.
      if (hyphenAt === i - 1) note('invisible', start[i - 1] ?? 0, right);
      hyphenAt = i;
    } else if (Array.from(gap).every((c) => isInvisible(c.codePointAt(0) ?? 0))) {
      if (latin || !Array.from(gap).every(isOrdinaryInEastAsian)) note('invisible', start[i - 1] ?? 0, end[i] ?? right);
    } else if (Array.from(gap).every((c) => isLooseMark(c.charCodeAt(0)))) note('combining', start[i - 1] ?? 0, end[i] ?? right);
    else if (latin && EAST_ASIAN.test(gap)) note('inserted', start[i - 1] ?? 0, end[i] ?? right);
  }
  if (letters > 0) closeSpaced(end[text.length - 1] ?? from);
}

/** Between East Asian letters these break lines or choose the shape of a name's letter (Unicode UAX #14, UTS #37). */
function isOrdinaryInEastAsian(c: string): boolean {
  const point = c.codePointAt(0) ?? 0;
  return point === 0x200b || point === 0x2060 || (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
}
