import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["vulnerab*|bug|bugs|dmarc|spf|clickjacking|x-frame-options|missing header*|security issue|security issues|flaw|cors|rate limit*", "reward|bounty|compensation|paypal|appreciation|token of|swag|payment for|donation", "researcher|found|website|domain|report|ethical|hunter|site|reporting"], within: 3, near: 460, not: ['exfiltrat*|your customers will|or else|leak|publish your data|copied your'], weight: 1.65 },
  { all: ["ethical hacker|ethical researcher|security researcher|bug hunter|bug bounty hunter|white hat|white-hat", "reward|bounty|found|vulnerab*|bug|issue"], within: 3, near: 300, not: ['copied|exported|leak|publish your'], weight: 1.65 },
  { all: ['hole|bug|vulnerab*|flaw|weakness|dmarc|spf|header*|clickjacking|issue'], weight: 0.35 },
  { all: ['reward|bounty|my normal rate|rate for a report|for my work|ethical work|say thanks|thank-you|payment for|talk to about payment|usd|appreciation'], weight: 0.4 },
  { all: ["your site|your domain|your website|researcher|hunter|i found|i've found|steps plus|proof video|report of this"], weight: 0.35 },
];
