import type { Alarm } from '../../meaning/cue';
import { truth } from './truth';

/** The mail quotes letters that were really exchanged. */
export const replyThread: Alarm = {
  id: 'reply-thread',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
