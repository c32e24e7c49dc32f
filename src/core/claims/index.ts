import type { Claim } from '../meaning/cue';
import { dataStolen } from './data-stolen';
import { forwardToBoss } from './forward-to-boss';
import { howToBuy } from './how-to-buy';
import { notAHoax } from './not-a-hoax';
import { promiseDelete } from './promise-delete';
import { publishToContacts } from './publish-to-contacts';
import { reputationRuin } from './reputation-ruin';
import { searchDeindex } from './search-deindex';
import { sellData } from './sell-data';
import { sentFromYou } from './sent-from-you';
import { serviceAttack } from './service-attack';
import { siteHacked } from './site-hacked';
import { untraceable } from './untraceable';

/** Every claim that the first load can find, in the order of the vocabulary. */
export const CLAIMS: readonly Claim[] = [
  siteHacked,
  dataStolen,
  sentFromYou,
  publishToContacts,
  sellData,
  reputationRuin,
  searchDeindex,
  promiseDelete,
  untraceable,
  notAHoax,
  forwardToBoss,
  howToBuy,
  serviceAttack,
];
