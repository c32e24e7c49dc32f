import type { Alarm } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

/** The mail quotes letters that were really exchanged. */
export const replyThread: Alarm = { id: 'reply-thread', cues: { ja, en }, truth };
