import { en } from './en';
import { check as enCheck } from './en/check';
import { enLater } from './en/later';
import { ja } from './ja';
import { check as jaCheck } from './ja/check';
import { jaLater } from './ja/later';
import type { Language } from './language';

/** Every sentence of the first screen. A key that Japanese has and another language has not does not compile. */
export type Words = typeof ja;
/** Every other sentence of the pane. */
export type LaterWords = typeof jaLater;
export type AllWords = Words & LaterWords;
/** The page for mails outside Outlook. */
export type CheckWords = typeof jaCheck;

/** All words of all languages at once. A page that must come up quickly takes only its types and uses `loadWords`. */
export const WORDS: Readonly<Record<Language, AllWords & { readonly check: CheckWords }>> = {
  ja: { ...ja, ...jaLater, check: jaCheck },
  en: { ...en, ...enLater, check: enCheck },
};
