import { isScam, isThreat, type LabelledMail } from '../measure/labelledMail';
import { quantile } from '../measure/quantile';
import { shareOf, type Outcome } from '../measure/share';
import { labelledAndFound } from './idScores';
import { saysThreat, verdictOf, type JudgedMail } from './judgedMail';
import { isBluff, isDialect, isDisguised, isEveryday, isIncident, isNearMiss, isShort, lacksUsualWords, primaryLanguage } from './slices';

/** One line of the table: what was measured, how surely, and what was aimed at. */
export interface GoalRow {
  readonly id: string;
  readonly what: string;
  readonly unit: 'share' | 'ms';
  readonly n: number;
  /** How many of the `n`; `null` for times. */
  readonly hits: number | null;
  readonly measured: number;
  readonly low: number;
  readonly high: number;
  readonly groups: number;
  readonly byGroup: number | null;
  readonly goal: { readonly at: 'least' | 'most'; readonly value: number };
  /** By the measured value; `null` when nothing was there to measure. */
  readonly met: boolean | null;
  /** Whether the whole interval meets it. */
  readonly sure: boolean;
}

type Goal = GoalRow['goal'];
const least = (value: number): Goal => ({ at: 'least', value });
const most = (value: number): Goal => ({ at: 'most', value });

interface Aim {
  readonly id: string;
  readonly what: string;
  readonly goal: Goal;
  readonly outcomes: (all: readonly JudgedMail[]) => Outcome[];
}

/** Of the mails that `slice` picks, those of which `hit` holds. */
function over(slice: (mail: LabelledMail) => boolean, hit: (judged: JudgedMail) => boolean): Aim['outcomes'] {
  return (all) => all.filter(({ mail }) => slice(mail)).map((judged) => ({ group: judged.mail.group, hit: hit(judged) }));
}
const says = (verdict: 'empty-threat' | 'ask-it' | 'other-scam') => (judged: JudgedMail): boolean => verdictOf(judged) === verdict;
const isThreatIn = (languages: (language: string) => boolean) => (mail: LabelledMail): boolean => isThreat(mail) === true && languages(primaryLanguage(mail));

/** Of mails found to be of that sort: those that are missed are counted in rows of their own. */
function family(kind: (mail: LabelledMail) => boolean | null, found: (judged: JudgedMail) => boolean): Aim['outcomes'] {
  return (all) => all.filter((judged) => kind(judged.mail) === true && judged.mail.family !== null && found(judged)).map((judged) => ({ group: judged.mail.group, hit: judged.analysis?.family === judged.mail.family }));
}

const AIMS: readonly Aim[] = [
  { id: 'bluffs-ja', what: 'bluffs without alarm, Japanese: empty-threat', goal: least(0.95), outcomes: over((mail) => isBluff(mail) && primaryLanguage(mail) === 'ja', says('empty-threat')) },
  { id: 'bluffs-en', what: 'bluffs without alarm, English: empty-threat', goal: least(0.95), outcomes: over((mail) => isBluff(mail) && primaryLanguage(mail) === 'en', says('empty-threat')) },
  { id: 'threats-en', what: 'threats found, English', goal: least(0.98), outcomes: over(isThreatIn((language) => language === 'en'), saysThreat) },
  { id: 'threats-ja', what: 'threats found, Japanese', goal: least(0.97), outcomes: over(isThreatIn((language) => language === 'ja'), saysThreat) },
  { id: 'threats-other', what: 'threats found, other languages', goal: least(0.9), outcomes: over(isThreatIn((language) => language !== 'ja' && language !== 'en'), saysThreat) },
  { id: 'disguised', what: 'threats found, disguised', goal: least(0.95), outcomes: over(isDisguised, saysThreat) },
  { id: 'no-usual-words', what: 'threats found, without the usual words', goal: least(0.8), outcomes: over(lacksUsualWords, saysThreat) },
  { id: 'short', what: 'threats found, short', goal: least(0.8), outcomes: over(isShort, saysThreat) },
  { id: 'dialect', what: 'threats found, dialect', goal: least(0.8), outcomes: over(isDialect, saysThreat) },
  { id: 'incidents', what: 'a real alarm called empty-threat', goal: most(0), outcomes: over(isIncident, says('empty-threat')) },
  { id: 'harmless-empty', what: 'everyday mail and other fraud called empty-threat', goal: most(0), outcomes: over((mail) => isEveryday(mail) || isScam(mail) === true, says('empty-threat')) },
  { id: 'ham-ask-it', what: 'everyday mail called ask-it', goal: most(1 / 500), outcomes: over(isEveryday, says('ask-it')) },
  { id: 'ham-other-scam', what: 'everyday mail called other-scam', goal: most(1 / 200), outcomes: over(isEveryday, says('other-scam')) },
  { id: 'near-misses', what: 'warnings, notices, demands, conflicts called empty-threat', goal: most(1 / 100), outcomes: over(isNearMiss, says('empty-threat')) },
  { id: 'family-threat', what: 'right family, of threats found', goal: least(0.95), outcomes: family(isThreat, saysThreat) },
  { id: 'family-scam', what: 'right family, of other fraud found', goal: least(0.8), outcomes: family(isScam, says('other-scam')) },
  { id: 'claims-precision', what: 'claims: precision', goal: least(0.95), outcomes: (all) => labelledAndFound(all, 'claims').flatMap(({ found }) => found) },
  { id: 'claims-recall', what: 'claims: recall', goal: least(0.9), outcomes: (all) => labelledAndFound(all, 'claims').flatMap(({ labelled }) => labelled) },
  { id: 'alarms-precision', what: 'alarms: precision', goal: least(0.9), outcomes: (all) => labelledAndFound(all, 'alarms').flatMap(({ found }) => found) },
  { id: 'alarms-recall', what: 'alarms: recall', goal: least(0.97), outcomes: (all) => labelledAndFound(all, 'alarms').flatMap(({ labelled }) => labelled) },
];

const meets = (goal: Goal, value: number): boolean => (goal.at === 'least' ? value >= goal.value : value <= goal.value);

export function goalRows(all: readonly JudgedMail[]): GoalRow[] {
  const shares = AIMS.map(({ id, what, goal, outcomes }): GoalRow => {
    const { n, hits, share, low, high, groups, byGroup } = shareOf(outcomes(all));
    return { id, what, unit: 'share', n, hits, measured: share, low, high, groups, byGroup, goal, met: n === 0 ? null : meets(goal, share), sure: n > 0 && meets(goal, goal.at === 'least' ? low : high) };
  });
  return [...shares, timeRow(all, 'ms-median', 'milliseconds for up to 20 kB, median', 0.5, 1), timeRow(all, 'ms-p99', 'milliseconds for up to 20 kB, p99', 0.99, 10)];
}

/** Bytes of UTF-8 that a person sees. */
const VISIBLE_MOST = 20_000;

function timeRow(all: readonly JudgedMail[], id: string, what: string, q: number, limit: number): GoalRow {
  const within = all.filter(({ analysis }) => analysis !== null && new TextEncoder().encode(analysis.shown.text).length <= VISIBLE_MOST);
  const times = within.flatMap(({ analysis }) => analysis?.elapsedMs ?? []);
  // The interval of a quantile: the ranks between which it lies in 95 of 100 samples.
  const half = times.length === 0 ? 0 : 1.96 * Math.sqrt((q * (1 - q)) / times.length);
  const measured = quantile(times, q);
  const high = quantile(times, Math.min(1, q + half));
  const goal = most(limit);
  return { id, what, unit: 'ms', n: times.length, hits: null, measured, low: quantile(times, Math.max(0, q - half)), high, groups: new Set(within.map(({ mail }) => mail.group)).size, byGroup: null, goal, met: times.length === 0 ? null : meets(goal, measured), sure: times.length > 0 && meets(goal, high) };
}
