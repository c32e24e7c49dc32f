import type { Edit, FoldedRun } from './edits';
import { keyWord } from './keyWords';
import { FOR_LETTERS } from './suspicion';

const LONGEST = 24;
const EAST_ASIAN = 0x2e80;
/** What may stand right before and after such a word: otherwise it is part of an address, a link, a path or a code. */
const BEFORE = /^[\s([{"'“”‘«「『、。,;:*]$/;
const AFTER = /^[\s)\]}"'“”’»」』、。,;:.!?*]$/;

/** So many known words with digits in them: other words of this text are written so too. */
const HABIT = 3;
const LONGEST_OTHER = 16;

/**
 * Digits and signs written for letters ("b1tc0in", "p@ssw0rd"). Only words that are known by name,
 * for codes, hashes, wallets and names of products look no different from other words so written; and only
 * those that stand for themselves, not parts of addresses, links and paths. Where several known words are
 * written so, digits between the letters of others are letters too.
 */
export function readDigits({ text }: FoldedRun, at: readonly number[]): Edit[] {
  const known: Edit[] = [];
  const others: Edit[] = [];
  let read = 0;
  for (const offset of at) {
    if (offset < read) continue;
    let from = offset;
    while (from > read && isCore(text, from - 1) && offset - from <= LONGEST) from--;
    let to = offset + 1;
    while (to < text.length && isCore(text, to) && to - offset <= LONGEST) to++;
    read = to;
    while (text[to - 1] === '!') to--;
    if (to - from < 3 || to - from > LONGEST || !isFree(text, from, to)) continue;
    const written = text.slice(from, to);
    const put = meant(written);
    if (put !== undefined) {
      if (put !== written) known.push({ from, to, put });
    } else if (isOther(written)) others.push({ from, to, put: Array.from(written, (c) => FOR_LETTERS[c] ?? c).join('') });
  }
  return known.length < HABIT ? known : [...known, ...others].sort((a, b) => a.from - b.from);
}

/** Letters with single digits between them, fewer than the letters. */
function isOther(written: string): boolean {
  if (written.length < 4 || written.length > LONGEST_OTHER || !/^[a-z](?:[a-z]|[013457](?=[a-z])){1,20}$/.test(written)) return false;
  return written.replace(/\d/g, '').length * 2 > written.length;
}

function meant(written: string): string | undefined {
  let letters = 0;
  for (const c of written) if (c >= 'a' && c <= 'z') letters++;
  return letters * 2 < written.length || letters < 2 ? undefined : keyWord(written);
}

function isCore(text: string, i: number): boolean {
  const c = text[i] ?? '';
  return (c >= 'a' && c <= 'z') || c in FOR_LETTERS;
}

/** Whether `[from, to)` stands for itself, not inside something written with dots, slashes or the like. */
function isFree(text: string, from: number, to: number): boolean {
  const before = text[from - 1];
  const after = text[to];
  if (before !== undefined && !BEFORE.test(before) && before.charCodeAt(0) < EAST_ASIAN) return false;
  if (after === undefined || after.charCodeAt(0) >= EAST_ASIAN) return true;
  return AFTER.test(after) && !(/^[.:,]$/.test(after) && /^[a-z0-9/]$/.test(text[to + 1] ?? ''));
}
