import type { Signal } from '../../meaning/cue';

/** A list, newsletter or shop mail with a way out. */
export const bulkFooter: Signal = {
  id: 'frame:bulk-footer',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
