import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const dataStolen: Claim = { id: 'data-stolen', cues: { ja, en }, truth };
