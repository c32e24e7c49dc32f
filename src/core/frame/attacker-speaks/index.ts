import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** The author speaks as the one who did, or will do, the harm. */
export const attackerSpeaks: Signal = { id: 'frame:attacker-speaks', cues: { ja, en } };
