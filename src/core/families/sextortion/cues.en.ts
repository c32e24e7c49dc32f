import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['@audience', '@disclose'], near: 110, weight: 0.3 },
  { all: ["your laptop|your computer|your phone|yer phone|your pc|your device*|operating system|operation system|your router|home computer|malware|trojan|program lives|people's laptops", "installed|infected|slipp*|into|inside|access|control|program|lives|from|keys|watch*"], near: 120, weight: 0.4 },
  { all: ['@intimate|for adults|pleasant'] },
  { all: ['@on-film|camera|webcam|lens', 'you|your|yours|yer|ye'], near: 90, weight: 0.8, not: ['training|lesson|meeting|screen reader'] },
];
