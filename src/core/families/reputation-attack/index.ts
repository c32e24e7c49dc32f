import type { Signal } from '../../meaning/cue';

/** Harm to a name: reviews, spam in the reader's name, false reports. */
export const reputationAttack: Signal = {
  id: 'family:reputation-attack',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
