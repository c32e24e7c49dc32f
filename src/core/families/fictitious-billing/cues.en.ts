import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["register|directory|yearbook|trade mark|trademark|domain name|business listing|catalogue entry", "entry|fee|renewal|due|invoice|payment|total", "confirm*|order|place|within|pay|expire*|collection|preserves|data care"], within: 3, near: 420, not: ['registered office|court|hearing'], weight: 1.65 },
  { all: ["ceo|chairman|director|president|i'm in a meeting|i am in a meeting|boarding|acquisition|i'm with the lawyers", "wire|transfer|payment|gift card*|pay", "confidential|discreet*|urgent*|today|nobody else|no one else|between us|don't call|do not call|can't talk|cannot talk|by 3 pm|quietly|right away"], within: 3, near: 420, not: ['bitcoin*|btc|wallet'], weight: 1.65 },
  { all: ["bank account|bank details|account details|new account|new bank|our bank", "changed|change|new|updated|audit|temporarily|different", "invoice|payment*|remit*|supplier|today|shipment|attached"], within: 2, near: 240, not: ["has not changed|haven't changed|unchanged|never change"], weight: 1.65 },
  { all: ["electricity|gas bill|toll|tax|water bill|parking fine|power", "unpaid|outstanding|disconnect*|cut off|final notice|overdue", "e-money|gift card*|click|link|://|immediately|voucher*"], within: 3, near: 330, weight: 1.65 },
  { all: ["lawsuit|legal proceedings|seizure|sued|court|bailiff", "contact us|call|withdraw*|settle|unpaid content|unpaid fee|consumption", "wages|seiz*|last notice|final notice|administration number|mediation centre|mediation center|content fee"], within: 3, near: 330, weight: 1.65 },
  { all: ['unpaid|overdue|outstanding|not been paid|never paid|did not pay|final notice'], weight: 0.35 },
  { all: ['court|bailiff|seiz*|credit agency|legal steps|collection department|insolvent|proceedings'], weight: 0.35 },
  { all: ['gift card*|game card*|e-money|voucher*|back of the card|payment number'], weight: 0.4 },
  { all: ['register|directory|yearbook|listing|trade mark|tax office|utility|content fee|registry'], weight: 0.4 },
  { all: ['last chance|today|within 24|immediately|at once|eight days'], weight: 0.3 },
  { all: ['trade register|business register|company register|european register|world register|european directory|trade directory|brand register', 'fee|due|remit|order form|reminder*|contract year'], within: 3, near: 420, evenReported: true, weight: 1.65 },
];
