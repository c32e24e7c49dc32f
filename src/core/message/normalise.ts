import { DISGUISES, type Disguise, type Folded } from './folded';
import { columns, enclosedLetter, isCjk, isInvisible, isLooseMark, isWidthForm, KIND, kindOf, mappedTo } from './folds/characters';
import { joinCut } from './folds/cutWords';
import { readDigits } from './folds/digits';
import { readEastAsian } from './folds/eastAsian';
import { applyEdits, type FoldedRun } from './folds/edits';
import { decodeShown } from './folds/encodings';
import { dropInserted } from './folds/insertions';
import { beginsItem, quotePrefix, SHORT_LINE } from './folds/lineBreaks';
import { joinSpaced } from './folds/spacing';
import { suspect } from './folds/suspicion';
import { readLookAlikes } from './folds/words';

const NEWLINE = 10;
const SPACE = 32;
/** More marks than these on one letter, none of which its alphabet knows, leave only the letter. */
const STACKED = 2;
/** Marks after one letter beyond this are no writing. They are read as marks without a letter. */
const LONGEST_CLUSTER = 16;
/** Most letters of one sign: "㌖" is six of katakana. */
const LONGEST_LIGATURE = 6;
const MARK = /^\p{M}$/u;

/**
 * Folds the visible text for matching and keeps the way back: NFKC per letter with its marks, lower
 * case, invisible characters gone, runs of blanks one blank. A break that a mail program put in to wrap
 * a line is no break; a blank line, a break after a short line or before a list item stays `\n`. A blank
 * between two CJK characters is dropped. Then the disguises of words are undone, each where it is no
 * language's ordinary spelling: see `folds/`. Linear; never throws.
 */
export function normalise(visible: string): Folded {
  const undone = Object.fromEntries(DISGUISES.map((disguise) => [disguise, 0])) as Record<Disguise, number>;
  const decoded = decodeShown(visible);
  const shown = decoded?.text ?? visible;
  const run = undisguise(new Folding(shown, undone).run(), shown, undone);
  if (!decoded) return { ...run, undone };
  undone.entities += decoded.entities;
  undone.bytes += decoded.bytes;
  return {
    text: run.text,
    start: run.start.map((at) => decoded.start[at] ?? 0),
    end: run.end.map((at) => decoded.end[at - 1] ?? 0),
    undone,
  };
}

/** Each step reads what the one before left; ordinary text is looked at once and stays as it is. */
function undisguise(folded: FoldedRun, shown: string, undone: Record<Disguise, number>): FoldedRun {
  let run = applyEdits(folded, joinCut(folded, shown));
  const eastAsian = readEastAsian(run);
  undone.lookAlike += eastAsian.words;
  run = applyEdits(run, eastAsian.edits);
  let seen = suspect(run.text);
  if (seen.spaced) {
    const { edits, words } = joinSpaced(run);
    undone.spaced += words;
    run = applyEdits(run, edits);
    if (words > 0) seen = suspect(run.text);
  }
  if (seen.foreign) {
    const { edits, letters, accents } = readLookAlikes(run, shown);
    undone.lookAlike += letters;
    undone.accented += accents;
    run = applyEdits(run, edits);
    if (edits.length > 0) seen = suspect(run.text);
  }
  if (seen.inserted.length > 0) {
    const { edits, words } = dropInserted(run, seen.inserted);
    undone.inserted += words;
    run = applyEdits(run, edits);
    if (words > 0) seen = suspect(run.text);
  }
  if (seen.digits.length > 0) {
    const edits = readDigits(run, seen.digits);
    undone.digits += edits.length;
    run = applyEdits(run, edits);
  }
  return run;
}

/**
 * The visible run that a folded run `[start, end)` came from. Out-of-range offsets are clamped; an empty
 * folded run gives an empty visible run.
 */
export function visibleRun(folded: Folded, start: number, end: number, visible: string): { start: number; end: number } {
  const first = Math.max(0, Math.min(start, folded.text.length));
  const last = Math.max(first, Math.min(end, folded.text.length));
  if (first === last) {
    const at = Math.min(folded.start[first] ?? visible.length, visible.length);
    return { start: at, end: at };
  }
  const from = Math.min(folded.start[first] ?? 0, visible.length);
  return { start: from, end: Math.max(from, Math.min(folded.end[last - 1] ?? from, visible.length)) };
}

class Folding {
  private units: Uint16Array;
  private start: Uint32Array;
  private end: Uint32Array;
  private length = 0;
  /** The run of blanks and breaks not yet written: -1 when there is none. */
  private gapFrom = -1;
  private gapTo = -1;
  private breaks = 0;
  /** Columns of the line being read, and of the one before the last break. */
  private width = 0;
  private widthBefore = 0;
  /** Depth of `>` on this line and on the one before. */
  private depth = 0;
  private depthBefore = 0;

  constructor(
    private readonly visible: string,
    private readonly undone: Record<Disguise, number>,
  ) {
    const room = visible.length + 16;
    this.units = new Uint16Array(room);
    this.start = new Uint32Array(room);
    this.end = new Uint32Array(room);
  }

  run(): FoldedRun {
    const { visible } = this;
    let i = this.lineStart(0);
    while (i < visible.length) {
      const unit = visible.charCodeAt(i);
      const kind = kindOf(unit);
      // A letter followed by a mark is one cluster; only then does a plain letter need the slow way.
      const marked = i + 1 < visible.length && kindOf(visible.charCodeAt(i + 1)) === KIND.mark;
      if (kind === KIND.invisible) {
        this.undone.invisible++;
        i++;
      } else if (kind === KIND.blank) {
        this.gap(i, i + 1);
        i++;
      } else if (kind === KIND.break) {
        i = this.lineBreak(i, unit);
      } else if (marked) {
        i = this.cluster(i);
      } else if (unit < 0x80 || kind === KIND.wide) {
        this.write(kind === KIND.upper ? unit + 32 : kind === KIND.mapped ? mappedTo(unit) : unit, i, i + 1);
        i++;
      } else if (kind === KIND.mapped) {
        this.write(mappedTo(unit), i, i + 1);
        i++;
      } else if (kind === KIND.mark && isLooseMark(unit)) {
        this.undone.combining++;
        i++;
      } else {
        i = this.cluster(i);
      }
    }
    return {
      text: textOf(this.units, this.length),
      start: this.start.slice(0, this.length),
      end: this.end.slice(0, this.length),
    };
  }

  private lineBreak(i: number, unit: number): number {
    const next = unit === 13 && this.visible.charCodeAt(i + 1) === NEWLINE ? i + 2 : i + 1;
    this.gap(i, next);
    if (this.breaks === 0) {
      this.widthBefore = this.width;
      this.depthBefore = this.depth;
    }
    this.breaks++;
    this.width = 0;
    return this.lineStart(next);
  }

  /** Steps over `>` at the start of a line: it marks whose words these are, it is none of them. */
  private lineStart(i: number): number {
    const { length, depth } = quotePrefix(this.visible, i);
    this.depth = depth;
    if (length > 0 && this.gapFrom >= 0) this.gapTo = i + length;
    return i + length;
  }

  private gap(from: number, to: number): void {
    if (this.gapFrom < 0) {
      this.gapFrom = from;
      this.breaks = 0;
    }
    this.gapTo = to;
  }

  /** Decides what a run of blanks and breaks was, now that the character after it is known. */
  private closeGap(next: number, at: number): void {
    const from = this.gapFrom;
    const { breaks } = this;
    this.gapFrom = -1;
    this.breaks = 0;
    if (this.length === 0) return;
    const before = this.units[this.length - 1] ?? 0;
    const cjkBefore = isCjk(before);
    const cjkAfter = isCjk(next);
    if (breaks > 0) {
      const stays = breaks > 1 || this.widthBefore < SHORT_LINE || this.depth !== this.depthBefore || beginsItem(this.visible, at);
      if (stays) this.push(NEWLINE, from, this.gapTo);
      else if (!cjkBefore && !cjkAfter) this.push(SPACE, from, this.gapTo);
    } else {
      if (!(cjkBefore && cjkAfter)) this.push(SPACE, from, this.gapTo);
      this.width++;
    }
  }

  private write(unit: number, from: number, to: number): void {
    if (this.gapFrom >= 0) this.closeGap(unit, from);
    this.width += columns(unit);
    this.push(unit, from, to);
  }

  /** A code point with the marks after it, NFKC and lower case; every unit of it maps to the whole. */
  private cluster(i: number): number {
    const { visible } = this;
    const point = visible.codePointAt(i) ?? 0;
    let next = i + (point > 0xffff ? 2 : 1);
    if (isInvisible(point)) {
      this.undone.invisible++;
      return next;
    }
    for (let marks = 0; next < visible.length && marks < LONGEST_CLUSTER; marks++) {
      const unit = visible.charCodeAt(next);
      if (unit < 0x300 || isInvisible(unit)) break;
      if (kindOf(unit) !== KIND.mark && !MARK.test(visible[next] ?? '')) break;
      next++;
    }
    const raw = visible.slice(i, next);
    const enclosed = enclosedLetter(visible, i, point);
    if (enclosed !== '') {
      this.undone.compatibility++;
      this.write(enclosed.charCodeAt(0), i, next);
      return next;
    }
    const composed = compatible(raw);
    if (composed !== raw) {
      if (isWidthForm(point)) this.undone.width++;
      else if (composed !== raw.normalize('NFC')) this.undone.compatibility++;
    }
    let folded = composed.toLowerCase();
    if (folded.length > STACKED && isLooseMark(folded.charCodeAt(folded.length - STACKED))) {
      this.undone.combining++;
      folded = folded.normalize('NFD').slice(0, 1);
    }
    for (let k = 0; k < folded.length; k++) {
      const unit = folded.charCodeAt(k);
      const kind = kindOf(unit);
      if (kind === KIND.mark && isLooseMark(unit)) {
        if (k > 0 || folded.length === 1) this.undone.combining++;
      } else if (kind === KIND.blank) this.gap(i, next);
      else if (kind !== KIND.invisible && kind !== KIND.break) this.write(kind === KIND.mapped ? mappedTo(unit) : unit, i, next);
    }
    return next;
  }

  private push(unit: number, from: number, to: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.start[this.length] = from;
    this.end[this.length] = to;
    this.length++;
  }

  private grow(): void {
    const room = this.units.length * 2;
    const units = new Uint16Array(room);
    units.set(this.units);
    this.units = units;
    const start = new Uint32Array(room);
    start.set(this.start);
    this.start = start;
    const end = new Uint32Array(room);
    end.set(this.end);
    this.end = end;
  }
}

/** NFKC; a ligature of whole phrases (U+FDFA stands for eighteen letters) only as it is, so that a text does not grow without end. */
function compatible(raw: string): string {
  const composed = raw.normalize('NFKC');
  return composed.length > LONGEST_LIGATURE && composed.length > raw.length * 2 ? raw.normalize('NFC') : composed;
}

/** In pieces, as the number of arguments of one call is limited. */
function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8192) text += String.fromCharCode(...units.subarray(i, Math.min(length, i + 8192)));
  return text;
}
