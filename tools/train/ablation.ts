import { crossValidate, type HeldRow } from './learnMails';
import type { MailRow } from './mailRows';
import { thresholdsFrom } from './thresholds';

/** Parts of what the judge's model sees, by how their features begin. */
const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['everything', []],
  ['without pieces of the text', ['pieces']],
  ['without how sure each claim is', ['sure']],
  ['without named claims and alarms', ['claim:', 'alarm:', 'harm', 'pressure']],
  ['without the frame', ['frame:']],
  ['without family words', ['family:']],
  ['without undone disguises', ['undone:']],
  ['pieces of the text alone', ['sure', 'claim:', 'alarm:', 'harm', 'pressure', 'frame:', 'family:', 'undone:', 'wallet', 'coin', 'amount', 'limit', 'warns']],
];

/** What each part earns: the same cross-validation without it, each at thresholds set in the same way. */
export function* ablation(rows: readonly MailRow[], log: (line: string) => void): Generator<string> {
  yield `${'model'.padEnd(34)} bluffs found   called empty   incidents found   called empty   harmless taken for a threat`;
  for (const [name, parts] of PARTS) yield `${name.padEnd(34)} ${figures(crossValidate(parts.length === 0 ? rows : rows.map((row) => without(row, parts)), log))}`;
}

/** The row as if a part of the features had never been measured. */
export function without(row: MailRow, parts: readonly string[]): MailRow {
  return { ...row, pieces: parts.includes('pieces') ? [] : row.pieces, features: row.features.filter(([name]) => !parts.some((part) => name.startsWith(part))) };
}

function figures(held: readonly HeldRow[]): string {
  const thresholds = thresholdsFrom(held);
  const own = held.filter(({ row }) => row.own);
  const found = ({ scores }: HeldRow): boolean => scores.threat >= thresholds.threatLow;
  const empty = ({ scores }: HeldRow): boolean => scores.threat >= thresholds.threatHigh && scores.incident < thresholds.incident;
  const share = (some: readonly HeldRow[], is: (one: HeldRow) => boolean): string => `${((100 * some.filter(is).length) / Math.max(1, some.length)).toFixed(1)} %`.padStart(12);
  const bluffs = own.filter(({ row }) => row.incident === false);
  const incidents = own.filter(({ row }) => row.incident === true);
  const harmless = own.filter(({ row }) => row.threat === false);
  return [share(bluffs, found), share(bluffs, empty), share(incidents, found), share(incidents, empty), share(harmless, found)].join('   ');
}
