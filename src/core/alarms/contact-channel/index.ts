import type { Alarm } from '../../meaning/cue';
import { truth } from './truth';

/** An address to negotiate with. The judge drops it when there is a wallet to pay to. */
export const contactChannel: Alarm = {
  id: 'contact-channel',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
