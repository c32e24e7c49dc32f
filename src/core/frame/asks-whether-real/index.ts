import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** The author asks whether such a mail is real, or reports having got one. */
export const asksWhetherReal: Signal = { id: 'frame:asks-whether-real', cues: { ja, en } };
