import type { SupportingSign } from '../core/analysis';
import { CLAIMS } from '../core/claims';
import { signs as enSigns } from '../text/en/signs';
import { verdict as en } from '../text/en/verdict';
import { signs as jaSigns } from '../text/ja/signs';
import { verdict as ja } from '../text/ja/verdict';
import { signText } from '../text/signText';
import type { ScanLine } from './scanLine';

const HEADLINES = { ja: ja.headline, en: en.headline };
const SIGNS = { ja: jaSigns, en: enSigns };

/** The same facts as {@link ScanLine}, and what is odd about a threat, as a few lines of text. */
export function forPeople(line: ScanLine, language: 'ja' | 'en', signs: readonly SupportingSign[] = []): string {
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
  if (signs.length > 0) {
    const words = SIGNS[language];
    rows.push(`  ${words.heading}: ${line.verdict === 'ask-it' ? words.handOverNote : words.note}`);
    for (const sign of signs) rows.push(`    ${sign.id}: ${signText(sign, words, language)}${sign.quote === null ? '' : ` “${oneLine(sign.quote.quote)}”`}`);
  }
  return rows.join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
