/** The key that was probably meant: at most two slips away (three for long keys), `''` when none is that near. */
export function nearest(word: string, candidates: readonly string[]): string {
  let best = '';
  let least = Infinity;
  const asked = word.slice(0, 40).toLowerCase();
  for (const candidate of candidates) {
    const distance = slips(asked, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return least <= (asked.length > 8 ? 3 : 2) ? best : '';
}

/** Letters to add, drop or replace (Levenshtein), row by row. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
