import type { Edit, FoldedRun } from './edits';
import { keyWord } from './keyWords';

const LONGEST = 30;
const EAST_ASIAN_LETTER = /^[\u3005-\u30ff\u3400-\u9fff]$/;

/**
 * Kana and ideographs put between the letters of a Latin word ("biのtcoin"). In a text with words of
 * Japanese or Chinese in it such a letter is a particle ("webとapi"); there the word must be one that
 * threats use. In one of Latin words with
 * blanks between them it is decoration.
 */
export function dropInserted({ text }: FoldedRun, at: readonly number[]): { edits: Edit[]; words: number } {
  const decoration = isLatinText(text, at.length);
  const edits: Edit[] = [];
  let words = 0;
  let read = 0;
  for (let n = 0; n < at.length; n++) {
    const first = at[n] ?? 0;
    if (first < read) continue;
    const from = wordStart(text, first, read);
    let to = first;
    const drops: number[] = [];
    // The letters of one word, as far as single inserted ones lie between them.
    while (to < text.length && to - from < LONGEST) {
      if (isLatin(text[to])) to++;
      else if (to === at[n + drops.length]) drops.push(to++);
      else break;
    }
    read = to;
    const letters = Array.from(text.slice(from, to)).filter((c) => isLatin(c)).join('');
    if (!decoration && keyWord(letters) === undefined) continue;
    for (const drop of drops) edits.push({ from: drop, to: drop + 1, put: '' });
    words++;
  }
  return { edits, words };
}

function wordStart(text: string, at: number, stop: number): number {
  let from = at;
  while (from > stop && at - from < LONGEST && isLatin(text[from - 1])) from--;
  return from;
}

/** Fewer blanks than this are no sentence of Latin words. */
const FEWEST_BLANKS = 3;

/** Whether words stand apart, and East Asian letters less often side by side than alone between Latin ones. */
function isLatinText(text: string, alone: number): boolean {
  let beside = 0;
  let blanks = 0;
  let before = false;
  for (const c of text) {
    const now = EAST_ASIAN_LETTER.test(c);
    if (now && before) beside++;
    if (beside * 2 > alone) return false;
    if (c === ' ') blanks++;
    before = now;
  }
  return blanks >= FEWEST_BLANKS && blanks * 2 >= alone;
}

function isLatin(c: string | undefined): boolean {
  return c !== undefined && c >= 'a' && c <= 'z';
}
