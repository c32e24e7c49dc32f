/** Most characters kept. */
const LIMIT = 1_000_000;

/**
 * Text as it flows on a page: runs of white space are one blank, blocks end a line, at most one empty
 * line stands between two lines.
 */
export class TextFlow {
  private readonly pieces: string[] = [];
  private blankPending = false;
  private cellPending = false;
  /** Which pieces are blanks between cells of the row being read. */
  private cellGaps: number[] = [];
  private breaksPending = 0;
  length = 0;
  /** Where the last added text began, after the blank or break before it. */
  lastStart = 0;

  get full(): boolean {
    return this.length >= LIMIT;
  }

  /** A break of its own: two of them leave an empty line. */
  lineBreak(): void {
    this.breaksPending = Math.min(2, this.breaksPending + 1);
  }

  /** The end or begin of a block, with `breaks` line ends to what is next to it. */
  endBlock(breaks: 1 | 2): void {
    this.breaksPending = Math.max(this.breaksPending, breaks);
  }

  blank(): void {
    this.blankPending = true;
  }

  /** Sets a cell apart from the next one in its row. */
  cellGap(): void {
    this.blankPending = true;
    this.cellPending = true;
  }

  /** Begins to remember the gaps of a row; returns those of the row around it, for {@link endRow}. */
  beginRow(): number[] {
    const outer = this.cellGaps;
    this.cellGaps = [];
    return outer;
  }

  /** With `joined` the cells of this row follow one another without blanks. */
  endRow(outer: number[], joined: boolean): void {
    if (joined) {
      for (const at of this.cellGaps) this.pieces[at] = '';
      this.length -= this.cellGaps.length;
    }
    this.cellGaps = outer;
  }

  add(text: string, pre: boolean): void {
    let first = true;
    const lines = pre ? text.split(/\r\n?|\n/) : [text];
    lines.forEach((line, index) => {
      if (index > 0) this.lineBreak();
      for (const [space, word] of words(line)) {
        if (space) this.blankPending = true;
        if (word !== '') {
          this.push(word, first);
          first = false;
        }
      }
    });
  }

  text(): string {
    return this.pieces.join('');
  }

  private push(word: string, first: boolean): void {
    if (this.full) return;
    if (this.length > 0) {
      if (this.breaksPending > 0) this.raw('\n'.repeat(this.breaksPending));
      else if (this.blankPending) {
        if (this.cellPending) this.cellGaps.push(this.pieces.length);
        this.raw(' ');
      }
    }
    this.breaksPending = 0;
    this.blankPending = false;
    this.cellPending = false;
    if (first) this.lastStart = this.length;
    this.raw(word.slice(0, LIMIT - this.length));
  }

  private raw(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }
}

/** `[whether white space stood before, the word]`; a last empty word tells of white space at the end. */
function words(text: string): [boolean, string][] {
  const found: [boolean, string][] = [];
  let from = -1;
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0) {
      if (from >= 0) {
        found.push([space, text.slice(from, i)]);
        from = -1;
        space = false;
      }
      // NUL shows nothing and parts no words.
      if (unit !== 0) space = true;
    } else if (from < 0) from = i;
  }
  if (from >= 0) found.push([space, text.slice(from)]);
  else if (space) found.push([true, '']);
  return found;
}
