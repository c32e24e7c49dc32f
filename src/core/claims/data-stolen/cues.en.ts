import type { Cue } from '../../meaning/cue';

/** Business copies and keeps papers too; breach notices tell of another actor. */
const not = ['your order|as requested|as discussed|unauthorised|unauthorized|third-party|unknown person|privacy policy|unsubscribe|please find|no evidence'];

export const en: readonly Cue[] = [
  { all: ['@attacker', '@take', '@taken-things'], near: 100, not },
  { all: ['copied|copy of|full copy|pristine copy|exported|dumped|stolen|downloaded|exfiltrated|extracted', '@taken-things', 'your|customer*|client*|mailbox*|rows|records|company|all|every|years|gb|complete|entire'], near: 90, weight: 0.5, not },
  { all: ['@take', '@taken-things'], near: 60, weight: 0.55, not: [...not, 'forbidden|search engine*|competitor of'] },
  { all: ['@ransom-talk'], weight: 0.45 },
];
