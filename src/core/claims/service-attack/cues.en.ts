import type { Cue } from '../../meaning/cue';

/** Operators tell of faults and of attacks on themselves. */
const not = ['we have blocked|our engineers|maintenance|apologise|apologize|status page|mitigat*'];
const target = 'your site|your website|your server*|your network|your shop|your store|your service*|your page*|front page|your portal|log-in page|login page|your game*|your infrastructure|your system*|phone lines|your lines|your ip*|your domain|your platform|your checkout|your booking|your online|your api|your vpn|switchboard|your company';

export const en: readonly Cue[] = [
  { all: ['ddos|dos attack|denial-of-service|botnet*|booter|stresser|syn flood|amplification', '@attacker|your|you'], near: 160, not },
  { all: ['flood*|overload*|overwhelm*|hammer*|drown*|swamp*|choke*|jam*|bombard*|saturat*|cripple*|knock*|take down|taken down|bring down|brought down|kept down|offline|unreachable|unavailable|go dark|goes dark|go down|goes down|fall over|shut down|paraly*|stop answering|queue|attack*|capacity|aimed', target, '@attacker|traffic|requests|packets|gb*|tbps|gigabit*|million*|callers|visitors|connections|unless|otherwise'], near: 160, not: [...not, 'search|review*|copied'] },
  { all: ['flood*|overload*|hammer*|drown*|jam*|bombard*|knock*|take down|bring down|offline|unreachable|unavailable|go dark|goes dark|go down|goes down|fall over|paraly*|attack*|capacity|aimed|traffic|stand still|time out|busy', 'site|website*|server*|network|shop|store|lines|page*|portal|vpn|login|checkout|switchboard|service*|app'], near: 90, weight: 0.55, not: [...not, 'search|review*|copied'] },
  { all: ['@ransom-talk'], weight: 0.45 },
];
