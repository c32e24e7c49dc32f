import type { Alarm } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

/** The writer is somebody of the reader's own life or workplace. */
export const knownPerson: Alarm = { id: 'known-person', cues: { ja, en }, truth };
