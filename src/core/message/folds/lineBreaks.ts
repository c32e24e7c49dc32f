/** A line narrower than this was ended by its writer, not by a mail program that wraps. Columns; CJK takes two. */
export const SHORT_LINE = 50;

/** Marks that begin an item of a list. */
const BULLETS = new Set('-*•・●■◆▼▽○◎□◇★☆※→⇒▪‣–—+#①②③④⑤⑥⑦⑧⑨⑩');

/** Whether the text at `i` begins a list item: a bullet, or a number with a stop or bracket. */
export function beginsItem(text: string, i: number): boolean {
  const first = text[i] ?? '';
  if (BULLETS.has(first)) return true;
  return /^[([（]?[\d\uFF10-\uFF19]{1,3}[.)\]）．、:：]/.test(text.slice(i, i + 6));
}

/**
 * Length and depth of a quotation prefix (`> `, `>>`, `> > `) at the start of a line; depth 0 when there
 * is none.
 */
export function quotePrefix(text: string, i: number): { length: number; depth: number } {
  let depth = 0;
  let length = 0;
  for (let k = i; k < text.length && k - i < 60; k++) {
    const c = text[k];
    if (c === '>' || c === '＞') {
      depth++;
      length = k - i + 1;
    } else if (c !== ' ') break;
  }
  return { length, depth };
}
