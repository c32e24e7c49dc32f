import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A person's own letters, photos, debts or details will be told. */
export const personalLeak: Signal = { id: 'family:personal-leak', cues: { ja, en } };
