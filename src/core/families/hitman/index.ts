import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** An order to kill or hurt the reader. */
export const hitman: Signal = { id: 'family:hitman', cues: { ja, en } };
