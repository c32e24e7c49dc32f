/**
 * A sentence as numbers for a linear model: its small pieces, each filed under one of 65,536 places. Of words
 * between word boundaries: the word, the pair of neighbours, and its runs of four letters; of characters
 * without word boundaries: runs of one to four. Addresses, links, sums and long strings stand for their kind
 * alone, so that nothing about one mail's wallet is learnt.
 */
export const PLACES = 1 << 16;

const TOKEN =
  /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S{1,64}\.\w+|[a-z0-9]{24,}|\d+(?:[.,:]\d+)*|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+(?:'\p{Script=Latin}+)*|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}ー]+|[$€£¥₿]/gu;
const LONG = 24;
const EAST = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}ー]/u;
/** More tokens than this stand in no sentence. */
const MOST_TOKENS = 200;

/** FNV-1a over UTF-16 units, begun with a kind so that equal pieces of different kinds differ. */
export function place(kind: number, text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 ^ (kind * 0x9e3779b1);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (PLACES - 1);
}

/** Kinds of places beside the runs of characters (1–4), which are their own kind. */
const WORD = 11;
const PAIR = 12;
const LETTERS = 13;

/** Pieces without word boundaries lie in the upper half: a model of one script never speaks for the other. */
const UPPER_HALF = PLACES / 2;
const LOWER = UPPER_HALF - 1;

export function isEasternPiece(piece: number): boolean {
  return piece >= UPPER_HALF;
}

/** Adds the places of the pieces of `text` to `into`, each once. */
export function piecesOf(text: string, into: Set<number>): void {
  let before = '^';
  let count = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (++count > MOST_TOKENS) break;
    if (EAST.test(token[0] ?? '')) {
      for (let i = 0; i < token.length; i++) for (let n = 1; n <= 4 && i + n <= token.length; n++) into.add((place(n, token, i, i + n) & LOWER) | UPPER_HALF);
      before = '';
      continue;
    }
    const word = kindOf(token);
    into.add(place(WORD, word) & LOWER);
    into.add(place(PAIR, `${before} ${word}`) & LOWER);
    if (word.length > 4) {
      const padded = ` ${word} `;
      for (let i = 0; i + 4 <= padded.length; i++) into.add(place(LETTERS, padded, i, i + 4) & LOWER);
    }
    before = word;
  }
}

function kindOf(token: string): string {
  if (token.includes('@')) return '@';
  if (token.includes('/') || token.startsWith('www.')) return '/';
  if (token.length >= LONG) return '#';
  return /^\d/.test(token) ? '0' : token;
}
