import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A lesson, an exercise, a simulation or news about such mails. */
export const teachesOrReports: Signal = { id: 'frame:teaches-or-reports', cues: { ja, en } };
