import type { Alarm } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

/** Named documents, machines, rooms and people that only insiders know. Words show it only in part. */
export const internalFacts: Alarm = { id: 'internal-facts', cues: { ja, en }, truth };
