import { CLAIMS } from '../core/claims';
import { verdict as en } from '../text/en/verdict';
import { verdict as ja } from '../text/ja/verdict';
import type { ScanLine } from './scanLine';

const HEADLINES = { ja: ja.headline, en: en.headline };

/** The same facts as {@link ScanLine}, as a few lines of text. */
export function forPeople(line: ScanLine, language: 'ja' | 'en'): string {
  const rows = [line.file, `  ${line.verdict}${line.family ? ` (${line.family})` : ''}: ${HEADLINES[language][line.verdict]}`];
  if (line.error) rows.push(`  ${line.error}`);
  for (const id of line.todo) rows.push(`  todo: ${id}`);
  for (const alarm of line.alarms) rows.push(`  alarm ${alarm.id}: “${oneLine(alarm.quote)}” (${alarm.where})`);
  for (const claim of line.claims) {
    // Where a person has to look, nothing is said that soothes.
    const truth = line.verdict !== 'empty-threat' ? undefined : CLAIMS.find(({ id }) => id === claim.id)?.truth[language];
    rows.push(`  ${claim.id}: “${oneLine(claim.quote)}”`, ...(truth ? [`      ${truth.truth}`] : []));
  }
  if (line.demand) rows.push(`  demand: ${line.demand.amount ?? '?'} ${line.demand.currency ?? ''}, ${line.demand.deadlineHours ?? '?'} h`);
  for (const wallet of line.wallets) rows.push(`  wallet: ${wallet.currency} ${wallet.address}${wallet.valid ? '' : ' (checksum wrong)'}`);
  if (line.origin.evidence.length > 0) rows.push(`  origin ${line.origin.status}: ${line.origin.evidence.join(', ')}`);
  return rows.join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
