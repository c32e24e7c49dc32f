import type { Signal } from '../../meaning/cue';

/** A false lawyer or court: open the evidence, pay the retainer. */
export const fakeLawFirm: Signal = {
  id: 'family:fake-law-firm',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
