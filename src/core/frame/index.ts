import type { Signal } from '../meaning/cue';
import { addressesOrganisation } from './addresses-organisation';
import { asksWhetherReal } from './asks-whether-real';
import { attackerSpeaks } from './attacker-speaks';
import { bulkFooter } from './bulk-footer';
import { business } from './business';
import { demandPayment } from './demand-payment';
import { fiction } from './fiction';
import { grievance } from './grievance';
import { legalDemand } from './legal-demand';
import { otherwiseHarm } from './otherwise-harm';
import { paymentChannel } from './payment-channel';
import { securityNotice } from './security-notice';
import { teachesOrReports } from './teaches-or-reports';
import { warnsOfScam } from './warns-of-scam';

/** Who speaks, what is asked, what happens otherwise. */
export const FRAMES: readonly Signal[] = [
  addressesOrganisation,
  asksWhetherReal,
  attackerSpeaks,
  bulkFooter,
  business,
  demandPayment,
  fiction,
  grievance,
  legalDemand,
  otherwiseHarm,
  paymentChannel,
  securityNotice,
  teachesOrReports,
  warnsOfScam,
];
