import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const sentFromYou: Claim = { id: 'sent-from-you', cues: { ja, en }, truth };
