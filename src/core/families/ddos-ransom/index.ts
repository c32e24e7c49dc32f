import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** The service is flooded with requests. */
export const ddosRansom: Signal = { id: 'family:ddos-ransom', cues: { ja, en } };
