import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const silenceOrder: Claim = { id: 'silence-order', cues: { ja, en }, truth };
