import type { Edit, FoldedRun } from './edits';
import { keyWord } from './keyWords';

/** So many words cut by a hyphen at the end of a line are a habit of the text: all of them are joined. */
const HABIT = 4;
/** Shortest and longest line, in columns, of a text that something cut at one width. */
const NARROWEST = 16;
const RAGGED = 15;
const EVEN = 4;
const FEWEST_LINES = 4;
const LONGEST = 24;
/** Longer lines are all the same. */
const WIDEST = 400;

/** Japanese words of threats that a break in their middle hides; in others a break is left, for it may end a heading. */
const WORDS =
  'ビットコイン ハッキング ハッカー パスワード ウォレット カメラ ウイルス マルウェア データベース データ サーバー サイト アカウント アドレス デバイス メール 動画 映像 録画 写真 連絡先 家族 友人 同僚 送金 支払 入金 振込 時間 以内 期限 顧客 個人 情報 侵入 公開 暴露 流出 漏洩 拡散 警察 身代金 脅迫 爆弾 爆破 暗号 仮想通貨 削除 消去 盗ん 監視 遠隔 乗っ取'.split(' ');
const TELLING = new Set(WORDS);
const PAIRS = new Set(WORDS.flatMap((word) => Array.from(word.slice(1), (c, i) => (word[i] ?? '') + c)));
/** No word begins with these: a line that does goes on with the one before. */
const NEVER_FIRST = /^[ーぁぃぅぇぉっゃゅょァィゥェォッャュョん々。、，．」』）を]$/;
const SENTENCE_END = /^[.!?…。！？:：)）」』】\]]$/;

/**
 * Words cut by a break: with a hyphen ("pass-⏎word"), or in the middle where all lines were cut at one width.
 * `shown` is the text that `run` was folded from: a blank line stays a break. Linear.
 */
export function joinCut(run: FoldedRun, shown: string): Edit[] {
  const { text, start, end } = run;
  const wrapped = wrappedLines(run, shown);
  const edits: Edit[] = [];
  const hyphens: Edit[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const kind = kindOf(text, at);
    if (kind === null || !isSingle(shown, start[at] ?? 0, end[at] ?? 0)) continue;
    if (kind === 'hyphen') hyphens.push({ from: at - 1, to: at + 1, put: '' });
    else if (wrapped.has(at)) edits.push({ from: at, to: at + 1, put: kind === 'latin' ? ' ' : '' });
    else if (kind === 'east-asian' && (NEVER_FIRST.test(text[at + 1] ?? '') || cutsWord(text, at))) edits.push({ from: at, to: at + 1, put: '' });
  }
  const joined = hyphens.length >= HABIT ? hyphens : hyphens.filter(({ to }) => isKeyWord(text, to - 1));
  return joined.length === 0 ? edits : [...edits, ...joined].sort((a, b) => a.from - b.from);
}

/** What a break between two lines stands between; `null` where it surely ends something. */
function kindOf(text: string, at: number): 'hyphen' | 'latin' | 'east-asian' | null {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (before === '-') return isLatin(text[at - 2]) && isLatin(after) ? 'hyphen' : null;
  if (isEastAsian(before) && isEastAsian(after)) return 'east-asian';
  return /^[a-z,;'"]$/.test(before) && isLatin(after) ? 'latin' : null;
}

/** One line end and no more. */
function isSingle(shown: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to && breaks < 2; i++) if (shown[i] === '\n' || (shown[i] === '\r' && shown[i + 1] !== '\n')) breaks++;
  return breaks === 1;
}

function isKeyWord(text: string, at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && isLatin(text[from - 1])) from--;
  let to = at + 1;
  while (to < text.length && to - at < LONGEST && isLatin(text[to])) to++;
  const word = text.slice(from, at - 1) + text.slice(at + 1, to);
  return keyWord(word) === word;
}

function cutsWord(text: string, at: number): boolean {
  if (!PAIRS.has((text[at - 1] ?? '') + (text[at + 1] ?? ''))) return false;
  for (let before = 1; before <= 5; before++) {
    for (let after = 1; after <= 5; after++) {
      if (TELLING.has(text.slice(at - before, at) + text.slice(at + 1, at + 1 + after))) return true;
    }
  }
  return false;
}

/** Ends of lines that something cut at one width: paragraph by paragraph, where nearly all lines are as long. */
function wrappedLines({ text, start }: FoldedRun, shown: string): ReadonlySet<number> {
  const found = new Set<number>();
  // Ends of the lines of one run that goes on in the middle of a sentence; the last line of it is not among them.
  let ends: number[] = [];
  let narrowest = Infinity;
  let widest = 0;
  const close = (): void => {
    if (ends.length >= FEWEST_LINES - 1) for (const end of ends) found.add(end);
    ends = [];
    narrowest = Infinity;
    widest = 0;
  };
  for (let from = 0, end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from)) {
    const width = end - from > WIDEST ? WIDEST : widthOf(text, from, end);
    const low = Math.min(narrowest, width);
    const high = Math.max(widest, width);
    const alike = low >= NARROWEST && high - low <= (isEastAsian(text[end - 1]) ? EVEN : RAGGED);
    if (!alike) close();
    if (width < NARROWEST || !goesOn(text, end, shown[start[end + 1] ?? 0])) {
      close();
      continue;
    }
    narrowest = Math.min(narrowest, width);
    widest = Math.max(widest, width);
    ends.push(end);
  }
  close();
  return found;
}

/** Whether the next line goes on with the sentence of this one: it begins small, or with a letter that has no size. */
function goesOn(text: string, end: number, next: string | undefined): boolean {
  const kind = kindOf(text, end);
  if (kind === null || SENTENCE_END.test(text[end - 1] ?? '')) return false;
  return kind === 'east-asian' || next !== next?.toUpperCase();
}

function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += isEastAsian(text[i]) ? 2 : 1;
  return width;
}

function isLatin(c: string | undefined): boolean {
  return c !== undefined && c >= 'a' && c <= 'z';
}

function isEastAsian(c: string | undefined): boolean {
  return c !== undefined && c >= '\u3005' && c <= '\u9fff';
}
