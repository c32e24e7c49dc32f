import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["naked|nude|unclothed|undress*|masturbat*|pleasur*|intimate|adult*|porn*|pervert*|dirty|obscene|shame*|embarrass*|when you are alone|you appear alone|not dressed|for company|bedroom|sexual|touching yourself|nobody was looking|your tastes|solo|explicit|lust*|compromising|secret habit*|private moment*|in bed|your sin*|filthy"], weight: 0.6 },
  { all: ["video*|film*|recorded|recording|recordings|clip|clips|footage|camera|webcam|lens|pictures|movie|taped|still|screen", "you|your|yer|ye"], near: 90, weight: 0.6, not: ['training|lesson|meeting|screen reader'] },
  { all: ["contacts|contact list|address book|friends|family|colleagues|everyone you know|wife|husband|mother|names in your phone|sister|patients", "send|sent|share*|get|gets|see|mail*|post*|receive*|laugh|shown|circulate"], near: 140, weight: 0.4 },
  { all: ["your laptop|your computer|your phone|yer phone|your pc|your device*|operating system|operation system|your router|home computer|malware|trojan|program lives|people's laptops", "installed|infected|slipp*|into|inside|access|control|program|lives|from|keys|watch*"], near: 120, weight: 0.4 },
  { all: ['@intimate'], weight: 0.5 },
  { all: ['@on-film', 'you|your|yours'], near: 90, weight: 0.5 },
];
