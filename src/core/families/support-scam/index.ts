import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A false warning on the screen: call this number. */
export const supportScam: Signal = { id: 'family:support-scam', cues: { ja, en } };
