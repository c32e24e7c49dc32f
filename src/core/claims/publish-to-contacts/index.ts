import type { Claim } from '../../meaning/cue';
import { en } from './cues.en';
import { ja } from './cues.ja';
import { truth } from './truth';

export const publishToContacts: Claim = { id: 'publish-to-contacts', cues: { ja, en }, truth };
