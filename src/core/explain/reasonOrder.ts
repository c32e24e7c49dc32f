import type { ClaimId } from '../contract';

/**
 * Claims in the order in which their refutation relieves a frightened reader: what they fear most and
 * what this mail refutes best comes first. Knowledge as data; `reasons.ts` is its only reader.
 */
export const REASON_ORDER: readonly ClaimId[] = [
  'recorded-video',
  'data-stolen',
  'site-hacked',
  'device-hacked',
  'password-known',
  'account-hacked',
  'legal-accusation',
  'service-attack',
  'sent-from-you',
  'personal-details-known',
  'publish-to-contacts',
  'sell-data',
  'reputation-ruin',
  'tracking-read',
  'watched-for-months',
  'undetectable',
  'search-deindex',
  'promise-delete',
  'silence-order',
  'untraceable',
  'not-a-hoax',
  'deadline',
  'pay-crypto',
  'forward-to-boss',
  'how-to-buy',
  'violence',
];

/** Claims that rest on the mail having come from inside: headers can refute them. */
export const REFUTED_BY_ORIGIN: readonly ClaimId[] = ['sent-from-you', 'account-hacked', 'device-hacked', 'site-hacked'];

/** Claims that would be shown by something attached: its absence answers them. */
export const MISSES_PROOF: readonly ClaimId[] = ['recorded-video', 'data-stolen', 'site-hacked', 'device-hacked', 'personal-details-known', 'watched-for-months'];
