import { SCAM_FAMILIES, THREAT_FAMILIES, type Family, type ScamFamily, type ThreatFamily } from '../contract';
import type { Scores } from './mailModel';

/** The family that a threat most likely is of. */
export function threatFamily(scores: Scores): ThreatFamily {
  return likeliest(THREAT_FAMILIES, scores);
}

/** The family that a fraud most likely is of. */
export function scamFamily(scores: Scores): ScamFamily {
  return likeliest(SCAM_FAMILIES, scores);
}

function likeliest<F extends Family>(families: readonly [F, ...F[]], scores: Scores): F {
  return families.reduce((best, family) => (scores[family] > scores[best] ? family : best), families[0]);
}

/** Families in which violence is announced: the police decide, not software. */
export function isViolent(family: Family): boolean {
  return family === 'bomb-threat' || family === 'hitman';
}
