/** Languages the pane speaks. Japanese is the source: its files give the shape that all others must fill. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the configuration says, else Japanese where the display language is Japanese, else English. */
export function chooseLanguage(configured: Language | null, displayLanguage: string): Language {
  if (configured) return configured;
  return /^ja\b/i.test(displayLanguage) ? 'ja' : 'en';
}

/** How a language calls itself; never translated. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' };
