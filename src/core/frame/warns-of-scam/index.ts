import type { Signal } from '../../meaning/cue';

/** The author's own words call such a mail a scam, or tell in the third person what it does. */
export const warnsOfScam: Signal = {
  id: 'frame:warns-of-scam',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
