import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const watchedForMonths: Claim = { id: 'watched-for-months', cues: { ja, en }, truth };
