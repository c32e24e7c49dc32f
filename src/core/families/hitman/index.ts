import type { Signal } from '../../meaning/cue';

/** An order to kill or hurt the reader. */
export const hitman: Signal = {
  id: 'family:hitman',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
