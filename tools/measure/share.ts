/** Whether one thing went as looked for, and the group of near-duplicates that it belongs to. */
export interface Outcome {
  readonly group: string;
  readonly hit: boolean;
}

/** How often something happened. Shares are 0 to 1; of nothing they are 0. */
export interface Share {
  readonly n: number;
  readonly hits: number;
  readonly share: number;
  /** The 95 % interval by Wilson's score: holds near 0 and 1, where the plain one does not. */
  readonly low: number;
  readonly high: number;
  /** Groups of near-duplicates among them. */
  readonly groups: number;
  /** The share when each group counts as one. */
  readonly byGroup: number;
}

/** 97.5 % point of the normal distribution. */
const Z = 1.959964;

export function shareOf(outcomes: readonly Outcome[]): Share {
  const groups = new Map<string, { n: number; hits: number }>();
  for (const { group, hit } of outcomes) {
    const one = groups.get(group) ?? { n: 0, hits: 0 };
    groups.set(group, { n: one.n + 1, hits: one.hits + (hit ? 1 : 0) });
  }
  const n = outcomes.length;
  const hits = outcomes.filter(({ hit }) => hit).length;
  const byGroup = [...groups.values()].reduce((sum, one) => sum + one.hits / one.n, 0) / Math.max(1, groups.size);
  return { n, hits, share: n === 0 ? 0 : hits / n, ...wilson(hits, n), groups: groups.size, byGroup };
}

/** @see Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) */
export function wilson(hits: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const p = hits / n;
  const middle = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return { low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === n ? 1 : Math.min(1, middle + half) };
}
