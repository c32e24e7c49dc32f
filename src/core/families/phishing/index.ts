import type { Signal } from '../../meaning/cue';

/** A false page that asks for a password, card or code. */
export const phishing: Signal = {
  id: 'family:phishing',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
