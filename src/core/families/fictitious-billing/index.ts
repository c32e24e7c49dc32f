import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A bill, a lawsuit or a payment order that rests on nothing. */
export const fictitiousBilling: Signal = { id: 'family:fictitious-billing', cues: { ja, en } };
