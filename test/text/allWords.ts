import { en } from '../../src/text/en';
import { check as enCheck } from '../../src/text/en/check';
import { enLater } from '../../src/text/en/later';
import { ja } from '../../src/text/ja';
import { check as jaCheck } from '../../src/text/ja/check';
import { jaLater } from '../../src/text/ja/later';
import type { Language } from '../../src/text/language';
import type { AllWords, CheckWords } from '../../src/text/words';

/** All words of all languages at once; pages load them one language at a time. */
export const WORDS: Readonly<Record<Language, AllWords & { readonly check: CheckWords }>> = {
  ja: { ...ja, ...jaLater, check: jaCheck },
  en: { ...en, ...enLater, check: enCheck },
};
