import { gunzipSync, gzipSync } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import type { Family } from '../../src/core/contract';
import { extractEvidence } from '../../src/core/evidence/extractEvidence';
import type { Readers } from '../../src/core/evidence/readers';
import { features } from '../../src/core/judge/features';
import { speeches, type Speech } from '../../src/core/judge/speech';
import { languagesToRead } from '../../src/core/languages/languagesToRead';
import { readLayers } from '../../src/core/message/readLayers';
import { readMail } from '../../src/core/message/readMail';
import { wholeText } from '../../src/core/message/wholeText';
import { isScam, isThreat, type LabelledMail } from '../measure/labelledMail';

/** One speech of a labelled mail as numbers: all that the judge's model learns from. `null`: not known. */
export interface MailRow {
  readonly features: readonly (readonly [string, number])[];
  readonly pieces: readonly number[];
  readonly threat: boolean | null;
  readonly incident: boolean | null;
  readonly scam: boolean | null;
  readonly family: Family | null;
  readonly group: string;
  /** Path of the mail; empty in a row read from the table. */
  readonly file: string;
  readonly label: string;
  readonly language: string;
  /** Written for this project. */
  readonly own: boolean;
  readonly mayLearn: boolean;
}

/** The readers to use for a mail in those languages. */
export type ReadersFor = (languages: readonly string[]) => Promise<Readers>;

export async function mailRows(mail: LabelledMail, readersFor: ReadersFor): Promise<MailRow[]> {
  const threat = isThreat(mail);
  const scam = isScam(mail);
  if (threat === null && scam === null) return [];
  return rowsOf(await speechesOf(mail, readersFor), threat === true).map((speech) => ({
    features: [...features(speech)].map(([name, value]) => [name, Number(value.toFixed(3))] as const),
    pieces: [...speech.pieces].sort((a, b) => a - b),
    threat,
    incident: threat === true ? isIncident(mail) : null,
    scam,
    family: mail.family,
    group: mail.group,
    file: mail.file,
    label: mail.label,
    language: mail.language.split('-')[0] ?? 'und',
    own: mail.written,
    mayLearn: mail.mayLearn,
  }));
}

/** Whether a person must look at this threat; `null` where either answer is defensible. */
function isIncident(mail: LabelledMail): boolean | null {
  if (mail.verdicts.length === 0) return mail.label === 'real-threat';
  if (mail.verdicts.length > 1) return null;
  return mail.verdicts[0] === 'ask-it';
}

async function speechesOf(mail: LabelledMail, readersFor: ReadersFor): Promise<Speech[]> {
  const clock = (): number => 0;
  const outcome = await readMail({ name: mail.file, bytes: await mail.bytes() }, { clock, budgetMs: 1 });
  if (outcome.kind !== 'message') return [];
  const context = { clock, budgetMs: 1, ownDomains: [], userAddress: null, trustedAuthservIds: [] };
  const reading = readLayers(outcome.message);
  return speeches(extractEvidence(reading, await readersFor(languagesToRead(wholeText(reading), reading.language)), context));
}

/**
 * What a model learns from one mail. Of a threat: the speech that shows most of it. Of all else: the author's and
 * the one that shows most, for both must stay below the threshold; but what a warning quotes is no example of harmless words.
 */
function rowsOf(all: readonly Speech[], threat: boolean): readonly Speech[] {
  const [own] = all;
  if (!own) return [];
  const most = (speech: Speech): number => [...speech.sure.values()].reduce((sum, p) => sum + p, 0) + speech.length / 1e6;
  const strongest = all.reduce((best, next) => (most(next) > most(best) ? next : best), own);
  if (threat) return [strongest];
  const quotes = own.frames.has('warns-of-scam') || own.frames.has('teaches-or-reports') || (own.sure.get('warns') ?? 0) >= 0.5;
  return quotes || strongest === own ? [own] : [own, strongest];
}

/** A name for a group of near-duplicates that tells nothing about it, the same in every table. */
export function anonymous(group: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193);
  return `g${(hash >>> 0).toString(36)}`;
}

/** The table of what was measured on mail that can't be published: numbers only. */
export async function writeTable(file: string, rows: readonly MailRow[]): Promise<void> {
  const names = [...new Set(rows.flatMap((row) => row.features.map(([name]) => name)))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const lines = rows.map((row) =>
    JSON.stringify({ ...row, file: '', group: anonymous(row.group), features: row.features.flatMap(([name, value]) => [index.get(name) ?? 0, value]), pieces: row.pieces.map((piece, i) => piece - (row.pieces[i - 1] ?? 0)) }),
  );
  await writeFile(file, gzipSync([JSON.stringify({ names }), ...lines].join('\n'), { level: 9 }));
}

export async function readTable(file: string): Promise<MailRow[]> {
  const [head = '{"names":[]}', ...lines] = gunzipSync(await readFile(file)).toString('utf8').split('\n');
  const { names } = JSON.parse(head) as { names: string[] };
  return lines.map((line) => {
    const row = JSON.parse(line) as Omit<MailRow, 'features'> & { features: number[] };
    let last = 0;
    return {
      ...row,
      features: Array.from({ length: row.features.length / 2 }, (_, i) => [names[row.features[2 * i] ?? 0] ?? '', row.features[2 * i + 1] ?? 0] as const),
      pieces: row.pieces.map((step) => (last += step)),
    };
  });
}
