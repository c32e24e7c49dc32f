import type { Alarm } from '../../meaning/cue';
import { truth } from './truth';

/** Harm to life and limb. Alone it is enough: the police decide. */
export const violence: Alarm = {
  id: 'violence',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
