import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** Law, court or contract, by a named party who can be reached. */
export const legalDemand: Signal = { id: 'frame:legal-demand', cues: { ja, en } };
