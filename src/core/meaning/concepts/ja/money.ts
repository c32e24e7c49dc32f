import type { Lexicon } from '../../cue';

export const money: Lexicon = {};
