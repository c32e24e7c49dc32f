import { SCAM_FAMILIES, THREAT_FAMILIES } from '../../src/core/contract';
import type { MailWeights, OutputId } from '../../src/core/judge/mailModel';
import type { HeldRow } from './learnMails';

/** What the model alone says of mail that it has not seen, by kind; alarms that words and facts raise come on top. */
export function heldOutReport(held: readonly HeldRow[], thresholds: MailWeights['thresholds']): string {
  const lines = [`Held-out groups at threat ≥ ${String(thresholds.threatLow)} / ${String(thresholds.threatHigh)}, incident ≥ ${String(thresholds.incident)}, scam ≥ ${String(thresholds.scam)}:`];
  const kinds = new Map<string, HeldRow[]>();
  for (const one of held) {
    const kind = kindOf(one);
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  for (const [kind, some] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = some.filter(({ scores }) => scores.threat >= thresholds.threatLow);
    const empty = some.filter(({ scores }) => scores.threat >= thresholds.threatHigh && scores.incident < thresholds.incident);
    const scam = some.filter(({ scores }) => scores.threat < thresholds.threatLow && scores.scam >= thresholds.scam);
    const labelled = some.filter(({ row }) => row.family !== null);
    const right = labelled.filter(({ row, scores }) => row.family === likeliest(scores, (row.threat ? THREAT_FAMILIES : SCAM_FAMILIES) as readonly OutputId[]));
    const family = labelled.length > 0 ? `  family ${String(right.length)}/${String(labelled.length)}` : '';
    lines.push(`  ${kind.padEnd(34)} ${String(some.length).padStart(5)}  threat ${String(found.length).padStart(5)}  of them empty ${String(empty.length).padStart(5)}  scam ${String(scam.length).padStart(5)}${family}`);
  }
  return lines.join('\n');
}

function kindOf({ row }: HeldRow): string {
  const language = row.language === 'ja' || row.language === 'en' ? row.language : 'other';
  if (!row.own) return `received, ${row.label}, ${language}`;
  if (row.threat) return `own, ${row.incident === true ? 'incident' : row.incident === false ? 'bluff' : 'either'}, ${language}`;
  return `own, ${row.scam ? 'scam' : 'harmless'}, ${language}`;
}

function likeliest(scores: HeldRow['scores'], ids: readonly OutputId[]): OutputId | undefined {
  return [...ids].sort((a, b) => scores[b] - scores[a])[0];
}
