import { en } from './en';
import { ja } from './ja';
import type { Language } from './language';

/** Every sentence of the pane. A key that Japanese has and another language has not does not compile. */
export type Words = typeof ja;

export const WORDS: Readonly<Record<Language, Words>> = { ja, en };
