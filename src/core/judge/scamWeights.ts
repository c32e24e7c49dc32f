import type { Weights } from './score';

/** Is it another fraud? Set by hand until `npm run train` writes it. */
export const SCAM_WEIGHTS: Weights = {
  bias: -3,
  weights: { 'family:support-scam': 6, 'family:one-click-billing': 6, 'family:fictitious-billing': 6, 'family:phishing': 6, 'family:advance-fee': 6, 'family:fake-law-firm': 6, 'family:beg-bounty': 6 },
  thresholds: { low: 0.5, high: 0.5 },
  learntFrom: 'set by hand',
};
