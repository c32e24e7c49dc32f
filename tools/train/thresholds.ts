import type { MailWeights } from '../../src/core/judge/mailModel';
import type { HeldRow } from './learnMails';

/**
 * One harmless speech in so many may go to a person. The goal is 1 in 500; held there, the model would miss a third of the real incidents,
 * and nobody asks about everyday mail as they ask about a frightening one.
 */
const ASK_ONE_IN = 130;
/** One harmless mail in so many may be called another fraud. */
const SCAM_ONE_IN = 160;
/**
 * From here on a person must look. Our texts hold more incidents than bluffs, real mail far fewer: half would be even, this leans to
 * the safe side, and a plain short bluff still is told as one. Alarms that words or facts raise come on top.
 */
const INCIDENT = 0.35;
/** An empty threat is surely a threat: from here on no received ham was one on held-out groups, and no incident more is called empty than at 0.9. */
const SURE = 0.75;
/** Nothing below this is a threat, however quiet the harmless mail was. */
const LOWEST = 0.3;
/** Received ham is English and Japanese; below this, plain business mail of the other languages is called a fraud. */
const SCAM_LOWEST = 0.5;

/** Thresholds from held-out scores: where the harmless mail of the table ends, and where incidents are told from bluffs. */
export function thresholdsFrom(held: readonly HeldRow[]): MailWeights['thresholds'] {
  const ham = mails(held.filter(({ row }) => row.label === 'ham'));
  const threatLow = Math.max(LOWEST, above(ham.map((scores) => scores.threat), ASK_ONE_IN));
  const scam = Math.max(SCAM_LOWEST, above(ham.map((scores) => scores.scam), SCAM_ONE_IN));
  return { threatLow: round(threatLow), threatHigh: round(Math.max(threatLow, SURE)), incident: INCIDENT, scam: round(scam) };
}

function above(scores: readonly number[], oneIn: number): number {
  const sorted = [...scores].sort((a, b) => b - a);
  return (sorted[Math.floor(sorted.length / oneIn)] ?? 0) + 0.001;
}

/** Of the speeches of one mail the strongest counts. */
function mails(held: readonly HeldRow[]): { threat: number; scam: number }[] {
  const strongest = new Map<string, { threat: number; scam: number }>();
  held.forEach(({ row, scores }, i) => {
    const key = row.file === '' ? String(i) : row.file;
    const known = strongest.get(key);
    strongest.set(key, { threat: Math.max(scores.threat, known?.threat ?? 0), scam: Math.max(scores.scam, known?.scam ?? 0) });
  });
  return [...strongest.values()];
}

/** Platt scaling: slope and offset by which a logit of the threat score comes nearest to the share of threats. */
export function calibrationFrom(held: readonly HeldRow[]): MailWeights['calibration'] {
  const points = held.flatMap(({ row, scores }) => (row.threat === null ? [] : [{ x: logit(scores.threat), is: row.threat ? 1 : 0 }]));
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 500; round++) {
    let bySlope = 0;
    let byOffset = 0;
    for (const { x, is } of points) {
      const error = 1 / (1 + Math.exp(-(slope * x + offset))) - is;
      bySlope += error * x;
      byOffset += error;
    }
    slope -= (0.2 * bySlope) / points.length;
    offset -= (0.2 * byOffset) / points.length;
  }
  return { slope: round(slope), offset: round(offset) };
}

function logit(p: number): number {
  const bounded = Math.min(Math.max(p, 1e-6), 1 - 1e-6);
  return Math.log(bounded / (1 - bounded));
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
