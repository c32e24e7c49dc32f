import type { Cue } from '../../meaning/cue';

/** A limit that the author sets. A day or a span named beside two sides of extortion anywhere in the mail is such a limit. */
export const en: readonly Cue[] = [
  { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
  { all: ['@coin-name'], not: ['@coin-trade', '@donation'], weight: 0.36 },
  { all: ['@hold'], weight: 0.18 },
  { all: ['@spread'], weight: 0.18 },
  { all: ['@bargain'], weight: 0.18 },
  { all: ['@coin-lore'], weight: -0.36 },
  { all: ['i give you|we give you|i\'m giving you|i am giving you|we are giving you|giving you|i\'ll give you|i will give you|we\'ll give you|we will give you|i allow you|i grant you|we grant you|i will wait|we will wait|i shall wait|we shall wait|i\'ll wait|he gives you|you get exactly|i leave you', '@time-word'], not: ['@everyday-limit'], near: 60 },
  { all: ['clock is ticking|clock starts|clock has started|clock is running|time is ticking|countdown|timer|hourglass|time runs out|time is up|time starts|sand runs|tick tock|tick-tock|hours are counted', '@hold|@spread|you|your'], not: ['@everyday-limit', 'interrupt*', 'kernel', 'irq'], near: 150 },
  { all: ['you have|you\'ve got|you must|you get|choose|decide|must', 'hours|days|midnight|sunday|monday|tuesday|wednesday|thursday|friday|saturday', '@coin-name|to make the payment|make the payment|for payment|to pay|for the payment|to transfer|to comply|make up your mind|to decide'], not: ['@everyday-limit', 'invoice*'], near: 110 },
  { all: ['will be lost|be deleted|be discarded|be erased|be blocked|be suspended|be terminated|be closed|is cut|lapses|wiped|be visited|be final', 'next…minutes|in…hours|within…hours|within…minutes|in…days|within…days|today|tomorrow|leaves you two|if no call|until tomorrow|before the close'], not: ['backup*', 'retention', 'newsletter', 'maintenance', 'meeting'], near: 110 },
];
