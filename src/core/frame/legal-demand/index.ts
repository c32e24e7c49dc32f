import type { Signal } from '../../meaning/cue';

/** Law, court or contract, by a named party who can be reached. */
export const legalDemand: Signal = {
  id: 'frame:legal-demand',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
