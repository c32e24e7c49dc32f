import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const recordedVideo: Claim = { id: 'recorded-video', cues: { ja, en }, truth };
