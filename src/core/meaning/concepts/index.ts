import type { Lexicon } from '../cue';

/** The concepts that cues name with `@`, by language, loaded with its cues. */
export const LEXICONS: Readonly<Record<string, () => Promise<Lexicon>>> = {
  ja: () => import(/* webpackChunkName: "ja" */ './ja').then(({ lexicon }) => lexicon),
  en: () => import(/* webpackChunkName: "en" */ './en').then(({ lexicon }) => lexicon),
};
