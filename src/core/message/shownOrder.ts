/** Explicit marks of direction (UAX #9 §2): what opens a run, by the mark that ends it. */
const ENDS: Readonly<Record<string, string>> = { '\u202a': '\u202c', '\u202b': '\u202c', '\u202d': '\u202c', '\u202e': '\u202c', '\u2066': '\u2069', '\u2067': '\u2069', '\u2068': '\u2069' };
const REVERSED = '\u202e';
const DEEPEST = 8;
/** Signs that are shown the other way round in a run from right to left (UAX #9 §3.4, rule L4). */
const MIRRORED = '()[]{}<>«»‹›「」『』【】〈〉《》（）';
const CLUSTER = /\P{M}\p{M}{0,16}|\p{M}/gu;

/**
 * The text in the order in which it is shown: a run after U+202E is written from right to left, up to U+202C
 * or the end of its line. As long as the text was; the marks stay where they were. Linear; never throws.
 */
export function shownOrder(text: string): string {
  if (!text.includes(REVERSED)) return text;
  return text.split('\n').map((line) => (line.includes(REVERSED) ? new Line(line).run() : line)).join('\n');
}

/** One run of text shown from right to left, line by line; blanks at the ends of a line stay there. */
export function reversedRun(text: string): string {
  return text.split('\n').map((line) => {
    const bare = line.trim();
    const before = line.length - line.trimStart().length;
    return line.slice(0, before) + reversed(bare) + line.slice(before + bare.length);
  }).join('\n');
}

function reversed(text: string): string {
  const letters = text.match(CLUSTER) ?? [];
  return letters.reverse().map(mirrored).join('');
}

function mirrored(sign: string): string {
  const at = sign.length === 1 ? MIRRORED.indexOf(sign) : -1;
  return at < 0 ? sign : (MIRRORED[at ^ 1] ?? sign);
}

class Line {
  private at = 0;

  constructor(private readonly text: string) {}

  run(): string {
    return this.inside('', false, 0).join('');
  }

  /** The pieces up to `end`, in the order shown; the mark that ends it is left to the caller. */
  private inside(end: string, turned: boolean, depth: number): string[] {
    const pieces: string[] = [];
    let from = this.at;
    const keep = (): void => {
      const run = this.text.slice(from, this.at);
      if (run !== '') pieces.push(turned ? reversed(run) : run);
    };
    while (this.at < this.text.length) {
      const c = this.text[this.at] ?? '';
      if (c === end) break;
      const closing = depth < DEEPEST ? ENDS[c] : undefined;
      if (closing === undefined) {
        this.at++;
        continue;
      }
      keep();
      this.at++;
      const inner = this.inside(closing, c === REVERSED || (turned && c !== '\u202d' && c !== '\u202a' && c !== '\u2066'), depth + 1).join('');
      const last = this.text[this.at] ?? '';
      this.at += last.length;
      pieces.push(c + inner + last);
      from = this.at;
    }
    keep();
    return turned ? pieces.reverse() : pieces;
  }
}
