import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A false page that asks for a password, card or code. */
export const phishing: Signal = { id: 'family:phishing', cues: { ja, en } };
