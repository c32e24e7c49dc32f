import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** Shame about an intimate recording. */
export const sextortion: Signal = { id: 'family:sextortion', cues: { ja, en } };
