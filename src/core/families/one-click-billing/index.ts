import type { Signal } from '../../meaning/cue';

/** A registration nobody made: pay the membership. */
export const oneClickBilling: Signal = {
  id: 'family:one-click-billing',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
