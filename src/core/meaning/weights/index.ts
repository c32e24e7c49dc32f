import type { LearntData } from '../learnt';

/** Models learnt over the sentences and the pieces of a language, written by `npm run train`. */
export const LEARNT: Readonly<Record<string, () => Promise<LearntData>>> = {
  ja: () => import(/* webpackChunkName: "ja" */ './ja').then(({ learnt }) => learnt),
  en: () => import(/* webpackChunkName: "en" */ './en').then(({ learnt }) => learnt),
};
