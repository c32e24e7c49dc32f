/** Rows in compressed form: row `i` has the features `index[begin[i]…begin[i+1])` with their values. */
export interface SparseRows {
  readonly begin: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
  readonly columns: number;
}

export interface ManyTargets {
  readonly count: number;
  /** Row-major, `rows × count`: 1 where the row is an example. */
  readonly positive: Uint8Array;
  /** Row-major: how much the row matters for that target; 0 leaves it out. */
  readonly importance: Float32Array;
}

interface State {
  readonly point: Float64Array;
  readonly loss: number;
  readonly gradient: Float64Array;
}

const MEMORY = 6;

/**
 * One logistic regression for each target over the same rows, with an L2 pull to zero: L-BFGS (Nocedal and
 * Wright, Numerical Optimization, algorithm 7.5) with backtracking. Deterministic: the same rows give the same weights.
 *
 * @param l2 strength of the pull for each column
 * @returns row-major `(columns + 1) × count`; the last row holds the biases
 */
export function fitMany(rows: SparseRows, targets: ManyTargets, l2: (column: number) => number, rounds: number): Float64Array {
  const { count } = targets;
  const start = new Float64Array((rows.columns + 1) * count);
  start.fill(-3, rows.columns * count);
  const pulls = Float64Array.from({ length: rows.columns }, (_, column) => l2(column));
  let state = evaluate(rows, targets, pulls, start);
  const steps: Float64Array[] = [];
  const turns: Float64Array[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = quasiNewton(state.gradient, steps, turns);
    const next = search(state, direction, steps.length === 0, (point) => evaluate(rows, targets, pulls, point));
    if (!next) break;
    steps.push(difference(next.point, state.point));
    turns.push(difference(next.gradient, state.gradient));
    if (steps.length > MEMORY) {
      steps.shift();
      turns.shift();
    }
    const gained = state.loss - next.loss;
    state = next;
    if (gained < 2e-5 * Math.abs(state.loss)) break;
  }
  return state.point;
}

/** Halves the step until the loss falls enough; `null` when it never does. */
function search(from: State, direction: Float64Array, first: boolean, at: (point: Float64Array) => State): State | null {
  const slope = dot(from.gradient, direction);
  let length = first ? 1 / Math.max(1, Math.sqrt(dot(from.gradient, from.gradient))) : 1;
  for (let tries = 0; tries < 20; tries++, length /= 2) {
    const point = from.point.slice();
    addScaled(point, direction, length);
    const state = at(point);
    if (state.loss <= from.loss + 1e-4 * length * slope) return state;
  }
  return null;
}

function evaluate(rows: SparseRows, targets: ManyTargets, pulls: Float64Array, point: Float64Array): State {
  const { count, positive, importance } = targets;
  const { begin, index, value } = rows;
  const gradient = new Float64Array(point.length);
  const sums = new Float64Array(count);
  const bias = rows.columns * count;
  let loss = 0;
  for (let row = 0; row + 1 < begin.length; row++) {
    const from = begin[row] ?? 0;
    const to = begin[row + 1] ?? 0;
    for (let k = 0; k < count; k++) sums[k] = point[bias + k] ?? 0;
    for (let f = from; f < to; f++) {
      const at = (index[f] ?? 0) * count;
      const x = value[f] ?? 0;
      for (let k = 0; k < count; k++) sums[k] = (sums[k] ?? 0) + (point[at + k] ?? 0) * x;
    }
    let any = false;
    for (let k = 0; k < count; k++) {
      const weight = importance[row * count + k] ?? 0;
      const is = positive[row * count + k] ?? 0;
      const sum = sums[k] ?? 0;
      const e = Math.exp(-Math.abs(sum));
      const p = sum >= 0 ? 1 / (1 + e) : e / (1 + e);
      loss += weight * (Math.log1p(e) + Math.max(0, is ? -sum : sum));
      const error = weight * (p - is);
      // What is all but certain turns no weight: leaving it out saves most of the work.
      sums[k] = Math.abs(error) < 1e-4 ? 0 : error;
      any ||= sums[k] !== 0;
      gradient[bias + k] = (gradient[bias + k] ?? 0) + (sums[k] ?? 0);
    }
    if (!any) continue;
    for (let f = from; f < to; f++) {
      const at = (index[f] ?? 0) * count;
      const x = value[f] ?? 0;
      for (let k = 0; k < count; k++) gradient[at + k] = (gradient[at + k] ?? 0) + (sums[k] ?? 0) * x;
    }
  }
  for (let column = 0; column < rows.columns; column++) {
    const pull = pulls[column] ?? 0;
    for (let i = column * count; i < (column + 1) * count; i++) {
      const weight = point[i] ?? 0;
      loss += 0.5 * pull * weight * weight;
      gradient[i] = (gradient[i] ?? 0) + pull * weight;
    }
  }
  return { point, loss, gradient };
}

function quasiNewton(gradient: Float64Array, steps: readonly Float64Array[], turns: readonly Float64Array[]): Float64Array {
  const q = gradient.slice();
  scale(q, -1);
  const alphas: number[] = [];
  const pairs = steps.map((step, i) => ({ step, turn: turns[i] ?? step }));
  for (let i = pairs.length - 1; i >= 0; i--) {
    const pair = pairs[i];
    if (!pair) continue;
    const alpha = dot(pair.step, q) / dot(pair.turn, pair.step);
    alphas[i] = alpha;
    addScaled(q, pair.turn, -alpha);
  }
  const last = pairs.at(-1);
  if (last) scale(q, dot(last.step, last.turn) / dot(last.turn, last.turn));
  pairs.forEach(({ step, turn }, i) => {
    addScaled(q, step, (alphas[i] ?? 0) - dot(turn, q) / dot(turn, step));
  });
  return q;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const result = a.slice();
  addScaled(result, b, -1);
  return result;
}

function scale(target: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) * factor;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (source[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
