import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["training|e-learning|elearning|course|lesson|module|quiz|webinar|workshop|seminar|exercise|drill|simulation|simulated|tabletop|role play|curriculum|awareness", "phishing|scam*|blackmail*|extortion|ransom*|threat*|security|bomb|cyber*|fraud|hacked"], within: 2, near: 220, evenReported: true, not: ['not a drill|not an exercise|no drill|no exercise|not a simulation'] },
  { all: ["according to|researchers|analysts|survey|study|statistics|report says|reported that|police said|police say|arrested|charged|sentenced|indicted|the fbi|europol|quarter|compared with last year|per cent|percent|article|newsletter|podcast|news|column", "ransom*|extortion|scam*|gang*|blackmail*|victims|cyber*|hackers|attackers|phishing|fraud*"], within: 2, near: 220, evenReported: true },
  { all: ["example of|sample of|for teaching|fictitious|made-up example|case study|invented for|for this lesson|in this lesson|this week's tip|tip of the", "scam*|phishing|blackmail*|threat*|extortion|mail*|email*|letter*"], near: 160, evenReported: true },
];
