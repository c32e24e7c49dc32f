import type { Signal } from '../../meaning/cue';

/** The author asks whether such a mail is real, or reports having got one. */
export const asksWhetherReal: Signal = {
  id: 'frame:asks-whether-real',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
