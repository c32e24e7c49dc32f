import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A complaint, a quarrel, a resignation: anger at something real, by somebody who can be found. */
export const grievance: Signal = { id: 'frame:grievance', cues: { ja, en } };
