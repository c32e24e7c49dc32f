import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['reputation|good name|your name|brand|standing|image|honour|honor|credibility|goodwill|rating*|stars|trust', 'destroy*|ruin*|damag*|harm*|hurt*|wreck*|tarnish*|stain*|smear*|blacken*|spoil*|los*|suffer*|collapse*|sink*|sunk|drag*|mud|dirt|gutter|worthless|worth less|worth nothing|finished|dead|gone|bear the|tatters|trash*|crush*|kill*|bury|buried|burn*|recover|survive|fall*|drop*|cost|shred*|warned|shame*|disgrac*|example'], near: 80 },
  { all: ['nobody|no one|no-one|who will|who would|customers|clients|people|patients|partners|everyone', 'trust you*|trust the|ever trust|trust a|believe you|walk away|turn away|leave you|laugh at|touch you'], near: 90 },
  { all: ['fake|false|one star|one-star|1 star|1-star|negative|terrible|damning|made-up|invented|anonymous|forged|scam|shameful|edited', 'review*|rating*|complaint*|report*|comment*|article*|feedback|stories|accusation*|rumour*|rumor*|letters|profiles|advert*|photograph*', '@attacker|your|you'], near: 110 },
  { all: ['profiles|phone|phones|bots|robots|review*|software|machines|accounts', 'star|swear|fraud|scam|ill|rats|mouse|hair|cheat*|spam|forms', '@attacker|your|you'], near: 120 },
  { all: ['spam*|mass mailing*|junk mail|bulk mail|contact forms|enquiry forms|feedback forms|insulting|adverts', 'your name|your behalf|your domain|your address|your link|your site|your website'], near: 140 },
  { all: ['your domain|your site|your website|your ip|your mail|your address', 'blacklist*|blocklist*|block list*|black list*|spam list*'], near: 90 },
  { all: ['we spoil|ruin you|destroy you|smear campaign|hate campaign|defam*|laughing stock|name through'] },
  { all: ['your business|your company|your firm|your shop|your restaurant|your career|your marriage|your life|your clinic|your app', 'destroy*|ruin*|wreck*|finished|is over|be over|collapse|recover|survive|go under|dead|close its|lose all|bankrupt*'], near: 70 },
  { all: ['review*|reputation|your name|brand|rating*|stars|trust|rumour*|rumor*|complaint*|your business|your standing|customers|laugh*|shame*', 'fake|false|destroy*|ruin*|damag*|lose|lost|never|nobody|no one|flood*|thousand*|hundred*|every|drop*|sink*|worth|bad|worst|gone|over|finished'], near: 60, weight: 0.55 },
  { all: ['@ransom-talk'], weight: 0.45 },
];
