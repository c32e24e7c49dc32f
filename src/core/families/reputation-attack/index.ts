import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** Harm to a name: reviews, spam in the reader's name, false reports. */
export const reputationAttack: Signal = { id: 'family:reputation-attack', cues: { ja, en } };
