import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["complaint|complain|refund|my money back|give me back|broken|faulty|wrong size|never arrived|rude|customer service|customer no|customer 3*|order no|order 7*|review*|consumer|warranty|apolog*", "i've had it|had enough|last attempt|third|disgust*|disappoint*|angry|want|demand|until friday|by friday|by next|or i|otherwise|after that|i'll write|i will write|unacceptable"], within: 3, near: 330 },
  { all: ["resign|resignation|notice|leaving|quit|my boss|manager|twelve years|team", "tired|unfair|blame*|never forgive|won't forget|enough|bitter|burnt out|bully*|humiliat*|goodbye"], within: 2, near: 220, weight: 0.7 },
  { all: ["noise|rubbish|parking|hedge|fence|dog|barking|upstairs|next door|residents|landlord|council", "stop|please|again|complain*|report you|fed up|third time|nuisance"], within: 2, near: 200 },
  { all: ["i don't want any money|i don't want any payment|not asking for anything|not asking for money|want nothing but|i only want it to stop|don't want payment|no payment|free of charge|i'm not after money|don't want money"], weight: 0.7 },
];
