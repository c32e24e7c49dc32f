import type { Alarm } from '../meaning/cue';
import { contactChannel } from './contact-channel';
import { filesEncrypted } from './files-encrypted';
import { internalFacts } from './internal-facts';
import { knownPerson } from './known-person';
import { leakSite } from './leak-site';
import { malwareRisk } from './malware-risk';
import { proofAttached } from './proof-attached';
import { replyThread } from './reply-thread';
import { violence } from './violence';

/** What words alone can show of the alarms; what facts show is joined to it by the judge. */
export const ALARMS: readonly Alarm[] = [
  contactChannel,
  filesEncrypted,
  internalFacts,
  knownPerson,
  leakSite,
  malwareRisk,
  proofAttached,
  replyThread,
  violence,
];
