/** Text beyond this does not change whether two parts say the same. */
const COMPARED = 20_000;
/** Fewer distinct words than this can't be compared: a part that only says "view in a browser" contradicts nothing. */
const FEWEST = 15;
const SHARED_AT_LEAST = 0.35;

/** Whether two bodies of one mail are clearly different in words: less than a third of the smaller one is in the other. */
export function partsDiffer(html: string, text: string): boolean {
  const a = html.slice(0, COMPARED);
  const b = text.slice(0, COMPARED);
  const bareA = a.replace(/\s+/g, '');
  const bareB = b.replace(/\s+/g, '');
  if (bareA === bareB || bareA.includes(bareB) || bareB.includes(bareA)) return false;
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  if (wordsA.size < FEWEST || wordsB.size < FEWEST) return false;
  const [small, large] = wordsA.size < wordsB.size ? [wordsA, wordsB] : [wordsB, wordsA];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared < small.size * SHARED_AT_LEAST;
}

/** Distinct words without addresses; pairs of characters for scripts without blanks. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const token of text.normalize('NFKC').toLowerCase().split(/\s+/)) {
    if (token.includes('://') || token.includes('www.')) continue;
    for (const word of token.split(/[^\p{L}\p{N}]+/u)) {
      if (/[\u3040-\u9fff]/.test(word)) for (let i = 0; i + 1 < word.length && i < 500; i++) words.add(word.slice(i, i + 2));
      else if (word.length > 2) words.add(word);
    }
  }
  return words;
}
