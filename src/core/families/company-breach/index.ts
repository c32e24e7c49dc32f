import type { Signal } from '../../meaning/cue';

/** An organisation's data or network. */
export const companyBreach: Signal = {
  id: 'family:company-breach',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
