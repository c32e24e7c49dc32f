import type { Context } from '../../src/core/analysis';
import { readMail } from '../../src/core/message/readMail';
import { isThreat } from '../measure/labelledMail';
import { inspectMail } from '../measure/inspectMail';
import { isRight, verdictOf, wantedVerdicts, type JudgedMail } from './judgedMail';

/** What is wrong with an answer: any of verdict, family, claims, alarms. */
function faults(judged: JudgedMail): string[] {
  const { mail, analysis } = judged;
  const wrong: string[] = [];
  if (isRight(judged) === false) wrong.push('verdict');
  if (mail.family !== null && analysis?.family !== mail.family) wrong.push('family');
  if (isThreat(mail) === true) for (const which of ['claims', 'alarms'] as const) if (differs(mail[which], analysis?.[which].map(({ id }) => id) ?? [])) wrong.push(which);
  return wrong;
}

function differs(want: readonly string[] | null, have: readonly string[]): boolean {
  return want !== null && (want.length !== have.length || want.some((id) => !have.includes(id)));
}

/** One JSON object for a wrong answer with all that led to it, or `null` where nothing is wrong. */
export async function errorLine(judged: JudgedMail, context: Context): Promise<string | null> {
  const { mail, analysis } = judged;
  const wrong = faults(judged);
  if (wrong.length === 0) return null;
  const outcome = await readMail({ name: mail.file, bytes: await mail.bytes() }, context);
  const inspection = outcome.kind === 'message' ? await inspectMail(outcome.message, context) : null;
  return JSON.stringify({
    file: mail.file,
    label: mail.label,
    language: mail.language,
    kind: mail.kind,
    group: mail.group,
    wrong,
    want: { verdict: wantedVerdicts(mail), family: mail.family, claims: mail.claims, alarms: mail.alarms },
    got: { verdict: verdictOf(judged), family: analysis?.family ?? null, claims: analysis?.claims ?? [], alarms: analysis?.alarms ?? [] },
    confidence: analysis?.confidence ?? null,
    readAs: analysis?.language ?? null,
    reasons: analysis?.reasons.map(({ kind, claim }) => `${kind}:${claim}`) ?? [],
    concerns: analysis?.concerns.map((concern) => (concern.kind === 'alarm' ? `alarm:${concern.alarm.id}` : concern.kind)) ?? [],
    notChecked: analysis?.notChecked ?? [],
    scores: inspection?.speeches.map(({ depth, threat, scam }) => ({ depth, threat, scam })) ?? [],
    fired: inspection?.fired ?? [],
    nearly: inspection?.nearly ?? [],
  });
}
