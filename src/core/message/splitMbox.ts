/** Bytes of one mail that are kept: what follows is cut. */
export const MBOX_MAIL_LIMIT = 26_214_400;
/** Mails of one file that are read. */
export const MBOX_MOST = 10_000;

const LF = 10;
const CR = 13;
const GT = 0x3e;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** A sender, a day of the week, a time and a year: no sentence that begins with "From" has them all (RFC 4155, appendix A). */
const DIVIDER = /^From \S{1,200} .{0,40}\b(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},? .{0,40}\d{1,2}:\d{2}.{1,40}\b\d{4}\b/i;
/** A line that could divide mails is short; nothing longer is kept waiting for its end. */
const LONGEST_DIVIDER = 500;

/**
 * Cuts a mailbox file into its mails (RFC 4155), fed piece by piece so that no file has to fit into memory. A
 * mail begins at a line "From …" with sender and date, at the start or after a blank line; `>From ` in a mail
 * stands for `From ` (mboxrd). What stands before the first such line is a mail too.
 */
export class MboxSplitter {
  /** Mails begun so far, those beyond {@link MBOX_MOST} included. */
  count = 0;
  private pieces: Uint8Array[] = [];
  private length = 0;
  /** The begin of a line whose end has not come yet. */
  private rest: Uint8Array = new Uint8Array(0);
  private lineBegin = true;
  private blankBefore = true;
  private started = false;

  /** Takes the next bytes and returns the mails that ended in them. */
  push(chunk: Uint8Array): Uint8Array[] {
    const done: Uint8Array[] = [];
    const bytes = this.rest.length === 0 ? chunk : join([this.rest, chunk]);
    let at = 0;
    while (at < bytes.length) {
      const lf = bytes.indexOf(LF, at);
      if (lf < 0) {
        // Held back only while it may still turn out to be a divider.
        if (bytes.length - at <= LONGEST_DIVIDER) break;
        this.line(bytes.subarray(at), done, false);
        at = bytes.length;
      } else {
        this.line(bytes.subarray(at, lf + 1), done, true);
        at = lf + 1;
      }
    }
    this.rest = bytes.slice(at);
    return done;
  }

  /** The last mail; empty when there was none. */
  end(): Uint8Array[] {
    const done: Uint8Array[] = [];
    if (this.rest.length > 0) this.line(this.rest, done, true);
    this.rest = new Uint8Array(0);
    this.finish(done);
    return done;
  }

  private line(line: Uint8Array, done: Uint8Array[], ends: boolean): void {
    const begins = this.lineBegin;
    this.lineBegin = ends;
    if (begins && this.blankBefore && isDivider(line)) {
      this.finish(done);
      this.started = true;
      this.count++;
      this.blankBefore = false;
      return;
    }
    const blank = isBlankLine(line);
    if (begins) this.blankBefore = blank;
    if (!this.started) {
      if (blank) return;
      this.started = true;
      this.count++;
    }
    if (this.count > MBOX_MOST) return;
    const kept = (begins && isEscaped(line) ? line.subarray(1) : line).slice(0, MBOX_MAIL_LIMIT - this.length);
    if (kept.length > 0) this.pieces.push(kept);
    this.length += kept.length;
  }

  private finish(done: Uint8Array[]): void {
    if (this.started && this.count <= MBOX_MOST) done.push(join(this.pieces));
    this.pieces = [];
    this.length = 0;
    this.started = false;
  }
}

/** The mails of a mailbox file that is in memory, in order; at most {@link MBOX_MOST}. */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const splitter = new MboxSplitter();
  return [...splitter.push(bytes), ...splitter.end()];
}

/** The first mail alone. */
export function firstMail(bytes: Uint8Array): Uint8Array {
  return splitMbox(bytes)[0] ?? new Uint8Array(0);
}

function isDivider(line: Uint8Array): boolean {
  if (line.length > LONGEST_DIVIDER || !FROM.every((byte, i) => line[i] === byte)) return false;
  return DIVIDER.test(String.fromCharCode(...line));
}

function isBlankLine(line: Uint8Array): boolean {
  return line[0] === LF || (line[0] === CR && line[1] === LF);
}

/** `>From `, `>>From ` … */
function isEscaped(line: Uint8Array): boolean {
  let at = 0;
  while (line[at] === GT && at < 100) at++;
  return at > 0 && FROM.every((byte, i) => line[at + i] === byte);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
