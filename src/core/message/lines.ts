/** `[start, end)` of one line in the text, without its break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its first characters, trimmed: what patterns are run on. */
  readonly text: string;
}

/** Patterns see at most this much of a line. */
const SEEN = 400;
const MOST_LINES = 100_000;

/** Cuts at `\n`. Past {@link MOST_LINES} the rest is one line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = lines.length < MOST_LINES ? text.indexOf('\n', start) : -1;
    if (end < 0) end = text.length;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + SEEN)).trim() });
    start = end + 1;
  }
  return lines;
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || (line.text === '' && line.end - line.start <= SEEN);
}
