import type { Signal } from '../../meaning/cue';

/** A story, script or game in which such things happen. */
export const fiction: Signal = {
  id: 'frame:fiction',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
