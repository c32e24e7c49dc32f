import type { Signal } from '../../meaning/cue';

/** Shame about an intimate recording. */
export const sextortion: Signal = {
  id: 'family:sextortion',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
