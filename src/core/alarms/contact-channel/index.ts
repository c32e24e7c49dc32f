import type { Alarm } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

/** An address to negotiate with. The judge drops it when there is a wallet to pay to. */
export const contactChannel: Alarm = { id: 'contact-channel', cues: { ja, en }, truth };
