/** Folded text while disguises are being undone: as in `Folded`, without the count. */
export interface FoldedRun {
  readonly text: string;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** `[from, to)` of a folded text reads `put` instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** Below this a view costs more than copying one by one. */
const SHORT = 32;

/**
 * The text with all edits made; they are in order and do not overlap. As many characters as before keep
 * their own way back; otherwise each of the new ones leads to the whole run that was replaced.
 */
export function applyEdits(run: FoldedRun, edits: readonly Edit[]): FoldedRun {
  if (edits.length === 0) return run;
  const length = edits.reduce((sum, { from, to, put }) => sum + put.length - (to - from), run.text.length);
  const start = new Uint32Array(length);
  const end = new Uint32Array(length);
  const pieces: string[] = [];
  let read = 0;
  let written = 0;
  const keep = (to: number): void => {
    pieces.push(run.text.slice(read, to));
    if (to - read < SHORT) {
      for (let k = read, into = written; k < to; k++, into++) {
        start[into] = run.start[k] ?? 0;
        end[into] = run.end[k] ?? 0;
      }
    } else {
      start.set(run.start.subarray(read, to), written);
      end.set(run.end.subarray(read, to), written);
    }
    written += to - read;
    read = to;
  };
  for (const { from, to, put } of edits) {
    keep(from);
    pieces.push(put);
    const alike = put.length === to - from;
    for (let k = 0; k < put.length; k++) {
      start[written + k] = run.start[alike ? from + k : from] ?? 0;
      end[written + k] = run.end[alike ? from + k : to - 1] ?? 0;
    }
    written += put.length;
    read = to;
  }
  keep(run.text.length);
  return { text: pieces.join(''), start, end };
}
