import type { Signal } from '../../meaning/cue';

/** A trifle found on the website, and a reward asked for it. */
export const begBounty: Signal = {
  id: 'family:beg-bounty',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
