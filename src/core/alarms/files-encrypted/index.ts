import type { Alarm } from '../../meaning/cue';
import { truth } from './truth';

/** The reader's files are locked: real damage, whatever else the mail says. */
export const filesEncrypted: Alarm = {
  id: 'files-encrypted',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
