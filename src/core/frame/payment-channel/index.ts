import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** Where the money is to go. */
export const paymentChannel: Signal = { id: 'frame:payment-channel', cues: { ja, en } };
