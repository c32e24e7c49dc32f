import type { Signal } from '../../meaning/cue';

/** What happens if the reader does not obey. */
export const otherwiseHarm: Signal = {
  id: 'frame:otherwise-harm',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
