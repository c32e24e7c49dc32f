import type { ClaimId, Family, ScamFamily, ThreatFamily } from '../contract';
import { SCAM_FAMILIES, THREAT_FAMILIES } from '../contract';
import type { Speech } from './speech';

/** How much a claim speaks for a family. Knowledge as data; the words of a family add to it. */
const CLAIM_WEIGHT: Readonly<Record<ThreatFamily, Partial<Record<ClaimId, number>>>> = {
  'company-breach': { 'site-hacked': 2, 'data-stolen': 1, 'sell-data': 0.8, 'forward-to-boss': 1, 'search-deindex': 0.6, 'reputation-ruin': 0.6, 'sent-from-you': 0.2 },
  sextortion: { 'recorded-video': 3, 'device-hacked': 1, 'password-known': 0.7, 'tracking-read': 0.3, 'watched-for-months': 0.5, 'account-hacked': 0.5, undetectable: 0.3 },
  'reputation-attack': { 'reputation-ruin': 1.5, 'search-deindex': 1 },
  'ddos-ransom': { 'service-attack': 2.5 },
  'bomb-threat': { violence: 1 },
  hitman: { violence: 1 },
  accusation: { 'legal-accusation': 2.5, 'watched-for-months': 0.3 },
  'personal-leak': { 'personal-details-known': 1, 'account-hacked': 0.8, 'data-stolen': 0.6, 'publish-to-contacts': 0.5 },
};
/** A family's own words weigh this much for each fired cue. */
const WORDS_WEIGHT = 1.2;

export function threatFamily(speech: Speech): ThreatFamily {
  let best: ThreatFamily = 'company-breach';
  let most = 0;
  for (const family of THREAT_FAMILIES) {
    let sum = Math.min(speech.families.get(family) ?? 0, 3) * WORDS_WEIGHT;
    for (const [claim, weight] of Object.entries(CLAIM_WEIGHT[family]) as [ClaimId, number][]) if (speech.claims.has(claim)) sum += weight;
    if (sum > most) {
      most = sum;
      best = family;
    }
  }
  return best;
}

export function scamFamily(speech: Speech): ScamFamily | null {
  let best: ScamFamily | null = null;
  let most = 0;
  for (const family of SCAM_FAMILIES) {
    const sum = speech.families.get(family) ?? 0;
    if (sum > most) {
      most = sum;
      best = family;
    }
  }
  return best;
}

/** Families in which violence is announced: the police decide, not software. */
export function isViolent(family: Family): boolean {
  return family === 'bomb-threat' || family === 'hitman';
}
