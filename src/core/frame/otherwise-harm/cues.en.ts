import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['@or-otherwise', '@harms'], within: 2, near: 260, not: ['@lawful'] },
  { all: ["if there's nothing|if the wallet|wallet stays|keep us|off the table|doubles|rises|price goes up|in case|don't, and|way a|the other person|i can also|or i let|we let the|will be deleted|key is deleted", "@harms|list|best payer|suppliers|mailing|name|log"], within: 2, near: 240, weight: 0.8, not: ['@lawful'] },
  { all: ["after that|after the deadline|after eight days|after three days|when they have passed|when it has passed|when the time|once the time|on day|at midnight|then|later than that|every day you|each day you", '@harms'], within: 2, near: 200, not: ['@lawful'] },
  { all: ["police|tell anyone|tell anybody|talk to|speak|reply|authorities|solicitor|law enforcement", "at once|immediately|that day|same day|automatically|i'll know|i will know|i'd have to|we'd have to", '@harms'], within: 2, near: 220, not: ['@lawful'] },
];
