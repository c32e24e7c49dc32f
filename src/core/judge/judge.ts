import type { Family, TodoId } from '../contract';
import type { Evidence } from '../evidence/evidence';
import type { FrameId } from '../frame/frameIds';
import { LANGUAGE_PACKS } from '../languages';
import { CORE_LANGUAGES } from '../meaning/cue';
import { isViolent, scamFamily, threatFamily } from './chooseFamily';
import { features, harmsAnnounced, sureHarm } from './features';
import type { Judgement, JudgedConcern, RaisedAlarm } from './judgement';
import { raiseAlarms } from './raiseAlarms';
import { mailScores, type Scores } from './mailModel';
import { MAIL_WEIGHTS } from './mailWeights';
import { speeches, type Speech } from './speech';

/**
 * The rules, in their order. A threat: the author announces harm to the reader or the organisation
 * unless something is paid or done. Which speech threatens is found first (a bare forward hands over
 * the threat; own words that call it a scam lift it), then alarms decide, then the score.
 */
export function judge(evidence: Evidence): Judgement {
  const candidates = strongestByDepth(speeches(evidence).map((speech) => weigh(speech, evidence)));
  const own = candidates[0];
  if (!own) throw new Error('A mail has at least its author’s speech.');
  const threatening = candidates.find((candidate) => threatens(candidate, evidence.reading.language));
  const lifted = threatening !== undefined && (threatening === own ? warnsPlainly(own.speech) : warns(own.speech));
  const spoken = threatening === undefined || lifted ? own : threatening;

  if (!threatening && candidates.every(({ speech }) => speech.length === 0) && nothingToRead(evidence)) return unreadable(evidence, spoken);
  if (spoken === threatening && !lifted) return threat(spoken, evidence);
  const alone = spoken.alarms.filter((alarm) => decidesAlone(alarm, spoken));
  if (alone.length > 0) return needsAPerson(spoken, alone.map(alarmConcern));
  if (evidence.outOfTime && spoken.speech.claims.size === 0) return { ...unreadable(evidence, spoken), unreadable: 'out-of-time' };
  const scamming = candidates.find((candidate) => candidate.scores.scam >= MAIL_WEIGHTS.thresholds.scam);
  if (scamming && !warns(own.speech)) return otherScam(scamming);
  return { ...base(spoken), verdict: 'no-threat', alarms: [], confidence: calibrated(1 - Math.max(spoken.scores.threat, spoken.scores.scam)) };
}

/** Of a long speech and its pages the one that threatens most, a page where both surely do: padding neither hides a threat nor blurs it. */
function strongestByDepth(all: readonly Weighed[]): Weighed[] {
  const strongest = new Map<number, Weighed>();
  for (const one of all) {
    const known = strongest.get(one.speech.depth);
    // The whole stands first; a page takes its place only where it is surely a threat by itself.
    if (!known || (one.scores.threat >= PAGE_FROM && sureThreat(one) >= sureThreat(known))) strongest.set(one.speech.depth, one);
  }
  return [...strongest.values()];
}

function sureThreat({ scores }: Weighed): number {
  return Math.min(scores.threat, PAGE_FROM);
}

/** Digests and threads have many pages, and each is a chance to be wrong. */
const PAGE_FROM = 0.95;
/** In lists and under replies people talk, quarrel and quote; a threat among them must be surer to be one. */
const AMID_TALK_FROM = 0.95;

function isThreatFrom({ wrapper, depth }: Speech): number {
  const talk = wrapper === 'list' || (wrapper === 'reply' && depth > 0);
  return talk ? AMID_TALK_FROM : MAIL_WEIGHTS.thresholds.threatLow;
}

/**
 * A wallet and a date alone are a donation page or a receipt: beside a wallet a threat announces harm, or demands
 * something, or shows a sign of an incident. In a language that is not read in depth, harm may be there unseen.
 */
const DEMANDS: readonly FrameId[] = ['otherwise-harm', 'attacker-speaks', 'demand-payment'];
const HARM_FROM = 0.1;
const READ_IN_DEPTH: ReadonlySet<string> = new Set([...CORE_LANGUAGES, ...Object.keys(LANGUAGE_PACKS)]);

/** Facts of the house and familiar tones stand in every colleague's mail. */
const ALSO_AMONG_COLLEAGUES: ReadonlySet<string> = new Set(['internal-facts', 'known-person', 'reply-thread']);
const UNSAID_FROM = 0.998;

function demands(speech: Speech): boolean {
  return DEMANDS.some((frame) => speech.frames.has(frame));
}

/** No harm is named, nothing is demanded, no way to pay or to answer is shown: what is left is a feeling of the model. */
function saysNothingOfHarm(speech: Speech, alarms: readonly RaisedAlarm[]): boolean {
  return speech.wallets.length === 0 && harmsAnnounced(speech) === 0 && !demands(speech) && alarms.every(({ id }) => ALSO_AMONG_COLLEAGUES.has(id));
}

function threatens({ speech, scores, alarms }: Weighed, language: string): boolean {
  if (scores.threat < isThreatFrom(speech)) return false;
  if (saysNothingOfHarm(speech, alarms) && scores.threat < UNSAID_FROM) return false;
  return speech.wallets.length === 0 || sureHarm(speech) >= HARM_FROM || alarms.length > 0 || demands(speech) || !READ_IN_DEPTH.has(language.split('-')[0] ?? language);
}

/** Alarms that need no threat beside them. */
const DECIDES_ALONE: ReadonlySet<string> = new Set(['violence', 'files-encrypted']);
/**
 * Even so the mail must sound a little like a threat: stories, games and news speak of bombs and of
 * encryption too. Far below the thresholds, for here a miss is worse than a needless look.
 */
const ALONE_FROM = 0.35;
/** Where only the claim's broader words fired, and not the alarm's own. */
const ALONE_BY_CLAIM_FROM = 0.55;

function decidesAlone(alarm: RaisedAlarm, { speech, scores }: Weighed): boolean {
  if (!DECIDES_ALONE.has(alarm.id) || warns(speech)) return false;
  const byClaim = 'hit' in alarm.by && alarm.by.hit.id.startsWith('claim:');
  return scores.threat >= (byClaim ? ALONE_BY_CLAIM_FROM : ALONE_FROM);
}

interface Weighed {
  readonly speech: Speech;
  readonly scores: Scores;
  readonly alarms: readonly RaisedAlarm[];
}

function weigh(speech: Speech, evidence: Evidence): Weighed {
  const scores = mailScores(speech, features(speech), MAIL_WEIGHTS);
  return { speech, scores, alarms: raiseAlarms(speech, evidence, scores.incident >= MAIL_WEIGHTS.thresholds.incident) };
}

/** Own words that call it a scam or describe such mails. A mere label fires neither frame. */
function warns(speech: Speech): boolean {
  return (speech.frames.get('warns-of-scam') ?? 0) + (speech.frames.get('teaches-or-reports') ?? 0) >= 1;
}

/**
 * How sure the learnt model is that a sentence warns. Alone it lifts nothing: above a carried threat it takes "FYI" for a
 * warning too, and a frightened person's bare forward must stay a threat.
 */
const SURELY_WARNS = 0.9;

/** Example and warning in one breath, without quotation marks between them: only more than one such sign tells. */
function warnsPlainly(speech: Speech): boolean {
  const warning = speech.frames.get('warns-of-scam') ?? 0;
  // What stands in quotation marks counts for nobody, so a warning is left with next to no harm of its own.
  if (warning >= 1 && harmsAnnounced(speech) <= 1 && !speech.frames.has('attacker-speaks') && !speech.claims.has('promise-delete')) return true;
  const twice = (speech.frames.get('teaches-or-reports') ?? 0) >= 1 || (speech.sure.get('warns') ?? 0) >= SURELY_WARNS;
  return warning >= 2 || (warning >= 1 && twice);
}

function threat(spoken: Weighed, evidence: Evidence): Judgement {
  const concerns: JudgedConcern[] = spoken.alarms.map(alarmConcern);
  for (const attachment of evidence.facts.attachments) {
    if (attachment.content !== 'read' && UNREAD_MATTERS.has(attachment.kind)) concerns.push({ kind: 'attachment-unread', name: attachment.name });
  }
  const { threatHigh, incident } = MAIL_WEIGHTS.thresholds;
  // No claim that we could read: there is nothing to call empty, so a person has to look.
  const uncertain = spoken.scores.threat < threatHigh || spoken.scores.incident >= incident || spoken.speech.claims.size === 0;
  if (uncertain) concerns.push({ kind: 'uncertain' });
  if (evidence.outOfTime) concerns.push({ kind: 'out-of-time' });
  if (concerns.length > 0) return needsAPerson(spoken, concerns);
  const family = threatFamily(spoken.scores);
  return { ...base(spoken), verdict: 'empty-threat', family, alarms: [], todo: todoFor(family, spoken.speech), confidence: calibrated(spoken.scores.threat * (1 - spoken.scores.incident)) };
}

/** Attachments whose content this version can't read in full, and which could be the proof. */
const UNREAD_MATTERS: ReadonlySet<string> = new Set(['document', 'picture', 'mail', 'unknown', 'data', 'archive']);

function needsAPerson(spoken: Weighed, concerns: readonly JudgedConcern[]): Judgement {
  const ransomNote = spoken.alarms.some((alarm) => alarm.id === 'files-encrypted');
  const family: Family = ransomNote ? 'company-breach' : threatFamily(spoken.scores);
  const alarms = isViolent(family) && !spoken.alarms.some((alarm) => alarm.id === 'violence') ? withViolence(spoken) : spoken.alarms;
  return {
    ...base(spoken),
    verdict: 'ask-it',
    family,
    alarms,
    todo: todoFor(family, spoken.speech, alarms),
    concerns,
    confidence: calibrated(spoken.scores.threat),
  };
}

function withViolence(spoken: Weighed): RaisedAlarm[] {
  const words = spoken.speech.claims.get('violence');
  return words ? [...spoken.alarms, { id: 'violence', by: words }] : [...spoken.alarms];
}

/** The police first, then what protects the person, then what protects the organisation. */
function todoFor(family: Family, speech: Speech, alarms: readonly RaisedAlarm[] = []): TodoId[] {
  const todo: TodoId[] = [];
  if (isViolent(family) || alarms.some((alarm) => alarm.id === 'violence')) todo.push('call-police');
  if (speech.claims.has('password-known')) todo.push('change-password');
  if (family === 'company-breach' || family === 'ddos-ransom' || family === 'reputation-attack') todo.push('tell-it');
  return todo;
}

function otherScam(spoken: Weighed): Judgement {
  return {
    ...base(spoken),
    verdict: 'other-scam',
    family: scamFamily(spoken.scores),
    alarms: spoken.alarms.filter((alarm) => alarm.id === 'malware-risk'),
    confidence: calibrated(spoken.scores.scam),
  };
}

/** The share of right answers that a probability like this had on mail of groups not learnt from (Platt scaling). */
function calibrated(p: number): number {
  const { slope, offset } = MAIL_WEIGHTS.calibration;
  const bounded = Math.min(Math.max(p, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + offset)));
}

function nothingToRead(evidence: Evidence): boolean {
  return evidence.reading.subject.trim().length < 40;
}

function unreadable(evidence: Evidence, spoken: Weighed): Judgement {
  return { ...base(spoken), verdict: 'unreadable', unreadable: evidence.outOfTime ? 'out-of-time' : 'no-text', alarms: [], confidence: 1 };
}

function base(spoken: Weighed): Omit<Judgement, 'verdict' | 'confidence'> {
  return { unreadable: null, family: null, speech: spoken.speech, wrapper: spoken.speech.wrapper, alarms: spoken.alarms, todo: [], concerns: [] };
}

function alarmConcern(alarm: RaisedAlarm): JudgedConcern {
  return { kind: 'alarm', alarm };
}
