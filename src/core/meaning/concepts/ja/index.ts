import type { Lexicon } from '../../cue';
import { breach } from './breach';
import { frame } from './frame';
import { money } from './money';
import { people } from './people';
import { privacy } from './privacy';

export const lexicon: Lexicon = { ...people, ...money, ...breach, ...privacy, ...frame };
