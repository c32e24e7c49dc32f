import type { Cue } from '../../meaning/cue';

/** The author knows when this mail is opened; the time runs from then. */
export const en: readonly Cue[] = [
  { all: ['@read-this', '@mail-tells', 'i|me|us|we|time|timer|clock|countdown|hours|sand|program|it|counter|hourglass'], not: ['please let me know', 'let us know', 'questions'], near: 110 },
  { all: ['@read-this', 'time|timer|clock|countdown|hours|counter|hourglass|days', 'start|starts|started|begin|begins|began|running|runs|ticking|counting|counted|count|set off|triggered'], within: 2, near: 170 },
  { all: ['tracking pixel|invisible pixel|hidden pixel|pixel in this|a pixel|special pixel|a beacon|marker in this|hidden image|tracker in this|unique pixel|invisible picture|little mark', 'read|open*|know|see|tell*|message|mail|letter'], not: ['marketing', 'cookie*', 'newsletter', 'block*'], within: 2, near: 200 },
  { all: ['i know you read|i know that you read|i know you have read|know that you have read|i see you opened|i can see you opened|know you opened|know that you opened|i saw you open|i see that you have read|i will know when you|i know when you|i know the moment you|i\'ll know the second|i\'ll know the moment'] },
  { all: ['it began|clock began|counting began|count began|time began|it started|it starts|it is start', 'this page|your screen|lit up|this letter|this mail|this message|opened|you open|you read'], not: ['@innocent'], near: 110 },
];
