import { analyse } from '../../src/core/analyse';
import type { Analysis, Context } from '../../src/core/analysis';
import type { Verdict } from '../../src/core/contract';
import { readMail } from '../../src/core/message/readMail';
import { isThreat, type LabelledMail } from '../measure/labelledMail';

/** One labelled mail with the answer it got; `null` when it could not be read. */
export interface JudgedMail {
  readonly mail: LabelledMail;
  readonly analysis: Analysis | null;
}

const clock = (): number => performance.now();
/** Far more than the pane allows: what is measured is the answer, and time is measured beside it. */
const BUDGET_MS = 10_000;

export function contextFor(ownDomains: readonly string[]): Context {
  return { clock, budgetMs: BUDGET_MS, ownDomains, userAddress: null, trustedAuthservIds: [] };
}

export async function judgeMail(mail: LabelledMail, context: Context): Promise<JudgedMail> {
  const outcome = await readMail({ name: mail.file, bytes: await mail.bytes() }, { clock, budgetMs: BUDGET_MS });
  return { mail, analysis: outcome.kind === 'message' ? await analyse(outcome.message, context) : null };
}

export function verdictOf({ analysis }: JudgedMail): Verdict {
  return analysis?.verdict ?? 'unreadable';
}

export function saysThreat(judged: JudgedMail): boolean {
  const verdict = verdictOf(judged);
  return verdict === 'empty-threat' || verdict === 'ask-it';
}

/** Verdicts that are right by the label alone, where no verdict is labelled. */
function rightByLabel(mail: LabelledMail): readonly Verdict[] | null {
  if (mail.label === 'real-threat') return ['ask-it'];
  if (isThreat(mail) === true) return ['empty-threat', 'ask-it'];
  if (mail.label === 'other-phish') return ['other-scam', 'no-threat'];
  return isThreat(mail) === false ? ['no-threat'] : null;
}

/** The right verdicts; `null` where the label does not tell. */
export function wantedVerdicts(mail: LabelledMail): readonly Verdict[] | null {
  return mail.verdicts.length > 0 ? mail.verdicts : rightByLabel(mail);
}

/** Whether the verdict is one of those that are right; `null` where the label does not tell. */
export function isRight(judged: JudgedMail): boolean | null {
  return wantedVerdicts(judged.mail)?.includes(verdictOf(judged)) ?? null;
}
