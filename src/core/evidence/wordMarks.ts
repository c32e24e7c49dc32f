const LATIN_EDGE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;
/** More marks than this in one text add nothing. */
const MOST = 5_000;

/** A pattern that matches any of the words, the longest first; Latin ones only as whole words. */
export function anyOf(words: readonly string[], flags = 'g'): RegExp {
  return new RegExp(alternation(words), flags);
}

/** Source of {@link anyOf}, to be built into larger patterns. */
export function alternation(words: readonly string[]): string {
  const pieces = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const left = LATIN_EDGE.test(word[0] ?? '') ? '(?<![a-z])' : '';
      const right = LATIN_EDGE.test(word[word.length - 1] ?? '') ? '(?![a-z])' : '';
      // Kanji and kana have no word boundaries, and LATIN_EDGE does not hold for them.
      return `${left}${literal}${right}`;
    });
  return `(?:${pieces.join('|')})`;
}

/** Where words of one list stand in one text, asked by distance. */
export class WordMarks {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(text: string, pattern: RegExp) {
    for (const match of text.matchAll(pattern)) {
      if (this.starts.length >= MOST) break;
      this.starts.push(match.index);
      this.ends.push(match.index + match[0].length);
    }
  }

  /** Characters between `[start, end)` and the nearest mark, 0 when they touch or overlap; `Infinity` without marks. */
  distance(start: number, end: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const after = (this.starts[low] ?? Infinity) - end;
    const before = low > 0 ? start - (this.ends[low - 1] ?? 0) : Infinity;
    return Math.max(0, Math.min(after, before));
  }
}
