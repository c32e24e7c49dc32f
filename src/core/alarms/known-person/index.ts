import type { Alarm } from '../../meaning/cue';
import { truth } from './truth';

/** The writer is somebody of the reader's own life or workplace. */
export const knownPerson: Alarm = {
  id: 'known-person',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
