import type { Signal } from '../../meaning/cue';

/** A false warning on the screen: call this number. */
export const supportScam: Signal = {
  id: 'family:support-scam',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
