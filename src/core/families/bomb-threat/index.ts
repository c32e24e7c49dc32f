import type { Signal } from '../../meaning/cue';

/** Explosives in a building. */
export const bombThreat: Signal = {
  id: 'family:bomb-threat',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
