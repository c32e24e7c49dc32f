import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** A list, newsletter or shop mail with a way out. */
export const bulkFooter: Signal = { id: 'frame:bulk-footer', cues: { ja, en } };
