import type { Signal } from '../../meaning/cue';

/** Money, or an act, asked for so that harm does not happen. */
export const demandPayment: Signal = {
  id: 'frame:demand-payment',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
