import type { Signal } from '../../meaning/cue';

/** A lesson, an exercise, a simulation or news about such mails. */
export const teachesOrReports: Signal = {
  id: 'frame:teaches-or-reports',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
