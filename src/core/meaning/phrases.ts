import { GAP } from './cue';

/** One literal that the scanner looks for. */
interface Literal {
  readonly text: string;
  /** Latin text stands between word boundaries; `word*` drops the right one. */
  readonly boundLeft: boolean;
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

const WORD = /[\p{L}\p{N}_]/u;
const DIGIT = /\p{Nd}/u;
const LATIN_EDGE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{N}]/u;

/**
 * The set of all literals of all cues, and one scan that finds every occurrence. Literals are filed
 * under their first two characters, so the work for one position is bounded by the size of one
 * drawer: linear in the text, whatever the text is.
 */
export class PhraseBook {
  private readonly byText = new Map<string, number>();
  private readonly drawers = new Map<number, Literal[]>();
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
    const literal: Literal = {
      text,
      boundLeft: LATIN_EDGE.test(text[0] ?? ''),
      boundRight: !open && LATIN_EDGE.test(text[text.length - 1] ?? ''),
      id,
    };
    const key = drawerKey(text, 0);
    const drawer = this.drawers.get(key);
    if (drawer) drawer.push(literal);
    else this.drawers.set(key, [literal]);
    return id;
  }

  /** Every occurrence in `text`, in order of start. `stop` is asked now and then and ends the scan early. */
  scan(text: string, stop: () => boolean = () => false): LiteralHit[] {
    const hits: LiteralHit[] = [];
    let insideWord = false;
    for (let i = 0; i < text.length; i++) {
      if ((i & 0x3fff) === 0x3fff && stop()) break;
      this.look(text, i, drawerKey(text, i), insideWord, hits);
      this.look(text, i, text.charCodeAt(i) * 65_536, insideWord, hits);
      insideWord = WORD.test(text[i] ?? '');
    }
    return hits;
  }

  private look(text: string, i: number, key: number, insideWord: boolean, hits: LiteralHit[]): void {
    const drawer = this.drawers.get(key);
    if (!drawer) return;
    for (const literal of drawer) {
      if (literal.boundLeft && insideWord && joins(text, i - 1, literal.text)) continue;
      if (!text.startsWith(literal.text, i)) continue;
      const end = i + literal.text.length;
      if (literal.boundRight && end < text.length && joins(text, end, literal.text)) continue;
      hits.push({ id: literal.id, start: i, end });
    }
  }
}

/** A single character is filed alone (low half 0); all else under its first two. */
function drawerKey(text: string, i: number): number {
  return text.charCodeAt(i) * 65_536 + (i + 1 < text.length ? text.charCodeAt(i + 1) : 0);
}

function isLatinAt(text: string, i: number): boolean {
  return LATIN_EDGE.test(text[i] ?? '');
}

/** Whether the character at `i` makes one word with `literal`. "0.5btc" and "usdt1500" are two words. */
function joins(text: string, i: number, literal: string): boolean {
  return isLatinAt(text, i) && !(literal.length >= 3 && DIGIT.test(text[i] ?? ''));
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
