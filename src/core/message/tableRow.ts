/** Fewer cells with a letter than this are no word. */
const FEWEST = 4;
/** More characters than these in one cell are words of their own. */
const MOST_IN_CELL = 2;

/**
 * What one row of a table holds: letters that were put into cells one by one are read as words, numbers
 * and words in cells are not.
 */
export class TableRow {
  private cells = 0;
  private lettered = 0;
  private long = false;
  private shown = 0;
  private letter = false;

  /** Text in the cell that is open. */
  add(text: string, shown: number): void {
    this.shown += shown;
    if (this.shown > MOST_IN_CELL) this.long = true;
    else this.letter ||= /\p{L}/u.test(text);
  }

  endCell(): void {
    if (this.shown > 0) this.cells++;
    if (this.letter) this.lettered++;
    this.shown = 0;
    this.letter = false;
  }

  /** A table inside a cell. */
  hold(): void {
    this.long = true;
  }

  get isSpelled(): boolean {
    return !this.long && this.lettered >= FEWEST && this.lettered * 2 >= this.cells;
  }
}
