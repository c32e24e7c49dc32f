import type { Alarm } from '../../meaning/cue';
import { truth } from './truth';

/** Sample data that came with the mail. Attached files themselves are facts, found by the attachment reader. */
export const proofAttached: Alarm = {
  id: 'proof-attached',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
