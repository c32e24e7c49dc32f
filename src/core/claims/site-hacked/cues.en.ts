import type { Cue } from '../../meaning/cue';

/** The reader's own devices are another claim; breach notices tell of another actor. */
const not = ['operating system*|porn*|adult|trojan|virus|visited a|you visited|your account|email account|e-mail account|share*|video|your device*|your phone*|your smartphone|your tablet|your computer|your pc|your laptop|webcam|camera*|browser|our provider|service provider|unauthorised|unauthorized|third-party|unknown person|contact us|let us know|no evidence|not hacked|@denied'];

export const en: readonly Cue[] = [
  { all: ['@attacker', '@intrude', '@site-things'], near: 120, not },
  { all: ['your|www|.com|.co.jp|.org|.net', 'site|website*|server*|network|database*|systems|infrastructure|domain|portal|shop', 'been hacked|was hacked|were hacked|is hacked|got hacked|compromised|breached|penetrated|broken into|broken open|owned|pwned'], near: 80, not },
  { all: ['@intrude', '@site-things'], near: 80, weight: 0.55, not },
  { all: ['@ransom-talk'], weight: 0.45 },
];
