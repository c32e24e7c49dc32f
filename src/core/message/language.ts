import { SIMPLIFIED, STOPWORDS, TRADITIONAL } from './languageMarks';

const MOST = 20_000;
/** Fewer letters than this tell no language. */
const FEWEST_LETTERS = 8;

const KANA = /[\u3041-\u3096\u30a1-\u30fa\u30fc\uff66-\uff9d]/;
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff々]/;
const HANGUL = /[\u1100-\u11ff\uac00-\ud7a3]/;
const JAPANESE_CONTEXT = /[\u3001\u3002\u300c-\u300f\u3041-\u30ff\u3400-\u9fff\uff01-\uff9f々]/;

/**
 * The language that most of the text is in, as a BCP 47 tag: by script, then by frequent small words.
 * `und` when there is too little text or no such word. Looks at the first 20,000 characters only.
 * Kana that stand alone between Latin letters, as in disguised texts, count for nothing.
 */
export function detectLanguage(text: string): string {
  const sample = text.length > MOST ? text.slice(0, MOST) : text;
  const { kana, han, hangul, latin, cyrillic } = countScripts(sample);
  // One ideograph or kana says about as much as two letters.
  const eastern = (kana + han + hangul) * 2;
  if (eastern >= FEWEST_LETTERS && eastern * 2.5 >= latin + cyrillic) {
    if (hangul > kana + han) return 'ko';
    if (kana >= 2 && kana * 12 >= han) return 'ja';
    return chinese(sample);
  }
  if (latin + cyrillic < FEWEST_LETTERS) return 'und';
  return cyrillic > latin ? 'ru' : byStopwords(sample);
}

interface Scripts {
  kana: number;
  han: number;
  hangul: number;
  latin: number;
  cyrillic: number;
}

function countScripts(text: string): Scripts {
  const found: Scripts = { kana: 0, han: 0, hangul: 0, latin: 0, cyrillic: 0 };
  let address = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    const unit = text.charCodeAt(i);
    if (unit <= 32) {
      address = false;
      continue;
    }
    if (unit < 0x80) {
      // Addresses and links are in no language.
      if (c === '@' || (c === ':' && text.startsWith('//', i + 1))) address = true;
      if (!address && isLetter(unit)) found.latin++;
    } else if (unit < 0x250) found.latin++;
    else if (unit >= 0x400 && unit <= 0x4ff) {
      if (!isLetter(text.charCodeAt(i - 1)) && !isLetter(text.charCodeAt(i + 1))) found.cyrillic++;
    } else if (KANA.test(c)) {
      if (inCompany(text, i)) found.kana++;
    } else if (HAN.test(c)) {
      if (inCompany(text, i)) found.han++;
    } else if (HANGUL.test(c)) found.hangul++;
  }
  return found;
}

/** Whether an East Asian character stands beside another one: alone between letters it is decoration. */
function inCompany(text: string, i: number): boolean {
  return JAPANESE_CONTEXT.test(text[i - 1] ?? '') || JAPANESE_CONTEXT.test(text[i + 1] ?? '');
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function chinese(text: string): string {
  let simplified = 0;
  let traditional = 0;
  for (const c of text) {
    if (SIMPLIFIED.has(c)) simplified++;
    else if (TRADITIONAL.has(c)) traditional++;
  }
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

function byStopwords(text: string): string {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}']+/u, 4_000);
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of STOPWORDS.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  let best = 'und';
  let most = 0;
  for (const [language, count] of hits) {
    // English wins a draw: it is by far the commonest.
    if (count > most || (count === most && language === 'en')) {
      best = language;
      most = count;
    }
  }
  return most >= 2 && most * 40 >= words.length ? best : 'und';
}
