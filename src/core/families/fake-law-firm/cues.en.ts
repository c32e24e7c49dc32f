import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["copyright|intellectual property|trademark|infring*|rights holder|law firm|law office|chambers|attorney*|solicitor*|legal department|barrister*|counsel", "evidence|proof|details|document*|file|ruling|list of|screenshots|report|complaint", "://|download*|link|zip|password|attached|enable content|macro*|open"], within: 3, near: 460, not: ['bitcoin*|btc|our hospital'], weight: 1.2 },
  { all: ["recover*|lost funds|scam victim*|victims of|your losses|frozen", "law firm|lawyer*|retainer|attorney*|legal fee|advance fee|upfront", "funds|money|amount|%|fee|reply|scam*"], within: 3, near: 420, weight: 1.2 },
  { all: ["sentenced in absentia|ruling|judgment|judgement|subpoena|summons|court order", "attached|enable content|docm|download*|macro*|://"], within: 3, near: 330, weight: 1.2 },
  { all: ['law office|law firm|lawyer*|attorney*|legal adviser|counsel|chambers|solicitor*|rights holder|for marks'], weight: 0.4 },
  { all: ['copyright|trademark|infring*|without permission|register your name|your company name|sentenced|ruling|lost funds|unlicensed'], weight: 0.4 },
  { all: ['zip|download*|://|.exe|docm|attached|enable content|archive|password|shared folder|answer yes'], weight: 0.35 },
  { all: ['penalty|fine|damages|disbursements|retainer|lapses|until tomorrow|today|file for you|prison|shut down'], weight: 0.3 },
];
