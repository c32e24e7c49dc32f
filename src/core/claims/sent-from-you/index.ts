import type { Claim } from '../../meaning/cue';
import { truth } from './truth';

export const sentFromYou: Claim = {
  id: 'sent-from-you',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
