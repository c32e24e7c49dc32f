import type { Signal } from '../../meaning/cue';

/** Where the money is to go. */
export const paymentChannel: Signal = {
  id: 'frame:payment-channel',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
