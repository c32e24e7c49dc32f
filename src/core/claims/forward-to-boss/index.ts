import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const forwardToBoss: Claim = { id: 'forward-to-boss', cues: { ja, en }, truth };
