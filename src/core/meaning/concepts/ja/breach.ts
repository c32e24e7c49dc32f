import type { Lexicon } from '../../cue';

export const breach: Lexicon = {};
