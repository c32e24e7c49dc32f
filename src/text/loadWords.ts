import type { Language } from './language';
import type { LaterWords, Words } from './words';

const FIRST: Readonly<Record<Language, () => Promise<Words>>> = {
  ja: () => import(/* webpackChunkName: "words-ja" */ './ja').then(({ ja }) => ja),
  en: () => import(/* webpackChunkName: "words-en" */ './en').then(({ en }) => en),
};

const LATER: Readonly<Record<Language, () => Promise<LaterWords>>> = {
  ja: () => import(/* webpackChunkName: "more-words-ja" */ './ja/later').then(({ jaLater }) => jaLater),
  en: () => import(/* webpackChunkName: "more-words-en" */ './en/later').then(({ enLater }) => enLater),
};

/** The words of the first screen in one language. Rejects when they can't be fetched; asking again tries again. */
export function loadWords(language: Language): Promise<Words> {
  return FIRST[language]();
}

/** As {@link loadWords}, for all that comes after the first screen. */
export function loadLaterWords(language: Language): Promise<LaterWords> {
  return LATER[language]();
}
