import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const personalDetailsKnown: Claim = { id: 'personal-details-known', cues: { ja, en }, truth };
