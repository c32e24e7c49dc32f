import { GAP } from './cue';

/** One literal that the scanner looks for. */
interface Literal {
  readonly text: string;
  /** Latin text stands between word boundaries; `word*` drops the right one. */
  readonly boundRight: boolean;
  readonly id: number;
}

/** An occurrence of literal `id` at `[start, end)` of the folded text. */
export interface LiteralHit {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** `ids` one after another, each at most {@link GAP} characters after the last. */
export type Alternative = readonly number[];

/** How many characters a word-bound literal is filed under. */
const HEAD = 4;

/**
 * The set of all literals of all cues, and one scan that finds every occurrence. Literals that begin at
 * a word boundary are filed under their first {@link HEAD} characters and looked for only where a word
 * begins; the others under their first two. The work for one position is bounded by the size of a drawer:
 * linear in the text, whatever the text is.
 */
export class PhraseBook {
  private readonly byText = new Map<string, number>();
  private readonly bound = new Map<string, Literal[]>();
  private readonly free = new Map<number, Literal[]>();
  private count = 0;

  /** Files one alternative (not a concept) and returns the literal ids it consists of. */
  add(alternative: string): Alternative {
    return alternative.split('…').map((piece) => this.addLiteral(piece));
  }

  private addLiteral(piece: string): number {
    const known = this.byText.get(piece);
    if (known !== undefined) return known;
    const open = piece.endsWith('*');
    const text = open ? piece.slice(0, -1) : piece;
    if (text.length === 0) throw new Error('A cue holds an empty alternative.');
    const id = this.count++;
    this.byText.set(piece, id);
    const boundLeft = signAt(text, 0) !== OTHER;
    const literal: Literal = { text, boundRight: !open && signAt(text, text.length - 1) !== OTHER, id };
    if (boundLeft) file(this.bound, text.slice(0, HEAD), literal);
    else file(this.free, text.length === 1 ? text.charCodeAt(0) : pairKey(text, 0), literal);
    return id;
  }

  /** Every occurrence in `text`, in order of start. `stop` is asked now and then and ends the scan early. */
  scan(text: string, stop: () => boolean = () => false): LiteralHit[] {
    const hits: LiteralHit[] = [];
    let before = OTHER;
    for (let i = 0; i < text.length; i++) {
      if ((i & 0x3fff) === 0x3fff && stop()) break;
      const sign = signAt(text, i);
      if (sign === OTHER) {
        look(text, i, this.free.get(pairKey(text, i)), hits);
        look(text, i, this.free.get(text.charCodeAt(i)), hits);
      } else if (before !== LETTER) {
        for (let length = Math.min(HEAD, text.length - i); length > 0; length--) look(text, i, this.bound.get(text.slice(i, i + length)), hits, before);
      }
      before = sign;
    }
    return hits;
  }
}

function file<K>(drawers: Map<K, Literal[]>, key: K, literal: Literal): void {
  const drawer = drawers.get(key);
  if (drawer) drawer.push(literal);
  else drawers.set(key, [literal]);
}

function look(text: string, i: number, drawer: readonly Literal[] | undefined, hits: LiteralHit[], before = OTHER): void {
  for (const literal of drawer ?? []) {
    if (before === DIGIT && literal.text.length < DIGITS_JOIN_BELOW) continue;
    if (!text.startsWith(literal.text, i)) continue;
    const end = i + literal.text.length;
    if (literal.boundRight && joins(text, end, literal.text)) continue;
    hits.push({ id: literal.id, start: i, end });
  }
}

/** Two characters as one number; never equal to that of one character alone. */
function pairKey(text: string, i: number): number {
  return 65_536 + text.charCodeAt(i) * 65_536 + (i + 1 < text.length ? text.charCodeAt(i + 1) : 0);
}

/** What a character does at the edge of a word: letters of scripts that set words apart, digits, all else. */
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const LETTERS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}]/u;
const NUMBERS = /\p{N}/u;
/** A word of at least this length is a word of its own beside digits: "0.5btc", "usdt1500". */
const DIGITS_JOIN_BELOW = 3;
/** Remembered by code unit: the test by property is the scan's only slow step. */
const signs = new Uint8Array(65_536);

function signAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const known = signs[code] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const sign = LETTERS.test(character) ? LETTER : NUMBERS.test(character) ? DIGIT : OTHER;
  signs[code] = sign;
  return sign;
}

/** Whether the character at `i` goes on with the word that `literal` is. */
function joins(text: string, i: number, literal: string): boolean {
  if (i >= text.length) return false;
  const sign = signAt(text, i);
  return sign === LETTER || (sign === DIGIT && literal.length < DIGITS_JOIN_BELOW);
}

/** Joins the hits of a gapped alternative: the first of each chain to the nearest follower. */
export function chain(steps: readonly (readonly LiteralHit[])[]): { start: number; end: number }[] {
  const [first, ...rest] = steps;
  if (!first) return [];
  const found: { start: number; end: number }[] = [];
  for (const head of first) {
    let end = head.end;
    const whole = rest.every((step) => {
      const next = step.find((hit) => hit.start >= end && hit.start - end <= GAP);
      if (next) end = next.end;
      return next !== undefined;
    });
    if (whole) found.push({ start: head.start, end });
  }
  return found;
}
