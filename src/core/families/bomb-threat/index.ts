import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** Explosives in a building. */
export const bombThreat: Signal = { id: 'family:bomb-threat', cues: { ja, en } };
