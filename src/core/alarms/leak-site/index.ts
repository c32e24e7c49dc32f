import type { Alarm } from '../../meaning/cue';
import { truth } from './truth';

/** A place of the gang's own where stolen data is or will be shown. Onion addresses are facts, found by the link reader. */
export const leakSite: Alarm = {
  id: 'leak-site',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
