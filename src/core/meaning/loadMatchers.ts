import { LEXICONS } from './concepts';
import { CORE_LANGUAGES } from './cue';
import { Matcher } from './match';
import { SIGNALS } from './signals';

const loaded = new Map<string, Promise<Matcher>>();

/**
 * The readers for the given languages; each language is fetched and compiled once. Rejects when its data
 * can't be fetched, and tries anew at the next call.
 */
export async function loadMatchers(languages: readonly string[]): Promise<readonly Matcher[]> {
  return Promise.all(languages.map(loadMatcher));
}

function loadMatcher(language: string): Promise<Matcher> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = readPack(language);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

async function readPack(language: string): Promise<Matcher> {
  const lexicon = (await LEXICONS[language]?.()) ?? {};
  const signals = await Promise.all(SIGNALS.map(async ({ id, cues }) => ({ id, cues: (await cues[language]?.()) ?? [] })));
  return new Matcher(language, signals, lexicon);
}

/** As much text as tells which languages a mail is written in. */
const SAMPLE = 30_000;
/** So many words in Latin, Cyrillic or Greek letters are a text of their own beside Japanese ones. */
const WORDS_BESIDE_JAPANESE = 15;
const NOT_WORDS = /[^\s@/\\=\d]*[@/\\=\d]\S*/g;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]{2}/u;
const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu;

/**
 * The languages whose cues a text needs, by its letters. Disguised letters count as words too, so that
 * nobody escapes a language by writing it with another alphabet.
 */
export function languagesToRead(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE) + text.slice(Math.max(SAMPLE, text.length - SAMPLE / 4));
  const japanese = JAPANESE.test(sample);
  const words = sample.replace(NOT_WORDS, ' ').match(WORDS)?.length ?? 0;
  if (!japanese) return words > 0 ? ['en'] : CORE_LANGUAGES;
  return words >= WORDS_BESIDE_JAPANESE ? ['ja', 'en'] : ['ja'];
}
