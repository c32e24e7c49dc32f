import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["ddos|denial of service|flood*|botnet|traffic|requests|gbps|tbps|capacity|bots|queue|callers|packets|bandwidth|attack", "your site|your website|your servers|your network|your shop|your service|your page|front page|the shop|your vpn|your infrastructure|your port*|origin", "offline|down|stop|start|begin*|hours|pause|stops|shut|unreachable|unusable|slow|dead|not a single|second|day|crash*|test"], within: 3, near: 420, not: ['load test|maintenance'] },
  { all: ["ddos|denial of service|denial-of-service|botnet"] },
  { all: ["gbps|tbps|a second|per second|million", "callers|requests|visitors|packets|devices|machines"], near: 110 },
  { all: ["site|server*|network|shop|vpn|front page|service|origin|line|ports"], weight: 0.3 },
  { all: ["attack*|flood*|offline|down since|been down|unreachable|knock*|take it down|take you down|go dark|capacity|storm|tide|wave|saturat*|overload*|crash*"], weight: 0.4 },
  { all: ["gbps|tbps|gigabits|a second|per second|bots|botnet|demonstration|demo|small test|one tenth|weekend|hours long|machines|callers|requests|visitors"], weight: 0.4 },
];
