import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** Ordinary business: quotation, invoice, delivery, meeting, order. */
export const business: Signal = { id: 'frame:business', cues: { ja, en } };
