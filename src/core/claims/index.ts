import type { Claim } from '../meaning/cue';
import { accountHacked } from './account-hacked';
import { dataStolen } from './data-stolen';
import { deadline } from './deadline';
import { deviceHacked } from './device-hacked';
import { forwardToBoss } from './forward-to-boss';
import { howToBuy } from './how-to-buy';
import { legalAccusation } from './legal-accusation';
import { notAHoax } from './not-a-hoax';
import { passwordKnown } from './password-known';
import { payCrypto } from './pay-crypto';
import { personalDetailsKnown } from './personal-details-known';
import { promiseDelete } from './promise-delete';
import { publishToContacts } from './publish-to-contacts';
import { recordedVideo } from './recorded-video';
import { reputationRuin } from './reputation-ruin';
import { searchDeindex } from './search-deindex';
import { sellData } from './sell-data';
import { sentFromYou } from './sent-from-you';
import { serviceAttack } from './service-attack';
import { silenceOrder } from './silence-order';
import { siteHacked } from './site-hacked';
import { trackingRead } from './tracking-read';
import { undetectable } from './undetectable';
import { untraceable } from './untraceable';
import { violence } from './violence';
import { watchedForMonths } from './watched-for-months';

/** Every claim that the first load can find, in the order of the vocabulary. */
export const CLAIMS: readonly Claim[] = [
  deviceHacked,
  accountHacked,
  siteHacked,
  dataStolen,
  sentFromYou,
  recordedVideo,
  passwordKnown,
  personalDetailsKnown,
  watchedForMonths,
  undetectable,
  trackingRead,
  publishToContacts,
  sellData,
  reputationRuin,
  searchDeindex,
  payCrypto,
  deadline,
  silenceOrder,
  promiseDelete,
  untraceable,
  notAHoax,
  forwardToBoss,
  howToBuy,
  violence,
  serviceAttack,
  legalAccusation,
];
