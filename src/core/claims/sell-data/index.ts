import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const sellData: Claim = { id: 'sell-data', cues: { ja, en }, truth };
