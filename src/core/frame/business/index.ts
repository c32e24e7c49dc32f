import type { Signal } from '../../meaning/cue';

/** Ordinary business: quotation, invoice, delivery, meeting, order. */
export const business: Signal = {
  id: 'frame:business',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
