import { isScam, isThreat } from '../../measure/labelledMail';
import { quantile } from '../../measure/quantile';
import { shareOf, type Share } from '../../measure/share';
import { saysThreat, verdictOf, type JudgedMail } from '../judgedMail';
import { primaryLanguage } from '../slices';
import { percent, type Table } from '../table';
import type { FilterAnswer, MailFilter } from './mailFilter';
import { rawMail } from './rawMail';

/** One program over one sort of mail in one group of languages. */
export interface ComparisonRow {
  readonly program: string;
  readonly mails: 'received' | 'written';
  readonly language: 'ja' | 'en' | 'other';
  /** Of threats: found as such (by a rule about coins or extortion), and kept from the reader at all (as spam). */
  readonly found: Share;
  readonly foundAsSpam: Share;
  /** Of harmless mail: taken for a threat, and called anything but harmless. */
  readonly falseAlarms: Share;
  readonly harmlessAsSpam: Share;
  /** Milliseconds a mail, median. */
  readonly ms: number;
}

interface Answered {
  readonly judged: JudgedMail;
  readonly answer: FilterAnswer;
}

/** Asks each filter about the mails that were just judged, and puts its answers beside ours. */
export async function compare(all: readonly JudgedMail[], filters: readonly MailFilter[], sample: number, progress: (what: string, done: number, of: number) => void): Promise<ComparisonRow[]> {
  const sides = sampled(all.filter(({ mail }) => isThreat(mail) === true || (isThreat(mail) === false && isScam(mail) === false)), sample);
  const raws: { judged: JudgedMail; raw: Uint8Array }[] = [];
  for (const judged of sides) {
    const raw = rawMail(judged.mail.file, await judged.mail.bytes());
    if (raw) raws.push({ judged, raw });
  }
  const rows = rowsOf('Empty Threat', raws.map(({ judged }) => ({ judged, answer: ours(judged) })));
  for (const filter of filters) {
    const answered: Answered[] = [];
    for (const { judged, raw } of raws) {
      answered.push({ judged, answer: await filter.check(raw) });
      progress(filter.name, answered.length, raws.length);
    }
    rows.push(...rowsOf(filter.name, answered));
  }
  return rows;
}

function groupBy(all: readonly JudgedMail[], keyOf: (judged: JudgedMail) => string): Map<string, JudgedMail[]> {
  const groups = new Map<string, JudgedMail[]>();
  for (const judged of all) groups.set(keyOf(judged), [...(groups.get(keyOf(judged)) ?? []), judged]);
  return groups;
}

/** At most `most` threats and `most` harmless mails of each sort and language, evenly spread over their order. */
function sampled(all: readonly JudgedMail[], most: number): JudgedMail[] {
  const strata = groupBy(all, ({ mail }) => `${String(mail.written)} ${languageOf(primaryLanguage(mail))} ${String(isThreat(mail))}`);
  return [...strata.values()].flatMap((of) => of.filter((_, i) => of.length <= most || Math.floor((i * most) / of.length) !== Math.floor(((i - 1) * most) / of.length)));
}

function ours(judged: JudgedMail): FilterAnswer {
  const threat = saysThreat(judged);
  return { extortionRule: threat, spam: threat || verdictOf(judged) === 'other-scam', ms: judged.analysis?.elapsedMs ?? 0 };
}

function rowsOf(program: string, answered: readonly Answered[]): ComparisonRow[] {
  const rows: ComparisonRow[] = [];
  for (const mails of ['received', 'written'] as const) {
    for (const language of ['ja', 'en', 'other'] as const) {
      const of = answered.filter(({ judged: { mail } }) => mail.written === (mails === 'written') && languageOf(primaryLanguage(mail)) === language);
      if (of.length === 0) continue;
      const share = (threats: boolean, hit: (answer: FilterAnswer) => boolean): Share =>
        shareOf(of.filter(({ judged }) => isThreat(judged.mail) === threats).map(({ judged, answer }) => ({ group: judged.mail.group, hit: hit(answer) })));
      rows.push({
        program, mails, language,
        found: share(true, ({ extortionRule }) => extortionRule),
        foundAsSpam: share(true, ({ spam }) => spam),
        falseAlarms: share(false, ({ extortionRule }) => extortionRule),
        harmlessAsSpam: share(false, ({ spam }) => spam),
        ms: quantile(of.map(({ answer }) => answer.ms), 0.5),
      });
    }
  }
  return rows;
}

function languageOf(primary: string): ComparisonRow['language'] {
  return primary === 'ja' || primary === 'en' ? primary : 'other';
}

export function comparisonTable(rows: readonly ComparisonRow[]): Table {
  const show = ({ n, share, low, high }: Share): string => (n === 0 ? '–' : `${percent(share)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`);
  const sorted = [...rows].sort((a, b) => order(a) - order(b));
  return {
    title: 'Beside other programs',
    columns: ['mails', 'program', 'threats', 'found as a threat', 'found as spam', 'harmless', 'taken for a threat', 'taken for spam', 'ms, median'],
    rows: sorted.map(({ program, mails, language, found, foundAsSpam, falseAlarms, harmlessAsSpam, ms }) => [
      `${mails}, ${language}`, program, String(found.n), show(found), show(foundAsSpam), String(falseAlarms.n), show(falseAlarms), show(harmlessAsSpam), ms.toFixed(1),
    ]),
  };
}

/** By sort of mail and language; the programs stay in their order. */
function order({ mails, language }: ComparisonRow): number {
  return (mails === 'received' ? 0 : 10) + ['ja', 'en', 'other'].indexOf(language);
}
