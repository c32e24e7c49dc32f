import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A charge of crime or vice: police, investigator, witness. */
export const accusation: Signal = { id: 'family:accusation', cues: { ja, en } };
