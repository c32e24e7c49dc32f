import { CORE_LANGUAGES } from '../meaning/cue';
import { STOPWORDS } from '../message/languageMarks';
import { normalise } from '../message/normalise';
import { LANGUAGE_PACKS } from '.';

/** As much text as tells which languages a mail is written in. */
const SAMPLE = 30_000;
/** So many words in Latin, Cyrillic or Greek letters are a text of their own beside East Asian ones. */
const WORDS_BESIDE = 15;
/** So many small words that no other language here has are a text of their own beside a longer one. */
const SMALL_WORDS_BESIDE = 6;
/** More languages than this make a word list, not a mail. */
const MOST = 3;
const NOT_A_WORD = /[@/\\=\d]/;
/** A longer run without blanks is no word either. */
const LONGEST_WORD = 40;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
const HAN = /\p{Script=Han}{2}/u;
const HAN_OR_KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const HANGUL = /\p{Script=Hangul}{2}/u;
const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu;

/**
 * The languages whose cues a text needs, the main one first: by its letters, and among Latin ones by small
 * words. Disguised letters count as words too, so that nobody escapes a language by writing it with another
 * alphabet. English is the one for Latin words in no language known here.
 *
 * @param main the language found for the whole, as a BCP 47 tag
 */
export function languagesToRead(text: string, main: string): readonly string[] {
  // Disguises hide the language too: they are undone first.
  const sample = normalise(text.slice(0, SAMPLE) + text.slice(Math.max(SAMPLE, text.length - SAMPLE / 4))).text;
  const latin = latinLanguages(sample, primary(main));
  const eastern = easternLanguages(sample, primary(main));
  const words = countWords(sample);
  if (eastern.length === 0) return words > 0 ? latin : CORE_LANGUAGES;
  return [...eastern, ...(words >= WORDS_BESIDE ? latin : [])].slice(0, MOST);
}

/** Words in letters that have cases; addresses, links and numbers count for nothing. */
function countWords(sample: string): number {
  let count = 0;
  for (const chunk of sample.split(/\s+/)) {
    // Japanese has no blanks: the words in it are counted one by one.
    if (HAN_OR_KANA.test(chunk)) count += chunk.match(WORDS)?.length ?? 0;
    else if (chunk.length <= LONGEST_WORD && !NOT_A_WORD.test(chunk)) count += chunk.match(WORDS)?.length ?? 0;
  }
  return count;
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** Ideographs alone are Chinese where the whole is, and Japanese otherwise. */
function easternLanguages(sample: string, main: string): string[] {
  const found: string[] = [];
  if (JAPANESE.test(sample)) found.push('ja');
  if (HANGUL.test(sample) && LANGUAGE_PACKS['ko']) found.push('ko');
  if (HAN.test(sample)) {
    if (main === 'zh' && LANGUAGE_PACKS['zh']) found.unshift('zh');
    else if (found.length === 0) found.push('ja');
  }
  return found.sort((a, b) => Number(b === main) - Number(a === main));
}

function latinLanguages(sample: string, main: string): string[] {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().split(/[^\p{L}\p{M}']+/u, 6_000)) {
    const languages = STOPWORDS.get(word) ?? [];
    const [only] = languages;
    if (only !== undefined && languages.length === 1) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const known = [...counts].filter(([language, count]) => (language === 'en' || LANGUAGE_PACKS[language]) && count >= SMALL_WORDS_BESIDE && count * 8 >= most);
  const ranked = known.sort(([, a], [, b]) => b - a).map(([language]) => language);
  const first = LANGUAGE_PACKS[main] ? [main] : [];
  return [...new Set([...first, ...ranked, ...(first.length + ranked.length === 0 ? ['en'] : [])])].slice(0, MOST);
}
