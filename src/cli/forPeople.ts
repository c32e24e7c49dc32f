import { CLAIMS } from '../core/claims';
import type { Verdict } from '../core/contract';
import type { ScanLine } from './scanLine';

const SENTENCES: Readonly<Record<'ja' | 'en', Readonly<Record<Verdict, string>>>> = {
  ja: {
    'empty-threat': '確認できた範囲では、大勢に送られた「はったり」の脅迫メールです',
    'ask-it': '消さずに、IT担当に見てもらってください',
    'other-scam': '脅迫ではありませんが、詐欺の疑いがあります',
    'no-threat': '脅迫は見つかりませんでした（安全の保証ではありません）',
    unreadable: '読み取れませんでした',
  },
  en: {
    'empty-threat': 'every sign we could check points to a mass-mailed bluff',
    'ask-it': "don't delete it: let IT look at it now",
    'other-scam': 'not a threat of this kind, but a fraud attempt',
    'no-threat': 'no extortion found; this is no certificate of safety',
    unreadable: 'could not be read',
  },
};

/** The same facts as {@link ScanLine}, as a few lines of text. */
export function forPeople(line: ScanLine, language: 'ja' | 'en'): string {
  const rows = [line.file, `  ${line.verdict}${line.family ? ` (${line.family})` : ''}: ${SENTENCES[language][line.verdict]}`];
  if (line.error) rows.push(`  ${line.error}`);
  for (const id of line.todo) rows.push(`  todo: ${id}`);
  for (const alarm of line.alarms) rows.push(`  alarm ${alarm.id}: “${oneLine(alarm.quote)}” (${alarm.where})`);
  for (const claim of line.claims) {
    const truth = CLAIMS.find(({ id }) => id === claim.id)?.truth[language];
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
