import { THREAT_FAMILIES } from '../../src/core/contract';
import { OUTPUT_IDS, pieceValue, type MailWeights, type OutputId } from '../../src/core/judge/mailModel';
import { isEasternPiece } from '../../src/core/meaning/pieces';
import { foldOf } from './learnSentences';
import type { MailRow } from './mailRows';
import { fitMany, type SparseRows } from './manyLogistic';
import { packWeights, type Packed, type PlaceWeights } from './packWeights';

const L2_FEATURES = 0.2;
const L2_PIECES = 0.3;
const ROUNDS = 60;
/** A piece of fewer mails tells nothing about others. */
const FEWEST = 3;
const KEPT = 150;
export const MAIL_FOLDS = 4;

export interface MailModel {
  readonly names: readonly string[];
  readonly biases: readonly number[];
  /** By output, by name. */
  readonly features: readonly (readonly number[])[];
  readonly pieces: PlaceWeights;
}

/** What a row teaches an output: `null` leaves it out. */
function target(row: MailRow, id: OutputId): boolean | null {
  if (id === 'threat') return row.threat;
  if (id === 'incident') return row.incident;
  if (id === 'scam') return row.scam;
  if (row.family === null) return row.threat === true || row.scam === true ? null : false;
  const threatening = (THREAT_FAMILIES as readonly string[]).includes(id);
  const same = threatening === (THREAT_FAMILIES as readonly string[]).includes(row.family);
  return same ? row.family === id : null;
}

export function fitMails(rows: readonly MailRow[]): MailModel {
  const names = [...new Set(rows.flatMap((row) => row.features.map(([name]) => name)))].sort();
  const column = new Map(names.map((name, i) => [name, i]));
  const seen = new Map<number, number>();
  for (const { pieces } of rows) for (const piece of pieces) seen.set(piece, (seen.get(piece) ?? 0) + 1);
  const pieces = [...seen].filter(([, count]) => count >= FEWEST).map(([piece]) => piece).sort((a, b) => a - b);
  const pieceColumn = new Map(pieces.map((piece, i) => [piece, names.length + i]));
  const sparse = sparseRows(rows, column, pieceColumn);
  const groups = countBy(rows.map(({ group }) => group));
  const families = countBy(rows.flatMap(({ family }) => family ?? []));
  const labelled = rows.filter(({ family }) => family !== null).length;
  const count = OUTPUT_IDS.length;
  const positive = new Uint8Array(rows.length * count);
  const importance = new Float32Array(rows.length * count);
  /** A family is told from the others, so that harmless mail counts little for it; rare families weigh up for their number. */
  const familyShare = (row: MailRow, id: OutputId): number => {
    if (id === 'threat' || id === 'incident' || id === 'scam') return 1;
    if (row.family === null) return 0.1;
    return row.family === id ? (labelled / (families.get(id) ?? 1) / OUTPUT_IDS.length) ** 0.8 + 1 : 1;
  };
  rows.forEach((row, i) => {
    OUTPUT_IDS.forEach((id, k) => {
      const is = target(row, id);
      positive[i * count + k] = is === true ? 1 : 0;
      // One family of near-duplicates counts as one and a bit.
      importance[i * count + k] = is === null || !row.mayLearn ? 0 : familyShare(row, id) / Math.sqrt(groups.get(row.group) ?? 1);
    });
  });
  const fitted = fitMany(sparse, { count, positive, importance }, (c) => (c < names.length ? L2_FEATURES : L2_PIECES), ROUNDS);
  return {
    names,
    biases: OUTPUT_IDS.map((_, k) => fitted[sparse.columns * count + k] ?? 0),
    features: OUTPUT_IDS.map((_, k) => names.map((_, c) => fitted[c * count + k] ?? 0)),
    pieces: OUTPUT_IDS.map((_, k) => pieces.map((piece, c) => [piece, fitted[(names.length + c) * count + k] ?? 0] as const)),
  };
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function sparseRows(rows: readonly MailRow[], column: ReadonlyMap<string, number>, pieceColumn: ReadonlyMap<number, number>): SparseRows {
  const begin = new Int32Array(rows.length + 1);
  const index: number[] = [];
  const value: number[] = [];
  rows.forEach((row, i) => {
    for (const [name, x] of row.features) {
      index.push(column.get(name) ?? 0);
      value.push(x);
    }
    const each = pieceValue(row.pieces.length);
    for (const piece of row.pieces) {
      const at = pieceColumn.get(piece);
      if (at === undefined) continue;
      index.push(at);
      value.push(each);
    }
    begin[i + 1] = index.length;
  });
  return { begin, index: Int32Array.from(index), value: Float32Array.from(value), columns: column.size + pieceColumn.size };
}

/** The probability of every output for a row, by a model as it is shipped: only the pieces that are kept. */
export class MailScorer {
  private readonly index: ReadonlyMap<string, number>;
  private readonly pieces: readonly ReadonlyMap<number, number>[];

  constructor(private readonly model: MailModel) {
    this.index = new Map(model.names.map((name, i) => [name, i]));
    this.pieces = model.pieces.map((weights) => new Map([...kept(weights, true), ...kept(weights, false)]));
  }

  score(row: MailRow): Record<OutputId, number> {
    const each = pieceValue(row.pieces.length);
    const result = {} as Record<OutputId, number>;
    OUTPUT_IDS.forEach((id, k) => {
      let sum = this.model.biases[k] ?? 0;
      for (const [name, value] of row.features) sum += (this.model.features[k]?.[this.index.get(name) ?? -1] ?? 0) * value;
      for (const piece of row.pieces) sum += each * (this.pieces[k]?.get(piece) ?? 0);
      result[id] = 1 / (1 + Math.exp(-sum));
    });
    return result;
  }
}

function kept(weights: readonly (readonly [number, number])[], eastern: boolean): readonly (readonly [number, number])[] {
  return [...weights.filter(([piece]) => isEasternPiece(piece) === eastern)].sort(([p, a], [q, b]) => Math.abs(b) - Math.abs(a) || p - q).slice(0, KEPT);
}

/** The weights over pieces of one script, packed. */
export function packPieces(model: MailModel, eastern: boolean): Packed {
  return packWeights(
    model.pieces.map((weights) => kept(weights, eastern)),
    KEPT,
  );
}

export interface HeldRow {
  readonly row: MailRow;
  readonly scores: Readonly<Record<OutputId, number>>;
}

/** Scores of rows by models that have seen nothing of their group. */
export function crossValidate(rows: readonly MailRow[], log: (line: string) => void): HeldRow[] {
  const held: HeldRow[] = [];
  for (let fold = 0; fold < MAIL_FOLDS; fold++) {
    const scorer = new MailScorer(fitMails(rows.filter(({ group }) => foldOf(group, MAIL_FOLDS) !== fold)));
    for (const row of rows) if (foldOf(row.group, MAIL_FOLDS) === fold) held.push({ row, scores: scorer.score(row) });
    log(`fold ${String(fold + 1)} of ${String(MAIL_FOLDS)}`);
  }
  return held;
}

export function asWeights(model: MailModel, thresholds: MailWeights['thresholds'], calibration: MailWeights['calibration'], learntFrom: string): MailWeights {
  const used = model.names.map((name, i) => ({ name, i })).filter(({ i }) => model.features.some((weights) => Math.abs(weights[i] ?? 0) >= 0.02));
  return {
    features: used.map(({ name }) => name),
    outputs: Object.fromEntries(
      OUTPUT_IDS.map((id, k) => [id, { bias: Number((model.biases[k] ?? 0).toFixed(3)), weights: used.map(({ i }) => Number((model.features[k]?.[i] ?? 0).toFixed(2))) }]),
    ) as unknown as MailWeights['outputs'],
    thresholds,
    calibration,
    learntFrom,
  };
}
