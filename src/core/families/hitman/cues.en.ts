import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["kill*|murder*|your death|your life|want* you dead|you dead|acid|hitman|hit man|assassin|beat|eliminate|remove you|my trade|bullet|hurt you", "order*|hired|paid|contract|client|customer|job|commission|someone wants|somebody wants|asked me", "you|your"], within: 3, near: 420, not: ['game|games|novel|chapter|life insurance'], weight: 2 },
];
