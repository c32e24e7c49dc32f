import type { Lexicon } from '../cue';
import * as en from './en';
import * as ja from './ja';

/** The concepts that cues name with `@`, by language. Further languages come as packs. */
export const LEXICONS: Readonly<Record<'ja' | 'en', Lexicon>> = { ja: ja.lexicon, en: en.lexicon };
