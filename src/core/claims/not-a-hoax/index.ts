import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const notAHoax: Claim = { id: 'not-a-hoax', cues: { ja, en }, truth };
