import type { Signal } from '../../meaning/cue';

/** The service is flooded with requests. */
export const ddosRansom: Signal = {
  id: 'family:ddos-ransom',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
};
