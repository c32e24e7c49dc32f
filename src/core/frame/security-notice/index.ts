import type { Signal } from '../../meaning/cue';

/** A security firm's, a researcher's or the own IT's report of an incident, or a breach notice. */
export const securityNotice: Signal = {
  id: 'frame:security-notice',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
