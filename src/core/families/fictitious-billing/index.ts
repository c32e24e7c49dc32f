import type { Signal } from '../../meaning/cue';

/** A bill, a lawsuit or a payment order that rests on nothing. */
export const fictitiousBilling: Signal = {
  id: 'family:fictitious-billing',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
