import type { Signal } from '../../meaning/cue';

/** A person's own letters, photos, debts or details will be told. */
export const personalLeak: Signal = {
  id: 'family:personal-leak',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
