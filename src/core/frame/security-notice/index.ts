import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A security firm's, a researcher's or the own IT's report of an incident, or a breach notice. */
export const securityNotice: Signal = { id: 'frame:security-notice', cues: { ja, en } };
