/**
 * A sentence as numbers for a linear model: its small pieces, each filed under one of 65,536 places. Of words
 * between word boundaries: the word, the pair of neighbours, and its runs of four letters; of characters
 * without word boundaries: runs of one to four. Addresses, links, sums and long strings stand for their kind
 * alone, so that nothing about one mail's wallet is learnt.
 */
export const PLACES = 1 << 16;

/** Pieces without word boundaries lie in the upper half: a model of one script never speaks for the other. */
const UPPER_HALF = PLACES / 2;
const LOWER = UPPER_HALF - 1;

export function isEasternPiece(piece: number): boolean {
  return piece >= UPPER_HALF;
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The place of something of a kind, by its hash: equal things of different kinds lie apart. */
export function placeOf(kind: number, hash: number): number {
  let mixed = hash ^ Math.imul(kind, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & (PLACES - 1);
}

/** Kinds of places beside the runs of characters (1–4), which are their own kind. */
const WORD = 11;
const PAIR = 12;
const LETTERS = 13;

/** Letters and digits in a row that no word has: a wallet, a key. */
const LONG = 24;
/** More tokens than this stand in no sentence. */
const MOST_TOKENS = 200;
const MAIL = hashOf('@');
const LINK = hashOf('/');
const CODE = hashOf('#');
const NUMBER = hashOf('0');
const BEGIN = hashOf('^');

const LETTER = 1;
const DIGIT = 2;
const EAST = 3;
const SIGN = 4;

function kindOf(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return LETTER;
    if (unit >= 0x30 && unit <= 0x39) return DIGIT;
    return unit === 0x24 ? SIGN : 0;
  }
  if (unit >= 0x3041) return (unit <= 0x30ff && unit !== 0x30fb) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3) ? EAST : unit >= 0xff66 && unit <= 0xff9f ? EAST : 0;
  if (unit === 0x3005) return EAST;
  if ((unit >= 0xdf && unit <= 0x52f) || (unit >= 0x1e00 && unit <= 0x1eff)) return LETTER;
  return unit === 0xa3 || unit === 0xa5 || unit === 0x20ac || unit === 0x20bf ? SIGN : 0;
}

/** Adds the places of the pieces of `text[from, to)` to `into`, each once. Folded text: lower case. One pass. */
export function piecesOf(text: string, from: number, to: number, into: Set<number>): void {
  let before = BEGIN;
  let count = 0;
  let i = from;
  while (i < to && count < MOST_TOKENS) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    count++;
    if (kind === EAST) {
      let end = i + 1;
      while (end < to && kindOf(text.charCodeAt(end)) === EAST) end++;
      addRuns(text, i, end, into);
      before = BEGIN;
      i = end;
      continue;
    }
    const token = tokenAt(text, i, to, kind);
    into.add(placeOf(WORD, token.hash) & LOWER);
    into.add(placeOf(PAIR, Math.imul(before, 0x01000193) ^ token.hash) & LOWER);
    if (token.isWord && token.end - i > 4) addLetters(text, i, token.end, into);
    before = token.hash;
    i = token.end;
  }
}

interface Token {
  readonly end: number;
  readonly hash: number;
  readonly isWord: boolean;
}

function tokenAt(text: string, start: number, to: number, kind: number): Token {
  if (kind === SIGN) return { end: start + 1, hash: hashOf(text, start, start + 1), isWord: false };
  if (kind === LETTER && (text.startsWith('http://', start) || text.startsWith('https://', start) || text.startsWith('www.', start))) {
    return { end: endOfAddress(text, start, to), hash: LINK, isWord: false };
  }
  let end = start + 1;
  let digits = kind === DIGIT;
  for (; end < to; end++) {
    const unit = text.charCodeAt(end);
    const next = kindOf(unit);
    if (next === LETTER) digits = false;
    else if (next !== DIGIT && !(unit === 0x27 && kindOf(text.charCodeAt(end + 1)) === LETTER) && !(digits && (unit === 0x2e || unit === 0x2c || unit === 0x3a) && kindOf(text.charCodeAt(end + 1)) === DIGIT)) break;
  }
  const at = text.charCodeAt(end);
  if (end < to && (at === 0x40 || ((at === 0x2e || at === 0x2d || at === 0x5f) && isMailBefore(text, end, to)))) return { end: endOfAddress(text, end, to), hash: MAIL, isWord: false };
  if (digits) return { end, hash: NUMBER, isWord: false };
  return end - start >= LONG ? { end, hash: CODE, isWord: false } : { end, hash: hashOf(text, start, end), isWord: true };
}

/** Whether `first.last` goes on to an `@` within a name's length. */
function isMailBefore(text: string, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x40) return true;
    if (unit !== 0x2e && unit !== 0x2d && unit !== 0x5f && kindOf(unit) !== LETTER && kindOf(unit) !== DIGIT) return false;
  }
  return false;
}

function endOfAddress(text: string, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (unit <= 0x20 || unit === 0x3c || unit === 0x3e || unit === 0x22 || unit > 0x7e) break;
    end++;
  }
  return Math.max(end, from + 1);
}

function addRuns(text: string, start: number, end: number, into: Set<number>): void {
  for (let i = start; i < end; i++) {
    let hash = 0x811c9dc5;
    for (let n = 1; n <= 4 && i + n <= end; n++) {
      hash = Math.imul(hash ^ text.charCodeAt(i + n - 1), 0x01000193);
      into.add((placeOf(n, hash) & LOWER) | UPPER_HALF);
    }
  }
}

/** Runs of four letters; the word's two ends count as letters of their own. */
function addLetters(text: string, start: number, end: number, into: Set<number>): void {
  for (let i = start - 1; i + 3 <= end; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + 4; k++) hash = Math.imul(hash ^ (k < start || k >= end ? 0x20 : text.charCodeAt(k)), 0x01000193);
    into.add(placeOf(LETTERS, hash) & LOWER);
  }
}
