import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const howToBuy: Claim = { id: 'how-to-buy', cues: { ja, en }, truth };
