import type { Signal } from '../../meaning/cue';

/** A complaint, a quarrel, a resignation: anger at something real, by somebody who can be found. */
export const grievance: Signal = {
  id: 'frame:grievance',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
