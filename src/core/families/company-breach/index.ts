import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** An organisation's data or network. */
export const companyBreach: Signal = { id: 'family:company-breach', cues: { ja, en } };
