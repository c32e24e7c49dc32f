import type { Alarm } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

/** The reader's files are locked: real damage, whatever else the mail says. */
export const filesEncrypted: Alarm = { id: 'files-encrypted', cues: { ja, en }, truth };
