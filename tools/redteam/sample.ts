import { analyse } from '../../src/core/analyse';
import type { Analysis, Context } from '../../src/core/analysis';
import type { Verdict } from '../../src/core/contract';
import { readMail } from '../../src/core/message/readMail';
import { labelledMails, type LabelledMail } from '../measure/labelledMail';
import { textMail, type MailBytes, type PlainMail } from './mail';
import { Random } from './random';
import { hasWallet } from './walletDisguises';

/** A mail with the answer it gets as it is. */
export interface Known {
  readonly mail: PlainMail;
  readonly verdict: Verdict;
  /** Whether a person has to look, by its label or by an alarm. */
  readonly needsAPerson: boolean;
}

export interface Sample {
  readonly threat: readonly Known[];
  /** Bluffs that are told to be empty: into these the facts of real incidents are put. */
  readonly bluff: readonly Known[];
  readonly harmless: readonly Known[];
  /** Paragraphs of harmless mails by language, for padding. */
  readonly paragraphs: Readonly<Record<PlainMail['language'], readonly string[]>>;
  /** Mails whose answer was wrong before anything was done to them: they are left out. */
  readonly leftOut: number;
}

const clock = (): number => performance.now();
/** Far more than the pane allows: what is measured is the answer. */
const BUDGET_MS = 10_000;
const CONTEXT: Context = { clock, budgetMs: BUDGET_MS, ownDomains: ['example.co.jp', 'example.com'], userAddress: null, trustedAuthservIds: [] };
const LANGUAGES = ['ja', 'en'] as const;

/** `null` when it can't be read. */
export async function judgeBytes({ name, bytes }: MailBytes): Promise<Analysis | null> {
  const outcome = await readMail({ name, bytes }, { clock, budgetMs: BUDGET_MS });
  return outcome.kind === 'message' ? analyse(outcome.message, CONTEXT) : null;
}

export function isThreatVerdict(verdict: Verdict): boolean {
  return verdict === 'empty-threat' || verdict === 'ask-it';
}

/** @param most mails of each kind and language */
export async function drawSample(folder: string, seed: string, most: number): Promise<Sample> {
  const random = new Random(`${seed}:sample`);
  const all = random.shuffled((await labelledMails(folder)).filter(({ file }) => file.endsWith('.txt')));
  let leftOut = 0;
  const draw = async (language: PlainMail['language'], from: readonly LabelledMail[], wanted: (known: Known) => boolean): Promise<Known[]> => {
    const found: Known[] = [];
    for (const labelled of from) {
      if (found.length >= most) break;
      if (labelled.language !== language) continue;
      const known = await judged(labelled, language);
      if (wanted(known)) found.push(known);
      else leftOut++;
    }
    return found;
  };
  const only = (...verdicts: Verdict[]) => all.filter((mail) => mail.verdicts.length > 0 && mail.verdicts.every((verdict) => verdicts.includes(verdict)));
  const both = async (from: readonly LabelledMail[], wanted: (known: Known) => boolean): Promise<Known[]> => (await Promise.all(LANGUAGES.map((language) => draw(language, from, wanted)))).flat();
  const quiet = only('no-threat');
  const paragraphs = { ja: await paragraphsOf(quiet, 'ja'), en: await paragraphsOf(quiet, 'en') };
  return {
    threat: await both(only('empty-threat', 'ask-it'), ({ verdict }) => isThreatVerdict(verdict)),
    bluff: await both(only('empty-threat'), ({ verdict, mail }) => verdict === 'empty-threat' && hasWallet(mail.body)),
    harmless: await both(quiet, ({ verdict }) => verdict === 'no-threat'),
    paragraphs,
    leftOut,
  };
}

async function judged(labelled: LabelledMail, language: PlainMail['language']): Promise<Known> {
  const mail = await plainMail(labelled, language);
  const analysis = await judgeBytes(textMail(mail));
  const byLabel = labelled.verdicts.every((verdict) => verdict === 'ask-it');
  return { mail, verdict: analysis?.verdict ?? 'unreadable', needsAPerson: analysis?.verdict === 'ask-it' && (byLabel || analysis.alarms.length > 0) };
}

async function plainMail({ file, bytes }: LabelledMail, language: PlainMail['language']): Promise<PlainMail> {
  const text = new TextDecoder().decode(await bytes()).trimStart();
  const subject = /^Subject: ([^\n]{0,1000})\n/.exec(text);
  return { file, language, subject: subject?.[1]?.trim() ?? '', body: text.slice(subject?.[0].length ?? 0).trim() };
}

const EVERYDAY = /^(?:ham|ordinary)\b/;

/** Paragraphs of everyday mail: those of warnings and stories say things that would rightly lift a threat. */
async function paragraphsOf(quiet: readonly LabelledMail[], language: PlainMail['language']): Promise<string[]> {
  const found: string[] = [];
  for (const labelled of quiet) {
    if (labelled.language !== language || !EVERYDAY.test(labelled.kind)) continue;
    const { body } = await plainMail(labelled, language);
    found.push(...body.split(/\n{2,}/).filter((paragraph) => paragraph.length > 40 && !hasWallet(paragraph)));
  }
  return found;
}
