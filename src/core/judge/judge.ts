import type { Family, TodoId } from '../contract';
import type { Evidence } from '../evidence/evidence';
import type { FrameId } from '../frame/frameIds';
import { LANGUAGE_PACKS } from '../languages';
import { CORE_LANGUAGES } from '../meaning/cue';
import { isViolent, scamFamily, threatFamily } from './chooseFamily';
import { features, harmsAnnounced } from './features';
import type { Judgement, JudgedConcern, RaisedAlarm } from './judgement';
import { raiseAlarms } from './raiseAlarms';
import { score } from './score';
import { speeches, type Speech } from './speech';
import { SCAM_WEIGHTS } from './scamWeights';
import { THREAT_WEIGHTS } from './threatWeights';

/**
 * The rules, in their order. A threat: the author announces harm to the reader or the organisation
 * unless something is paid or done. Which speech threatens is found first (a bare forward hands over
 * the threat; own words that call it a scam lift it), then alarms decide, then the score.
 */
export function judge(evidence: Evidence): Judgement {
  const candidates = speeches(evidence).map((speech) => weigh(speech, evidence));
  const own = candidates[0];
  if (!own) throw new Error('A mail has at least its author’s speech.');
  const threatening = candidates.find((candidate) => threatens(candidate, evidence.reading.language));
  const lifted = threatening !== undefined && (threatening === own ? warnsPlainly(own.speech) : warns(own.speech));
  const spoken = threatening === undefined || lifted ? own : threatening;

  if (!threatening && candidates.every(({ speech }) => speech.length === 0) && nothingToRead(evidence)) return unreadable(evidence, spoken);
  if (spoken === threatening && !lifted) return threat(spoken, evidence);
  const alone = spoken.alarms.filter((alarm) => decidesAlone(alarm, spoken));
  if (alone.length > 0) return needsAPerson(spoken, evidence, alone.map(alarmConcern));
  if (evidence.outOfTime && spoken.speech.claims.size === 0) return { ...unreadable(evidence, spoken), unreadable: 'out-of-time' };
  const scamming = candidates.find((candidate) => candidate.scam >= SCAM_WEIGHTS.thresholds.high && scamFamily(candidate.speech) !== null);
  if (scamming && !warns(own.speech)) return otherScam(scamming);
  return { ...base(spoken), verdict: 'no-threat', alarms: [], confidence: 1 - Math.max(spoken.threat, spoken.scam) };
}

/**
 * Signs of a real incident beside announced harm: such mails are often terse and say little of what bluffs say,
 * so that less of a score is asked of them. The answer is `ask-it` in any case.
 */
const INCIDENT: ReadonlySet<string> = new Set(['proof-attached', 'leak-site', 'contact-channel', 'internal-facts', 'known-person', 'files-encrypted', 'malware-risk', 'violence']);
const INCIDENT_FROM = 0.5;
/**
 * A wallet and a date alone are a donation page or a receipt. Without any harm announced, somebody must at
 * least demand something; in a language whose cues we lack, harm may be there unseen.
 */
const DEMANDS: readonly FrameId[] = ['otherwise-harm', 'attacker-speaks', 'demand-payment'];
const READ_IN_DEPTH: ReadonlySet<string> = new Set(CORE_LANGUAGES);
/** Read well enough that a donation page fires no claim at all; a missing one of harm alone says too little. */
const READ_BY_PACK: ReadonlySet<string> = new Set(Object.keys(LANGUAGE_PACKS));

function threatens({ speech, threat, alarms }: Weighed, language: string): boolean {
  const incident = alarms.some((alarm) => INCIDENT.has(alarm.id));
  if (threat < THREAT_WEIGHTS.thresholds.low) return threat >= INCIDENT_FROM && speech.claims.size > 0 && incident;
  if (harmsAnnounced(speech) > 0 || incident || DEMANDS.some((frame) => speech.frames.has(frame))) return true;
  return READ_BY_PACK.has(language.split('-')[0] ?? language) ? speech.claims.size > 0 : !READ_IN_DEPTH.has(language);
}

/** Alarms that need no threat beside them. */
const DECIDES_ALONE: ReadonlySet<string> = new Set(['violence', 'files-encrypted']);
/**
 * Even so the mail must sound a little like a threat: stories, games and news speak of bombs and of
 * encryption too. Far below the thresholds, for here a miss is worse than a needless look.
 */
const ALONE_FROM = 0.2;
/** Where only the claim's broader words fired, and not the alarm's own. */
const ALONE_BY_CLAIM_FROM = 0.55;

function decidesAlone(alarm: RaisedAlarm, { speech, threat }: Weighed): boolean {
  if (!DECIDES_ALONE.has(alarm.id) || warns(speech)) return false;
  const byClaim = 'hit' in alarm.by && alarm.by.hit.id.startsWith('claim:');
  return threat >= (byClaim ? ALONE_BY_CLAIM_FROM : ALONE_FROM);
}

interface Weighed {
  readonly speech: Speech;
  readonly threat: number;
  readonly scam: number;
  readonly alarms: readonly RaisedAlarm[];
}

function weigh(speech: Speech, evidence: Evidence): Weighed {
  const values = features(speech);
  return { speech, threat: score(values, THREAT_WEIGHTS), scam: score(values, SCAM_WEIGHTS), alarms: raiseAlarms(speech, evidence) };
}

/** Own words that call it a scam or describe such mails. A mere label fires neither frame. */
function warns(speech: Speech): boolean {
  return (speech.frames.get('warns-of-scam') ?? 0) + (speech.frames.get('teaches-or-reports') ?? 0) >= 1;
}

/** Example and warning in one breath, without quotation marks between them: only more than one such sign tells. */
function warnsPlainly(speech: Speech): boolean {
  const warning = speech.frames.get('warns-of-scam') ?? 0;
  // What stands in quotation marks counts for nobody, so a warning is left with next to no harm of its own.
  if (warning >= 1 && harmsAnnounced(speech) <= 1 && !speech.frames.has('attacker-speaks') && !speech.claims.has('promise-delete')) return true;
  return warning >= 2 || (warning >= 1 && (speech.frames.get('teaches-or-reports') ?? 0) >= 1);
}

function threat(spoken: Weighed, evidence: Evidence): Judgement {
  const concerns: JudgedConcern[] = spoken.alarms.map(alarmConcern);
  for (const attachment of evidence.facts.attachments) {
    if (attachment.content !== 'read' && UNREAD_MATTERS.has(attachment.kind)) concerns.push({ kind: 'attachment-unread', name: attachment.name });
  }
  // No harm that we could read: there is nothing to call empty, so a person has to look.
  if (spoken.threat < THREAT_WEIGHTS.thresholds.high || harmsAnnounced(spoken.speech) === 0) concerns.push({ kind: 'uncertain' });
  if (evidence.outOfTime) concerns.push({ kind: 'out-of-time' });
  if (concerns.length > 0) return needsAPerson(spoken, evidence, concerns);
  const family = threatFamily(spoken.speech);
  return { ...base(spoken), verdict: 'empty-threat', family, alarms: [], todo: todoFor(family, spoken.speech), confidence: spoken.threat };
}

/** Attachments whose content this version can't read in full, and which could be the proof. */
const UNREAD_MATTERS: ReadonlySet<string> = new Set(['document', 'picture', 'mail', 'unknown', 'data', 'archive']);

function needsAPerson(spoken: Weighed, evidence: Evidence, concerns: readonly JudgedConcern[]): Judgement {
  const ransomNote = spoken.alarms.some((alarm) => alarm.id === 'files-encrypted');
  const family: Family = ransomNote ? 'company-breach' : threatFamily(spoken.speech);
  const alarms = isViolent(family) && !spoken.alarms.some((alarm) => alarm.id === 'violence') ? withViolence(spoken) : spoken.alarms;
  return {
    ...base(spoken),
    verdict: 'ask-it',
    family,
    alarms,
    todo: todoFor(family, spoken.speech, alarms),
    concerns,
    confidence: Math.max(spoken.threat, evidence.outOfTime ? 0 : THREAT_WEIGHTS.thresholds.low),
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
    family: scamFamily(spoken.speech),
    alarms: spoken.alarms.filter((alarm) => alarm.id === 'malware-risk'),
    confidence: spoken.scam,
  };
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
