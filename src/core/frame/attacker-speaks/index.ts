import type { Signal } from '../../meaning/cue';

/** The author speaks as the one who did, or will do, the harm. */
export const attackerSpeaks: Signal = {
  id: 'frame:attacker-speaks',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
