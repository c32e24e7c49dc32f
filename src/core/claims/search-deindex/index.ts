import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const searchDeindex: Claim = { id: 'search-deindex', cues: { ja, en }, truth };
