import type { Cue } from '../../meaning/cue';

/** Nothing finds it and no change of password helps. */
export const en: readonly Cue[] = [
  { all: ['no antivirus|no security software|no scanner|no software|no firewall|no program|no expert|no technician|no tool|nothing and nobody|nobody', 'will find it|will find my|finds it|can find it|can remove it|will notice it|sees it|can see it|will detect it|can detect it|detects it|will stop it|can help'], not: ['@innocent'], near: 70 },
  { all: ['@guards', '@blind'], not: ['@innocent'], near: 120 },
  { all: ['@remedy', '@no-use', '@attacker|it|this|software|program|him|already|access|anything'], not: ['@innocent', '@service-desk'], within: 2, near: 200 },
  { all: ['@malware', 'undetect*|invisible|not visible|leaves no trace*|no traces|cannot be found|can\'t be found|cannot be removed|can\'t be removed|not be removed|nobody can find|no one can find|stealth*|unseen|changes its|renews its|updates its|refreshes'], not: ['@innocent', '@denied'], near: 130 },
  { all: ['why i remained|why i stayed|remained undetected|stayed undetected|stayed invisible|why you noticed nothing|you noticed nothing|why you did not notice|why you didn\'t notice|you never noticed|you would not have noticed|not have noticed', '@attacker|program|software|trojan|virus|this'], within: 2, near: 180 },
  { all: ['already changed|already made it|maybe you changed|you maybe changed|may have changed|might have changed|perhaps changed', 'no matter|doesn\'t matter|does not matter|it is nothing|each time|every time|new one|the new|again|intercept*|update*'], within: 2, near: 200 },
  { all: ['reformat*|formatting|reinstall*|factory reset|rebooting|new password|restarting', 'useless|pointless|in vain|of no use|futile|rewrites itself|comes back|survives'], not: ['@innocent', '@service-desk', 'printer'], near: 90 },
];
