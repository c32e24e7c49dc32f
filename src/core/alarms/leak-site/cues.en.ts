import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['@own-shelf', '@goes-up'], within: 2, near: 200 },
  { all: ['leak site*|leaks site|leak page|leak blog|leaks blog|leak portal|shame list|wall of shame|hall of shame|name and shame|shaming site|shame site|shame blog|dedicated leak', '@attacker|@you'], near: 130 },
  { all: ['.onion|onion link|onion site|onion page|onion address|tor link|tor site|tor page|tor address'] },
  { all: ['://|hxxp*', 'published|publish|be posted|is posted|disclose*|go up|goes up|put up|public page|released there|countdown|press can read|everybody can read|anybody can read|readable|full archive|first part is|already online'], within: 2, near: 200, not: ['log in|sign in|unsubscribe|watch the'] },
  { all: ['your page|page about you|page with your|page for your|entry about you|profile of your', 'our|went up|is up|goes live|went live|is live|opens|clock|countdown|listed|://'], near: 120, not: ['search|google|rank*|seo|facebook|web page'] },
  { all: ['companies|firms|those who|others who|previous|earlier|last year', "refused|didn't pay|did not pay|would not pay|ignored us|before you|said no", 'page|site|blog|shelf|list|listed|published|see them|look them up|read about'], within: 2 },
  { all: ["listed you|you are listed|you appear|posted you|added you|your name is|your company is|your data is", "our victims|our blog|our site|our page|our onion|our list|our wall|our board|our portal"], near: 120, evenReported: true },
];
