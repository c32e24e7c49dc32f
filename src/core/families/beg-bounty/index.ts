import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A trifle found on the website, and a reward asked for it. */
export const begBounty: Signal = { id: 'family:beg-bounty', cues: { ja, en } };
