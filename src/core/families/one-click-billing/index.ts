import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A registration nobody made: pay the membership. */
export const oneClickBilling: Signal = { id: 'family:one-click-billing', cues: { ja, en } };
