import type { ja } from './ja';
import type { check } from './ja/check';
import type { jaLater } from './ja/later';

/** Every sentence of the first screen. A key that Japanese has and another language has not does not compile. */
export type Words = typeof ja;
/** Every other sentence of the pane. */
export type LaterWords = typeof jaLater;
export type AllWords = Words & LaterWords;
/** The page for mails outside Outlook. */
export type CheckWords = typeof check;
