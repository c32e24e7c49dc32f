import type { ClaimId, Family, ScamFamily, ThreatFamily } from '../contract';
import { SCAM_FAMILIES, THREAT_FAMILIES } from '../contract';
import type { Speech } from './speech';

/** How much a claim speaks for a family. Knowledge as data; the words of a family add to it. */
const CLAIM_WEIGHT: Readonly<Record<ThreatFamily, Partial<Record<ClaimId, number>>>> = {
  'company-breach': { 'site-hacked': 1.8, 'data-stolen': 1.3, 'sell-data': 0.9, 'forward-to-boss': 0.9, 'search-deindex': 0.5, 'reputation-ruin': 0.3, 'sent-from-you': 0.2 },
  sextortion: {
    'recorded-video': 3, 'device-hacked': 1.2, 'password-known': 1, 'account-hacked': 0.7, 'publish-to-contacts': 0.7, 'watched-for-months': 0.5, undetectable: 0.4, 'tracking-read': 0.3,
  },
  'reputation-attack': { 'reputation-ruin': 2, 'search-deindex': 1.2 },
  'ddos-ransom': { 'service-attack': 2.8 },
  'bomb-threat': { violence: 0.9 },
  hitman: { violence: 1.1 },
  accusation: { 'legal-accusation': 2.8, 'personal-details-known': 0.5, 'watched-for-months': 0.4 },
  'personal-leak': { 'personal-details-known': 0.9, 'data-stolen': 0.8, 'account-hacked': 0.6, 'publish-to-contacts': 0.4, 'sell-data': 0.3 },
};
/** The clearest sign between families: is an organisation spoken to, or a person? Doubled when it shows twice. */
const ORGANISATION_WEIGHT: Readonly<Record<ThreatFamily, number>> = {
  'company-breach': 1, 'reputation-attack': 0.9, 'ddos-ransom': 0.5, sextortion: -1, 'personal-leak': -1.2, accusation: -0.6, hitman: -0.4, 'bomb-threat': -0.2,
};
/** A family's own words weigh this much for each fired cue. */
const WORDS_WEIGHT = 1.6;
const MOST_WORDS = 3;

export function threatFamily(speech: Speech): ThreatFamily {
  const words = familyWords(speech);
  const organisation = Math.min(speech.frames.get('addresses-organisation') ?? 0, 2);
  let best: ThreatFamily = 'company-breach';
  let most = 0;
  for (const family of THREAT_FAMILIES) {
    let sum = Math.min(words.get(family) ?? 0, MOST_WORDS) * WORDS_WEIGHT + organisation * ORGANISATION_WEIGHT[family];
    for (const [claim, weight] of Object.entries(CLAIM_WEIGHT[family]) as [ClaimId, number][]) if (speech.claims.has(claim)) sum += weight;
    if (sum > most) {
      most = sum;
      best = family;
    }
  }
  return best;
}

/** How strongly each family's words stand there, also where they would not tell on their own: here families only compete. */
function familyWords(speech: Speech): ReadonlyMap<Family, number> {
  const words = new Map(speech.families);
  for (const { matches } of speech.layers) {
    for (const { id, weight } of matches.nearly) {
      const [kind, name] = id.split(':') as [string, Family];
      if (kind === 'family') words.set(name, (words.get(name) ?? 0) + weight);
    }
  }
  return words;
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
