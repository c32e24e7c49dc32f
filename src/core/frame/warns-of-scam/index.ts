import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** The author's own words call such a mail a scam, or tell in the third person what it does. */
export const warnsOfScam: Signal = { id: 'frame:warns-of-scam', cues: { ja, en } };
