import type { Alarm } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

/** A place of the gang's own where stolen data is or will be shown. Onion addresses are facts, found by the link reader. */
export const leakSite: Alarm = { id: 'leak-site', cues: { ja, en }, truth };
