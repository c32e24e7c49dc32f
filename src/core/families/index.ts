import type { Signal } from '../meaning/cue';
import { accusation } from './accusation';
import { advanceFee } from './advance-fee';
import { begBounty } from './beg-bounty';
import { bombThreat } from './bomb-threat';
import { companyBreach } from './company-breach';
import { ddosRansom } from './ddos-ransom';
import { fakeLawFirm } from './fake-law-firm';
import { fictitiousBilling } from './fictitious-billing';
import { hitman } from './hitman';
import { oneClickBilling } from './one-click-billing';
import { personalLeak } from './personal-leak';
import { phishing } from './phishing';
import { reputationAttack } from './reputation-attack';
import { sextortion } from './sextortion';
import { supportScam } from './support-scam';

/** Words that speak for one family; the claims of the mail add to them. */
export const FAMILIES: readonly Signal[] = [
  accusation,
  advanceFee,
  begBounty,
  bombThreat,
  companyBreach,
  ddosRansom,
  fakeLawFirm,
  fictitiousBilling,
  hitman,
  oneClickBilling,
  personalLeak,
  phishing,
  reputationAttack,
  sextortion,
  supportScam,
];
