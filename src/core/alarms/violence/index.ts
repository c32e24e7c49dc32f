import type { Alarm } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

/** Harm to life and limb. Alone it is enough: the police decide. */
export const violence: Alarm = { id: 'violence', cues: { ja, en }, truth };
