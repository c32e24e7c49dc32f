import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A fortune that waits for a small payment first. */
export const advanceFee: Signal = { id: 'family:advance-fee', cues: { ja, en } };
