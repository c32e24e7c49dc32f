import type { Signal } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';

/** What happens if the reader does not obey. */
export const otherwiseHarm: Signal = { id: 'frame:otherwise-harm', cues: { ja, en } };
