import type { Lexicon } from '../../cue';

export const privacy: Lexicon = {};
