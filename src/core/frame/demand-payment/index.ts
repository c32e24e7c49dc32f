import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** Money, or an act, asked for so that harm does not happen. */
export const demandPayment: Signal = { id: 'frame:demand-payment', cues: { ja, en } };
