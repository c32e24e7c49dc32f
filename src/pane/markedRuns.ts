import type { Analysis } from '../core/analysis';

/** A run of the mail's text: plain, or one claim's words. */
export interface MarkedRun {
  readonly text: string;
  readonly marked: boolean;
  /** Shows what may be a password: masked until asked for. */
  readonly secret: boolean;
}

/** Longest text shown, in UTF-16 units. */
export const SHOWN_LIMIT = 20_000;

/** Cuts the shown text at its marks. Marks may overlap and may lie; the runs always make up the text. */
export function markedRuns(shown: Analysis['shown']): { readonly runs: readonly MarkedRun[]; readonly cut: boolean } {
  const length = Math.min(shown.text.length, SHOWN_LIMIT);
  const marks = shown.marks.slice(0, 500).filter(({ start, end }) => start < end && start < length);
  const edges = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, Math.min(end, length)])])].filter((edge) => edge >= 0).sort((a, b) => a - b);
  const runs: MarkedRun[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    const over = marks.filter(({ start, end }) => start <= from && end >= to);
    runs.push({ text: shown.text.slice(from, to), marked: over.length > 0, secret: over.some(({ claim }) => claim === 'password-known') });
  }
  return { runs, cut: shown.text.length > length };
}
