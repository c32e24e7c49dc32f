import type { Lexicon } from '../../cue';

export const frame: Lexicon = {};
