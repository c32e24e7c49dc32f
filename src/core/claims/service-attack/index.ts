import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const serviceAttack: Claim = { id: 'service-attack', cues: { ja, en }, truth };
