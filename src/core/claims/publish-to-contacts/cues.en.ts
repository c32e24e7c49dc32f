import type { Cue } from '../../meaning/cue';

/** Asking for a favour, and what business does with its own customers. */
const not = ['please share|feel free|unsubscribe|refer a friend|invite your|recommend us|share this|follow us|newsletter|privacy|our customers|our clients|our client|our members|our partners|customer service|your account|customer number'];

export const en: readonly Cue[] = [
  { all: ['@audience', '@disclose', 'will|shall|going to|would|can|could|may|i\'ll|we\'ll|unless|otherwise|or else|if|ready|set up|gets|hears|one click|should|so that|are going|be given', 'your|their|every*|each|all|the names|whole'], near: 130, not },
  { all: ['your|their|each|every|all|whole', '@audience', 'will see|will get|will receive|will learn|will hear|will know|will be|will read|will have|see it|sees it|see what|hear* from|be sent|be shown|be told|gets a|gets the|get the|get a|receives a|receive a|each have|stand first|reading|read the|find out|are told|enjoy|mother first|finds out|laugh|been loaded|envelopes|as addressee|circulate|recipient*'], near: 110, not },
  { all: ['mass mailing|mass-mail*|mailing job|bulk mail*|mailed round|recipients loaded', '@audience|circle|list'], near: 110, not },
  { all: ['@attacker-acts|list|recipients', 'your contact*|your address book|your followers|list of all your|social profiles', 'have|got|loaded|saved|copied|ready|collected|downloaded|know|exported|matched|stolen'], near: 90, weight: 0.5, not },
  { all: ['hears from us|hear from me|learn who lost|who let their'], not },
  { all: ['@audience', '@disclose'], near: 60, weight: 0.55, not: [...not, 'copy of|copies of|exported|pristine|telephoned|orders of|search engine|let the archives'] },
  { all: ['@ransom-talk'], weight: 0.45 },
];
