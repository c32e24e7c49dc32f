import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["bomb*|explosive*|detonat*|explode*|device|parcel|package|sets it off|set it off|blow up|blast|takes the roof", "building*|office*|school*|station|hospital|hall|premises|mall|airport|store|roof|evacuate|lobby|theatre"], within: 3, near: 330, not: ['drill|exercise|delivery|delivered|mobile device|tracking'], weight: 2 },
];
