import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AlarmId, ClaimId, Family, Verdict } from '../../src/core/contract';

/** One mail whose right answer is known. */
export interface LabelledMail {
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** Verdicts that are right; several where two are defensible. Empty: only the label is known. */
  readonly verdicts: readonly Verdict[];
  readonly label: string;
  readonly language: string;
  /** What the labeller says of the kind of mail and its style, in free words; `''` when nothing. */
  readonly kind: string;
  /** Near-duplicates share a group: split by it, never by file. */
  readonly group: string;
  readonly family: Family | null;
  readonly claims: readonly ClaimId[] | null;
  readonly alarms: readonly AlarmId[] | null;
  /** Rows under a non-commercial licence are measured and never learnt from. */
  readonly mayLearn: boolean;
  /** Written for this project rather than received. */
  readonly written: boolean;
}

interface WrittenLabel {
  readonly verdict: Verdict | readonly Verdict[];
  readonly family?: Family | null;
  readonly claims?: readonly ClaimId[];
  readonly alarms?: readonly AlarmId[];
  readonly language?: string;
  readonly kind?: string;
  readonly note?: string;
}

/** Endings of a mail that may have its label beside it. */
const ENDINGS = ['.txt', '.eml', '.msg'];

/** Reads a folder with a `manifest.tsv`, and every mail with a `.json` label beside it below that folder. */
export async function labelledMails(folder: string): Promise<LabelledMail[]> {
  return [...(await fromManifest(folder)), ...(await withLabelsBeside(folder, folder))];
}

async function fromManifest(folder: string): Promise<LabelledMail[]> {
  const manifest = join(folder, 'manifest.tsv');
  if (!existsSync(manifest)) return [];
  const [head, ...rows] = (await readFile(manifest, 'utf8')).split('\n').filter((row) => row !== '');
  const columns = (head ?? '').split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const path = join(folder, cell('file'));
    return {
      file: cell('file'),
      bytes: () => readFile(path),
      verdicts: [],
      label: cell('label'),
      language: cell('language'),
      kind: cell('kind'),
      group: cell('group') || cell('file'),
      family: null,
      claims: null,
      alarms: null,
      mayLearn: !cell('licence').includes('NC'),
      written: cell('kind').startsWith('written'),
    };
  });
}

async function withLabelsBeside(root: string, folder: string): Promise<LabelledMail[]> {
  const found: LabelledMail[] = [];
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await withLabelsBeside(root, path)));
    else if (entry.name.endsWith('.json')) {
      const mail = ENDINGS.map((ending) => path.replace(/\.json$/, ending)).find((file) => existsSync(file));
      if (mail === undefined) continue;
      const label = JSON.parse(await readFile(path, 'utf8')) as WrittenLabel;
      const verdicts = typeof label.verdict === 'string' ? [label.verdict] : label.verdict;
      found.push({
        file: mail.slice(root.length + 1),
        bytes: () => readFile(mail),
        verdicts,
        label: `written-${folder.slice(folder.lastIndexOf('/') + 1)}`,
        language: label.language ?? 'und',
        kind: label.kind ?? label.note ?? '',
        group: mail,
        family: label.family ?? null,
        claims: label.claims ?? null,
        alarms: label.alarms ?? null,
        mayLearn: true,
        written: true,
      });
    }
  }
  return found;
}

/** Whether the right answer is a threat; `null` where it is not known for sure. */
export function isThreat(mail: LabelledMail): boolean | null {
  if (mail.verdicts.length > 0) {
    const threats = mail.verdicts.filter((verdict) => verdict === 'empty-threat' || verdict === 'ask-it').length;
    return threats === mail.verdicts.length ? true : threats === 0 ? false : null;
  }
  if (mail.label === 'extortion' || mail.label === 'real-threat') return true;
  return mail.label === 'ham' || mail.label === 'hard-negative' || mail.label === 'other-phish' ? false : null;
}

/** Whether the right answer is another scam; `null` where it is not known for sure. */
export function isScam(mail: LabelledMail): boolean | null {
  if (mail.verdicts.length > 0) {
    const scams = mail.verdicts.filter((verdict) => verdict === 'other-scam').length;
    return scams === mail.verdicts.length ? true : scams === 0 ? false : null;
  }
  if (mail.label === 'other-phish') return true;
  return mail.label === 'ham' || mail.label === 'hard-negative' ? false : null;
}
