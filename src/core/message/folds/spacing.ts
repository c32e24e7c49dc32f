import type { Edit, FoldedRun } from './edits';
import { FOR_LETTERS, SEPARATORS } from './suspicion';

/** So many single letters in a row are a word taken apart. */
const FEWEST = 4;
/** A longer run with digits in it is an address or a key: those are joined where they are read. */
const LONGEST_WITH_DIGITS = 20;

const IN_ADDRESS = /^[/\\@=&%#?]$/;
const LETTER = /^\p{L}$/u;
const EAST_ASIAN = /^[\u3005-\u30ff\u3400-\u9fff]$/;
const KANA = /^[\u3041-\u30fa\u30fc]$/;

/** Single letters with one same separator between them; letters stand at every other offset of `[from, to)`. */
interface SpacedRun {
  readonly from: number;
  readonly to: number;
  readonly separator: string;
  /** Visible width of a blank that separates letters; wider or narrower ones end the word. */
  readonly width: number;
  readonly letters: number;
  word: boolean;
}

/**
 * Words written letter by letter: "b i t c o i n", "p.a.y", 「ビ・ッ・ト」. A wider gap, or a blank between
 * runs with another separator, ends a word. Lists stay: "A B C D", "ア・イ・ウ・エ", 「月・火・水・木」.
 */
export function joinSpaced(run: FoldedRun): { edits: Edit[]; words: number } {
  const runs = spacedRuns(run);
  for (const one of runs) one.word = isWord(run.text, one);
  // Short words beside one that was taken apart are taken apart the same way.
  for (let i = 1; i < runs.length; i++) spread(run.text, runs[i - 1], runs[i]);
  for (let i = runs.length - 1; i > 0; i--) spread(run.text, runs[i], runs[i - 1]);
  const edits: Edit[] = [];
  const words = runs.filter(({ word }) => word);
  for (const [n, { from, to, separator }] of words.entries()) {
    for (let k = from + 1; k < to; k += 2) edits.push({ from: k, to: k + 1, put: '' });
    // "p.a.y. n.o.w": the stop after a word belongs to its letters where another such word follows.
    if (separator !== ' ' && run.text[to] === separator && words[n + 1]?.from === to + 2) edits.push({ from: to, to: to + 1, put: '' });
  }
  return { edits, words: words.length };
}

function spacedRuns(run: FoldedRun): SpacedRun[] {
  const { text } = run;
  const runs: SpacedRun[] = [];
  for (let i = 0; i < text.length; ) {
    const one = isSingle(text, i) && !isPart(text[i - 1]) ? spacedRun(run, i) : undefined;
    if (one) runs.push(one);
    i = one ? one.to : i + 1;
  }
  return runs;
}

function spacedRun(run: FoldedRun, from: number): SpacedRun | undefined {
  const { text } = run;
  const separator = text[from + 1] ?? '';
  if (!SEPARATORS.includes(separator) || separator === '') return undefined;
  const eastAsian = EAST_ASIAN.test(text[from] ?? '');
  const width = gapWidth(run, from + 1);
  let to = from + 1;
  let letters = isLetter(text[from]) ? 1 : 0;
  while (text[to] === separator && gapWidth(run, to) === width && isSingle(text, to + 1) && EAST_ASIAN.test(text[to + 1] ?? '') === eastAsian) {
    if (!eastAsian && isPart(text[to + 2])) break;
    if (isLetter(text[to + 1])) letters++;
    to += 2;
  }
  return to > from + 1 ? { from, to, separator, width, letters, word: false } : undefined;
}

function gapWidth(run: FoldedRun, at: number): number {
  return (run.end[at] ?? 0) - (run.start[at] ?? 0);
}

function isWord(text: string, { from, to, letters }: SpacedRun): boolean {
  const all = (to - from + 1) / 2;
  // Part of a link or a path: "/s.m.a.r.t.#".
  if (IN_ADDRESS.test(text[from - 1] ?? ' ') || IN_ADDRESS.test(text[to] ?? ' ') || IN_ADDRESS.test(text[to + 1] ?? ' ')) return false;
  if (letters < FEWEST || (all - letters) * 2 > letters || (all > LONGEST_WITH_DIGITS && letters < all)) return false;
  let kana = 0;
  let steps = 0;
  let rises = 0;
  let same = 0;
  for (let k = from; k < to; k += 2) {
    if (KANA.test(text[k] ?? '')) kana++;
    const step = k + 2 < to ? text.charCodeAt(k + 2) - text.charCodeAt(k) : 0;
    if (step === 1) steps++;
    if (step > 0) rises++;
    if (step === 0) same++;
  }
  if (!EAST_ASIAN.test(text[from] ?? '')) return steps < all - 1 && same < all;
  // Kana in the order of a list, and ideographs, are things named one by one.
  return kana * 2 >= all && rises < all - 1 && !/^[いイ].[ろロ].[はハ]/u.test(text.slice(from, from + 5));
}

function spread(text: string, known: SpacedRun | undefined, beside: SpacedRun | undefined): void {
  if (!known?.word || !beside || beside.word || known.separator !== beside.separator || known.width !== beside.width || beside.letters < 2) return;
  const [first, second] = known.from < beside.from ? [known, beside] : [beside, known];
  const between = text.slice(first.to, second.from);
  if (between === ' ' || between === `${known.separator} `) beside.word = true;
}

/** A letter, or what is written for one. */
function isSingle(text: string, i: number): boolean {
  return isLetter(text[i]) || (text[i] ?? '') in FOR_LETTERS;
}

function isLetter(c: string | undefined): boolean {
  return c !== undefined && LETTER.test(c);
}

/** Whether a sign belongs to the word beside it: a Latin letter or a digit. */
function isPart(c: string | undefined): boolean {
  return c !== undefined && /^[\p{L}\p{N}]$/u.test(c) && !EAST_ASIAN.test(c);
}
