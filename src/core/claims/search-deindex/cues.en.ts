import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['de-index*|deindex*|unindex*|un-index*|delist*|de-list*'] },
  { all: ['search engine*|search result*|search page*|search index*|search ranking*|google|bing|rankings|searches', 'thrown|throw|kick*|vanish*|disappear*|remov*|drop*|fall*|gone|eras*|wiped|ban|banned|penali*|blacklist*|exclu*|sink*|sunk|bury|buried|no longer|not find|cannot find|never find|nobody will find|invisible|forget*|forgot*|struck|strike|taken out|cast out|lost|lose', 'your|you|site|website|pages|domain|links'], near: 140, not: ['seo|our service|search history|account|drive|play store'] },
  { all: ['black hat|black-hat|toxic|poison*|spam|bad|spammy', 'links|backlinks|link farm*', '@attacker|your'], near: 110 },
];
