import type { Alarm } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

/** Sample data that came with the mail. Attached files themselves are facts, found by the attachment reader. */
export const proofAttached: Alarm = { id: 'proof-attached', cues: { ja, en }, truth };
