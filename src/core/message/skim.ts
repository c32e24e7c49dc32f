/** Bytes of a text part that are kept: half a million Japanese characters, more than anyone reads. */
const TEXT_KEPT = 1_500_000;
/** Of any other part: its head of 65,536 bytes in base64, with some room. */
export const PART_KEPT = 120_000;
/** Of a mail attached in base64, whose own parts can't be seen yet; an Outlook item's directory may stand at its end. */
const MESSAGE_KEPT = 1_000_000;
const ALL_KEPT = 4_000_000;
/** The parser's work grows with the number of lines. */
const LINES_KEPT = 60_000;
/** Fields of one header block that are looked at, and bytes of one that are passed on. */
const MOST_FIELDS = 3_000;
const LONGEST_FIELD = 8_000;
/** Bytes of a carried mail's header. */
const CARRIED_HEADER = 200_000;
const MOST_PARTS = 500;
const LONGEST_BOUNDARY = 200;
/** Lines in which the first delimiter of a multipart is looked for. */
const DELIMITER_WITHIN = 5_000;
const LF = 10;

/**
 * The label under which bytes survive decoding: every byte has a character of its own in ISO-8859-14, also
 * in Node, where x-user-defined is missing. Every text part gets it; `restoreText.ts` turns it back and
 * decides by the bytes and by the label that the part had.
 */
export const AS_BYTES = 'iso-8859-14';
/** First line of a body part: which of {@link Skimmed.labels} it had. Six bytes, so that base64 needs no filling. */
// eslint-disable-next-line no-control-regex -- Controls, so that no mail's own words look like it.
export const LABEL_MARK = /\u0001c(\d{3})\u0002\n?/g;
const MOST_LABELS = 1_000;

export interface Skimmed {
  /** The mail cut to what is worth parsing, text parts labelled {@link AS_BYTES}. */
  readonly bytes: Uint8Array;
  /** The mail's own header block as it stood, without the blank line. */
  readonly header: Uint8Array;
  /** The charsets that text parts declared, as written; `''` where there was none. */
  readonly labels: readonly string[];
  readonly textCut: boolean;
  readonly attachmentCut: boolean;
  readonly partsCut: boolean;
}

/**
 * One pass over a raw mail before it is parsed, so that the parser's work is bounded whatever arrives:
 * long parts are cut, parts beyond 500 left out. Only header blocks are understood, and of them only the
 * type, the charset and the boundary (RFC 2045 §5, RFC 2046 §5.1).
 */
export function skim(bytes: Uint8Array): Skimmed {
  return new Skimmer(bytes).run();
}

class Skimmer {
  private readonly kept: Uint8Array[] = [];
  private total = 0;
  private lines = 0;
  /** The run of the mail that is being kept, written when it ends. */
  private runFrom = 0;
  private runTo = 0;
  private parts = 0;
  private readonly boundaries = new Set<string>();
  private readonly labels: string[] = [];
  /** What the part whose header is being read declared; `null` when it is no text of the body. */
  private label: string | null = null;
  private textCut = false;
  private attachmentCut = false;
  private partsCut = false;
  private digest = false;
  private at = 0;
  /** Bytes left of the part being copied, and whether it is text. */
  private left = TEXT_KEPT;
  private isText = true;

  constructor(private readonly bytes: Uint8Array) {}

  run(): Skimmed {
    this.at = bodyStart(this.bytes);
    const headerFrom = this.at;
    const headerTo = this.headerBlock();
    while (this.at < this.bytes.length && !this.partsCut && this.total < ALL_KEPT && this.lines < LINES_KEPT) this.line();
    if (this.at < this.bytes.length && !this.partsCut) this.textCut = this.attachmentCut = true;
    this.endRun();
    return {
      bytes: concat(this.kept, this.total),
      header: this.bytes.subarray(headerFrom, headerTo),
      labels: this.labels,
      textCut: this.textCut,
      attachmentCut: this.attachmentCut,
      partsCut: this.partsCut,
    };
  }

  private lineEnd(from: number): number {
    const end = this.bytes.indexOf(LF, from);
    return end < 0 ? this.bytes.length : end + 1;
  }

  private line(): void {
    const start = this.at;
    const end = this.lineEnd(start);
    this.at = end;
    if (this.boundaries.size > 0 && this.bytes[start] === 0x2d && this.bytes[start + 1] === 0x2d && end - start < LONGEST_BOUNDARY + 10) {
      const mark = latin(this.bytes.subarray(start + 2, end)).trimEnd();
      const closes = mark.endsWith('--') && this.boundaries.has(mark.slice(0, -2));
      if (closes || this.boundaries.has(mark)) {
        if (!closes && ++this.parts > MOST_PARTS) {
          this.partsCut = true;
          return;
        }
        this.keepRun(start, end);
        this.left = PART_KEPT;
        this.isText = false;
        if (!closes) this.headerBlock();
        return;
      }
    }
    const length = Math.min(end - start, this.left);
    if (length < end - start) {
      if (this.isText) this.textCut = true;
      else this.attachmentCut = true;
    }
    if (length > 0) {
      this.keepRun(start, start + length);
      // The next delimiter must begin a line.
      if (length < end - start) this.keep(Uint8Array.of(LF));
      this.lines++;
    } else if (this.boundaries.size === 0) {
      // Nothing can follow that would be kept.
      this.at = this.bytes.length;
    }
    this.left -= length;
  }

  /** Copies the header block at the current place, as it stands for a carried mail's; returns where it ended, before the blank line. */
  private headerBlock(ofCarried = false): number {
    const fields: { start: number; end: number }[] = [];
    let blockEnd = this.at;
    let blank: Uint8Array | null = null;
    while (this.at < this.bytes.length) {
      const start = this.at;
      const end = this.lineEnd(start);
      const first = this.bytes[start];
      if (first === LF || (first === 13 && this.bytes[start + 1] === LF)) {
        blank = this.bytes.subarray(start, end);
        this.at = end;
        break;
      }
      this.at = end;
      blockEnd = end;
      const last = fields[fields.length - 1];
      if ((first === 32 || first === 9) && last) last.end = end;
      else if (fields.length < MOST_FIELDS) fields.push({ start, end });
    }
    this.label = null;
    const type = ofCarried ? this.copyWhole(fields) : this.copyFields(fields);
    this.keep(blank ?? Uint8Array.of(LF));
    this.markLabel(type.encoded);
    this.beginBody(type);
    return blockEnd;
  }

  private markLabel(encoded: boolean): void {
    if (this.label === null || this.labels.length >= MOST_LABELS) return;
    const number = String(this.labels.length).padStart(3, '0');
    this.labels.push(this.label);
    this.keep(ascii(encoded ? `${base64(`\u0001c${number}\u0002`)}\r\n` : `\u0001c${number}\u0002\r\n`));
  }

  /** A carried mail is skimmed again when it is read; here its header only tells where its parts are. */
  private copyWhole(fields: readonly { start: number; end: number }[]): { value: string; encoded: boolean } {
    let value = '';
    let encoded = false;
    let room = CARRIED_HEADER;
    for (const { start, end } of fields) {
      const raw = this.bytes.subarray(start, end);
      room -= raw.length;
      if (room < 0) break;
      const head = latin(raw.subarray(0, LONGEST_FIELD));
      if (value === '' && /^content-type[ \t]{0,5}:/i.test(head)) value = head.slice(head.indexOf(':') + 1).replace(/\r?\n/g, '').trim();
      else if (/^content-transfer-encoding/i.test(head)) encoded = /base64/i.test(head.slice(0, 200));
      this.keep(raw);
    }
    return { value, encoded };
  }

  /** Only fields about the content are passed on: the others are read by `headerFields.ts`, which is bounded. */
  private copyFields(fields: readonly { start: number; end: number }[]): { value: string; encoded: boolean } {
    let value = '';
    let seen = false;
    let encoded = false;
    let attached = false;
    for (const { start, end } of fields) {
      // C or c: the only fields of interest begin so.
      if (((this.bytes[start] ?? 0) | 32) !== 0x63) continue;
      const name = latin(this.bytes.subarray(start, Math.min(end, start + 30))).toLowerCase();
      if (!name.startsWith('content-')) continue;
      const raw = this.bytes.subarray(start, Math.min(end, start + LONGEST_FIELD));
      if (!seen && /^content-type[ \t]{0,5}:/.test(name)) {
        seen = true;
        value = latin(raw).slice(name.indexOf(':') + 1).replace(/\r?\n/g, '').trim();
        const label = this.newLabel(value);
        this.keep(label === null ? raw : ascii(`Content-Type: ${label}\r\n`));
        if (label !== null) value = label;
      } else {
        if (name.startsWith('content-transfer-encoding')) encoded = /base64/i.test(latin(raw.subarray(0, 200)));
        else if (name.startsWith('content-disposition')) attached ||= /:\s{0,20}"?attachment/i.test(latin(raw.subarray(0, 200)));
        this.keep(raw);
      }
      if (raw.length < end - start) this.keep(Uint8Array.of(LF));
    }
    if (!seen && !this.digest) {
      this.keep(ascii(`Content-Type: text/plain; charset=${AS_BYTES}\r\n`));
      this.label = '';
      value = 'text/plain';
    }
    if (attached) this.label = null;
    return { value, encoded };
  }

  /** The Content-Type value with {@link AS_BYTES} as its charset, or `null` when it is no text. */
  private newLabel(value: string): string | null {
    const type = /^[^;\s]{0,100}/.exec(value)?.[0].toLowerCase() ?? '';
    if (type.startsWith('multipart/')) return this.withBoundary(type, value);
    if (type !== '' && type !== 'text' && type !== 'text/plain' && type !== 'text/html') return null;
    this.label = /;\s{0,20}charset\s{0,5}=\s{0,5}"?([^";\s]{1,60})/i.exec(value)?.[1] ?? '';
    // The first of two equal parameters counts.
    return `${type === '' || type === 'text' ? 'text/plain' : type}; charset=${AS_BYTES}${value.slice(type.length)}`;
  }

  /** A multipart whose boundary is missing, or never occurs, gets the one that its body uses; without any it is text. */
  private withBoundary(type: string, value: string): string | null {
    const declared = boundaryOf(value);
    const used = this.firstDelimiter(declared);
    if (declared !== null && used === declared) return null;
    if (used !== null) return `${type}; boundary="${used}"`;
    this.label = '';
    return `text/plain; charset=${AS_BYTES}`;
  }

  /** `wanted` when it divides what follows, else the first line that looks as if it did; `null` when none does. */
  private firstDelimiter(wanted: string | null): string | null {
    let first: string | null = null;
    let line = this.at;
    for (let looked = 0; line < this.bytes.length && looked < DELIMITER_WITHIN; looked++) {
      const end = this.lineEnd(line);
      if (this.bytes[line] === 0x2d && this.bytes[line + 1] === 0x2d && end - line < LONGEST_BOUNDARY) {
        const mark = latin(this.bytes.subarray(line + 2, end)).trimEnd();
        if (mark === wanted) return mark;
        // A name as RFC 2046 §5.1.1 allows it, with a header field below.
        if (first === null && /^[\w'()+,./:=?-]{1,70}$/.test(mark) && /^content-[a-z-]{1,30}[ \t]{0,3}:/i.test(latin(this.bytes.subarray(end, end + 40)))) first = mark;
      }
      line = end;
    }
    return first;
  }

  private beginBody({ value, encoded }: { value: string; encoded: boolean }): void {
    const name = boundaryOf(value);
    if (name !== null && this.boundaries.size < MOST_PARTS) this.boundaries.add(name);
    if (/^multipart\/digest/i.test(value)) this.digest = true;
    if (/^message\/(?:rfc822|global)/i.test(value)) {
      this.left = encoded ? MESSAGE_KEPT : TEXT_KEPT;
      // The attached mail has a header block of its own next.
      if (!encoded && ++this.parts <= MOST_PARTS) this.headerBlock(true);
      return;
    }
    if (/^application\/vnd\.ms-outlook|name\s?=\s?"?[^";]{1,200}\.msg\b/i.test(value)) {
      this.isText = false;
      this.left = MESSAGE_KEPT;
      return;
    }
    this.isText = /^text\//i.test(value) || value === '' || (/^multipart\//i.test(value) && name === null);
    this.left = this.isText ? TEXT_KEPT : PART_KEPT;
  }

  private keep(bytes: Uint8Array): void {
    this.endRun();
    this.kept.push(bytes);
    this.total += bytes.length;
  }

  private keepRun(from: number, to: number): void {
    if (from !== this.runTo) {
      this.endRun();
      this.runFrom = from;
    }
    this.runTo = to;
    this.total += to - from;
  }

  private endRun(): void {
    if (this.runTo > this.runFrom) this.kept.push(this.bytes.subarray(this.runFrom, this.runTo));
    this.runFrom = this.runTo;
  }
}

function boundaryOf(value: string): string | null {
  const found = /;\s{0,20}boundary\s{0,5}=\s{0,5}(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(value);
  return (found?.[1] ?? found?.[2])?.trimEnd() ?? null;
}

/** Past blank lines and the "From " line of a mailbox file. */
function bodyStart(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && (bytes[at] === LF || bytes[at] === 13)) at++;
  if (latin(bytes.subarray(at, at + 5)) === 'From ') {
    const end = bytes.indexOf(LF, at);
    at = end < 0 ? at : end + 1;
  }
  return at;
}

function concat(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const all = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Each byte as the character of the same number; only for short runs. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

/** Of six bytes: eight characters. */
function base64(text: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let out = '';
  for (let i = 0; i < text.length; i += 3) {
    const held = (text.charCodeAt(i) << 16) | (text.charCodeAt(i + 1) << 8) | text.charCodeAt(i + 2);
    for (let shift = 18; shift >= 0; shift -= 6) out += digits[(held >> shift) & 63] ?? '';
  }
  return out;
}
