import type { Analysis, Concern } from '../analysis';
import type { AlarmFinding, ClaimFinding, NotChecked, WalletFinding } from '../contract';
import type { Evidence } from '../evidence/evidence';
import type { Judgement, RaisedAlarm } from '../judge/judgement';
import { visibleRun } from '../message/normalise';
import { succeededChecks } from './checks';
import { quoteOf, quoteOfFact } from './quote';
import { reasons } from './reasons';
import { supportingSigns } from './signs';

/** Of a carried mail the carrier's stamps prove nothing. */
const CARRIED_ORIGIN: Analysis['origin'] = { status: 'unknown', evidence: [], outsideAddress: null, claimsInside: false, claimsSelf: false, lines: [] };

/** Puts a judgement into what people read: quotes, ordered reasons, checks that succeeded. */
export function explain(judgement: Judgement, evidence: Evidence): Omit<Analysis, 'elapsedMs'> {
  const { speech, verdict } = judgement;
  const speaks = verdict === 'empty-threat' || verdict === 'ask-it';
  const checks = succeededChecks(judgement, evidence);
  const demand = speech.demand && speaks ? { amount: speech.demand.amount, currency: speech.demand.currency, deadlineHours: speech.demand.deadlineHours } : null;
  return {
    verdict,
    family: judgement.family,
    confidence: Math.round(judgement.confidence * 1000) / 1000,
    language: evidence.reading.language,
    wrapper: judgement.wrapper,
    claims: speaks ? claimFindings(judgement) : [],
    alarms: judgement.alarms.map(alarmFinding),
    todo: judgement.todo,
    notChecked: notChecked(evidence),
    origin: speech.depth === 0 ? evidence.facts.origin : CARRIED_ORIGIN,
    wallets: speaks || verdict === 'other-scam' ? distinctWallets(judgement) : [],
    demand,
    unreadable: judgement.unreadable,
    reasons: verdict === 'empty-threat' ? reasons(judgement, evidence, checks) : [],
    concerns: judgement.concerns.map((concern): Concern => (concern.kind === 'alarm' ? { kind: 'alarm', alarm: alarmFinding(concern.alarm) } : concern)),
    checks,
    signs: speaks ? supportingSigns(judgement, evidence) : [],
    attachments: evidence.facts.attachments,
    shown: shown(judgement, evidence),
    hiddenCharacters: evidence.reading.message.preserves.rawHtml ? evidence.reading.visible.hiddenCharacters : null,
  };
}

function claimFindings({ speech }: Judgement): ClaimFinding[] {
  return [...speech.claims].map(([id, placed]) => ({ id, ...quoteOf(placed) }));
}

function alarmFinding(alarm: RaisedAlarm): AlarmFinding {
  return { id: alarm.id, ...('hit' in alarm.by ? quoteOf(alarm.by) : quoteOfFact(alarm.by)) };
}

function notChecked(evidence: Evidence): NotChecked[] {
  const late: NotChecked[] = evidence.outOfTime ? [{ id: 'body', why: 'out-of-time' }] : [];
  const unread: NotChecked[] = evidence.facts.attachments
    .filter((attachment) => attachment.content !== 'read')
    .map((attachment) => ({ id: `attachment:${attachment.name}` as const, why: attachment.content === 'not-built' ? 'not-built' : 'not-provided' }));
  const all = [...evidence.facts.notChecked, ...unread, ...late];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function distinctWallets({ speech }: Judgement): WalletFinding[] {
  return [...new Map(speech.wallets.map(({ currency, address, valid }) => [address, { currency, address, valid }])).values()];
}

/** Offsets of the claims in the whole visible text; claims of the subject or of carried mails have none. */
function shown(judgement: Judgement, evidence: Evidence): Analysis['shown'] {
  const marks = [...judgement.speech.claims].flatMap(([claim, placed]) => {
    if (placed.place.kind !== 'layer') return [];
    const { layer } = placed.place.layer;
    if (evidence.reading.visible.text.slice(layer.start, layer.end) !== placed.text) return [];
    const run = visibleRun(placed.folded, placed.hit.start, placed.hit.end, placed.text);
    return [{ start: layer.start + run.start, end: layer.start + run.end, claim }];
  });
  return { subject: evidence.reading.message.subject, text: evidence.reading.visible.text, marks: marks.sort((a, b) => a.start - b.start) };
}
