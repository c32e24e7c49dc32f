import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["reviews|review bomb*|one star|one-star|1 star|rating|stars|false complaints|false reports|made-up|slander|smear|rumour*|rumor*|articles|court reports|boycott|fake news|bad words|bad review*", "post*|flood*|send|write|written|spread|publish*|drop|fall|thousands|hundreds|bury|order*|start|come|begin|every day|accounts|people|site", "pay*|$|dollars|btc|bitcoin|coin*|usdt|tokens|eth|unless|otherwise|before|stop|not do|call it off|costs|price|put down|for sale|thousand"], within: 3, near: 480 },
  { all: ["spam|contact forms|bulk mail|junk mail|advertis*", "in your name|your domain|your brand|your address|from your company|your site's name|with your name", "blacklist*|blocked|send|million*|thousands|pay|stop|start"], within: 3, near: 380 },
  { all: ["spoil names|ruin you|ruin your name|your good name|blacken|drag your name|your reputation|brand", "paid us|our trade|order|campaign|programme|program|reviews|competitor|pay|stars"], within: 3, near: 380, weight: 0.7 },
  { all: ["review*|rating|stars|reputation|spam|blacklist*|smear|slander|rumour*|articles|contact forms|in your name|brand|complaints|good name|boycott|false"], weight: 0.5 },
  { all: ["post*|flood*|spread*|thousands|millions|hundreds|bury|blacken|ruin*|spoil*|destroy*|every forum|every site|one-star|campaign|drag"], weight: 0.5 },
  { all: ["spam campaign|campaign|million letters|million mails|bulk letters|flyers|posters", "forged in|in the name of|in your name|with your name|insults|under your", "your company|your domain|your brand|your firm|your website|your clients|name of your"], within: 2, near: 260 },
];
