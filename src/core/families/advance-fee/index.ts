import type { Signal } from '../../meaning/cue';

/** A fortune that waits for a small payment first. */
export const advanceFee: Signal = {
  id: 'family:advance-fee',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
