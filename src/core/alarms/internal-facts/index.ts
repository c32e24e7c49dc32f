import type { Alarm } from '../../meaning/cue';
import { truth } from './truth';

/** Named documents, machines, rooms and people that only insiders know. Words show it only in part. */
export const internalFacts: Alarm = {
  id: 'internal-facts',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
