import type { FoldedRun } from './edits';

/** What was undone, and how often. */
export interface Decoded extends FoldedRun {
  readonly entities: number;
  readonly bytes: number;
}

/** Numeric references (HTML §13.5) and the few names that are left over in text; a tag that ends a line. */
const MARKUP = /&#(?:x([\da-f]{2,6})|(\d{2,7}));|&(nbsp|amp|lt|gt|quot|apos);|<\/?(?:br|p|div) ?\/?>/gi;
const NAMES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What Windows-1252 shows for 0x80–0x9F (WHATWG index): five of them stay control characters. */
const SHOWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The first bytes of one UTF-8 letter followed by one of its later bytes, as Windows-1252 shows them. */
const MISREAD = /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/**
 * The text behind references written out in a plain text ("&#1072;", "</br>") and behind UTF-8 that was
 * shown as Windows-1252 ("Ã©"), with the way back; `null` where there is neither. Linear; never throws.
 */
export function decodeShown(visible: string): Decoded | null {
  const marked = visible.includes('&#') || visible.includes('</') || /<br/i.test(visible);
  const misread = MISREAD.test(visible) ? misreadRuns(visible) : null;
  if (!marked && !misread) return null;
  const decoded = new Decoding(visible, misread ?? new Map()).run(marked);
  return decoded.entities + decoded.bytes > 0 ? decoded : null;
}

/** A letter that several shown characters were: at the offset of the first. */
interface Misread {
  readonly put: string;
  readonly length: number;
}

class Decoding {
  private readonly pieces: string[] = [];
  private readonly start: number[] = [];
  private readonly end: number[] = [];
  private entities = 0;
  private bytes = 0;

  constructor(
    private readonly visible: string,
    private readonly misread: ReadonlyMap<number, Misread>,
  ) {}

  run(marked: boolean): Decoded {
    const { visible } = this;
    let i = 0;
    if (marked) {
      for (const found of visible.matchAll(MARKUP)) {
        const put = replacement(found);
        if (put === null) continue;
        this.copy(i, found.index);
        i = found.index + found[0].length;
        this.put(put, found.index, i);
        this.entities++;
      }
    }
    this.copy(i, visible.length);
    return { text: this.pieces.join(''), start: Uint32Array.from(this.start), end: Uint32Array.from(this.end), entities: this.entities, bytes: this.bytes };
  }

  private copy(from: number, to: number): void {
    for (let i = from; i < to; ) {
      const letter = this.misread.get(i);
      if (letter && i + letter.length <= to) {
        this.put(letter.put, i, i + letter.length);
        this.bytes++;
        i += letter.length;
      } else {
        this.put(this.visible[i] ?? '', i, i + 1);
        i++;
      }
    }
  }

  private put(text: string, from: number, to: number): void {
    this.pieces.push(text);
    for (let k = 0; k < text.length; k++) {
      this.start.push(from);
      this.end.push(to);
    }
  }
}

function replacement([whole, hex, decimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return NAMES[name.toLowerCase()] ?? null;
  if (whole.startsWith('<')) return '\n';
  const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  // Controls and halves of surrogate pairs are no letters; browsers show the former as Windows-1252.
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) || (point < 32 && point !== 10 && point !== 9)) return null;
  return point >= 0x80 && point <= 0x9f ? (SHOWN[point - 0x80] ?? null) : String.fromCodePoint(point);
}

let byteOf: Map<string, number> | undefined;

function byteBehind(c: string): number {
  byteOf ??= new Map(Array.from(SHOWN, (shown, i) => [shown, 0x80 + i]));
  const unit = c.charCodeAt(0);
  return byteOf.get(c) ?? (unit >= 0x80 && unit <= 0xff ? unit : -1);
}

/** Other characters than misread ones may be one to so many: bytes that got lost, a signature added later. */
const REST = 4;

/**
 * The misread letters of a text; `null` unless nearly everything that is not ASCII is misread, so that
 * "Ã©" in a text about such faults, or a French word, stays as it is.
 */
function misreadRuns(visible: string): Map<number, Misread> | null {
  const found = new Map<number, Misread>();
  let rest = 0;
  for (let i = 0; i < visible.length; ) {
    if (visible.charCodeAt(i) < 0x80) {
      i++;
      continue;
    }
    const letter = misreadLetter(visible, i);
    if (letter) found.set(i, letter);
    // A lone later byte, and blanks that are none of ASCII, tell nothing.
    else if (byteBehind(visible[i] ?? '') < 0xa0 || byteBehind(visible[i] ?? '') > 0xbf) rest++;
    i += letter?.length ?? 1;
  }
  return found.size > 0 && rest * REST <= found.size ? found : null;
}

/** The UTF-8 letter (RFC 3629) whose bytes are shown from `i` on. */
function misreadLetter(visible: string, i: number): Misread | null {
  const first = byteBehind(visible[i] ?? '');
  const more = first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
  if (more === 0) return null;
  let point = first & (0x3f >> more);
  for (let k = 1; k <= more; k++) {
    const byte = byteBehind(visible[i + k] ?? '');
    if (byte < 0x80 || byte > 0xbf) {
      // 0x81 shows nothing and is often lost; it is the second byte of most hiragana. After 0x83 it was the third.
      if (first !== 0xe3 || k !== 2) return null;
      return { put: (point & 0x3f) === 3 ? '' : String.fromCharCode(0x3040 | (point & 0x3f)), length: 2 };
    }
    point = (point << 6) | (byte & 0x3f);
  }
  const shortest = [0, 0x80, 0x800, 0x10000][more] ?? 0;
  if (point < shortest || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return { put: String.fromCodePoint(point), length: more + 1 };
}
