import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["@lived-together"] },
  { all: ['@worked-there'] },
  { all: ['@near-you'] },
  { all: ["blocked me|won't pick up|wont pick up|don't pick up|stopped answering|ignore my calls|ignoring my calls|left me on read|never called back|changed your number|ghosted me", "you|your"], weight: 0.8 },
  { all: ["years|months|summers", "together|we had|of my life|you and i|you and me|with you|under one roof|our bed|our flat|our house|our wedding|our holiday", "you"], near: 110, not: ['months i have been|watching|malware|working together with|been with you on your'], weight: 0.7 },
];
