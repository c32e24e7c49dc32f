import type { Cue } from '../../meaning/cue';

const track = 'trac*|find|finding|found|catch|caught|identif*|locat*|discover|uncover|unmask|follow|followed|lead|leads|know who|learn who|say who|tell who|search*|look for|looking for|hunt*|see|reach';
const cannot = 'cannot|can\'t|can not|will not|won\'t|never|impossible|nobody|not possible|unable|useless|pointless|waste of|vain|futile|nowhere|don\'t|do not|without trace|no';

export const en: readonly Cue[] = [
  { all: [track, 'me|us|who i|who we|who holds|sender|identity|this mail|this email|this message|this letter|this address|bitcoin*|wallet|payment|coin*|transaction*|location|the money|origin|source|trail|where i|where we', cannot], near: 60, not: ['find your|order|parcel|shipment|attachment|unsubscribe|contact us|tell us|hear from me|names will|contact me|let us know'] },
  { all: ['untrac*|not traceable|be traced|anonymous|no trail|no footprint*|no fingerprints|my tracks|our tracks|tor|offshore|bulletproof|stolen server|foreign server*|another country|abroad|beyond reach|no jurisdiction|countries|nowhere', '@attacker|bitcoin*|wallet|police|payment*|this mail|this email|this letter|this address|mailbox', 'cannot|not|no|never|through|via|behind|completely|totally|fully|live*|sit|sits|is'], near: 90, not: ['anonymous survey|anonymous feedback|hackers from'] },
  { all: ['police|authorities|detectives|investigator*|experts|anyone|interpol|fbi', 'cannot|can\'t|will not|won\'t|never|powerless|helpless|nothing|no lead*|not able|unable|useless', 'help|find|trace|do|me|us|reach|catch|helpless|powerless|useless|lead*|use'], near: 80 },
  { all: ['trac*|find|identif*|locat*|catch|caught|who we are', cannot], near: 24, weight: 0.55, not: ['find out|find it'] },
  { all: ['@ransom-talk'], weight: 0.45 },
];
