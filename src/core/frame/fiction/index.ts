import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A story, script or game in which such things happen. */
export const fiction: Signal = { id: 'frame:fiction', cues: { ja, en } };
