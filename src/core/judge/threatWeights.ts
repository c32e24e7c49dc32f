import type { Weights } from './score';

/** Is it a threat? Set by hand until `npm run train` writes it. */
export const THREAT_WEIGHTS: Weights = {
  bias: -4,
  weights: { harm: 1.5, pressure: 0.7, 'harm×coin': 2, 'harm×demand': 1, 'harm×limit': 1, 'harm×otherwise': 1 },
  thresholds: { low: 0.5, high: 0.8 },
  learntFrom: 'set by hand',
};
