import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const trackingRead: Claim = { id: 'tracking-read', cues: { ja, en }, truth };
