import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A false lawyer or court: open the evidence, pay the retainer. */
export const fakeLawFirm: Signal = { id: 'family:fake-law-firm', cues: { ja, en } };
