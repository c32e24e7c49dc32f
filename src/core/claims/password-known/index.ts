import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const passwordKnown: Claim = { id: 'password-known', cues: { ja, en }, truth };
