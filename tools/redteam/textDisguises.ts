import { ACCENTED, ARMENIAN, CYRILLIC, enclosed, fullWidth, GREEK, HALF_WIDTH, KANA_LOOK_ALIKES, LEET, mathematical, PHONETIC, RADICALS, SIGNS, SIMPLIFIED, tag } from './letters';
import type { Random } from './random';

/** Ways to write a text so that people read the same and programs do not. */
export interface TextDisguise {
  readonly name: string;
  /** The same words, disguised. Equal to `text` where there is nothing to disguise. */
  readonly disguise: (text: string, random: Random) => string;
}

/** What stays as it is, as the victim has to copy it: addresses, links, wallets. */
const COPIED = /(?:https?:\/\/|www\.)\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}|\b(?=[a-z]{0,80}\d)[a-z0-9]{24,110}\b/giu;

/** Applies `change` to all that is not to be copied. */
export function around(text: string, change: (run: string) => string): string {
  let out = '';
  let read = 0;
  for (const found of text.matchAll(COPIED)) {
    out += change(text.slice(read, found.index)) + found[0];
    read = found.index + found[0].length;
  }
  return out + change(text.slice(read));
}

function eachLetter(text: string, change: (c: string, next: string) => string): string {
  return around(text, (run) => {
    const letters = Array.from(run);
    return letters.map((c, i) => change(c, letters[i + 1] ?? ' ')).join('');
  });
}

const LETTER = /^\p{L}$/u;
const LATIN = /^[a-z]$/i;
const JAPANESE = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]$/u;

function swapped(name: string, letters: ReadonlyMap<string, string>, share: number): TextDisguise {
  return { name, disguise: (text, random) => eachLetter(text, (c) => (letters.has(c) && random.chance(share) ? (letters.get(c) ?? c) : c)) };
}

/** Something between the letters of words. */
function inserted(name: string, signs: readonly string[], share: number): TextDisguise {
  return { name, disguise: (text, random) => eachLetter(text, (c, next) => (LETTER.test(c) && LETTER.test(next) && random.chance(share) ? c + random.pick(signs) : c)) };
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}

/** Words that programs look for, and therefore the ones that get taken apart. */
const TELLING = /\b(?:bitcoins?|btc|wallet|hacked|hack|video|webcam|camera|password|contacts|payment|pay|virus|trojan|malware|data|database|customers|hours|money|server)\b|ビットコイン|ハッキング|パスワード|ウォレット|カメラ|ウイルス|動画|録画|連絡先|送金|支払|時間|顧客|データ|サーバー|侵入|公開/giu;

function tellingWords(name: string, between: string): TextDisguise {
  return { name, disguise: (text) => around(text, (run) => run.replace(TELLING, (word) => Array.from(word).join(between))) };
}

function words(text: string, random: Random, share: number, change: (word: string) => string): string {
  return around(text, (run) => run.replace(/[a-z]{4,20}/gi, (word) => (random.chance(share) ? change(word) : word)));
}

export const TEXT_DISGUISES: readonly TextDisguise[] = [
  swapped('cyrillic letters', CYRILLIC, 0.6),
  swapped('greek letters', GREEK, 0.4),
  swapped('armenian letters', ARMENIAN, 0.6),
  swapped('phonetic letters', PHONETIC, 0.5),
  swapped('accented letters', ACCENTED, 0.35),
  { name: 'mathematical letters', disguise: (text, random) => words(text, random, 0.6, (word) => Array.from(word, (c) => mathematical(c, 0x1d400)).join('')) },
  { name: 'script letters', disguise: (text, random) => words(text, random, 0.6, (word) => Array.from(word, (c) => mathematical(c, 0x1d4d0)).join('')) },
  { name: 'circled letters', disguise: (text, random) => words(text, random, 0.5, (word) => Array.from(word, enclosed).join('')) },
  { name: 'full-width letters', disguise: (text) => eachLetter(text, fullWidth) },
  swapped('half-width kana', HALF_WIDTH, 1),
  swapped('kana look-alikes', KANA_LOOK_ALIKES, 1),
  swapped('simplified ideographs', SIMPLIFIED, 1),
  swapped('radicals for ideographs', RADICALS, 1),
  { name: 'katakana as hiragana', disguise: (text) => eachLetter(text, (c) => (c >= 'ァ' && c <= 'ヶ' ? String.fromCharCode(c.charCodeAt(0) - 0x60) : c)) },
  inserted('zero-width characters', ['\u200b', '\u200c', '\u200d', '\ufeff', '\u2060'], 0.4),
  inserted('soft hyphens', ['\u00ad'], 0.4),
  inserted('invisible operators', range(0x2061, 0x2064), 0.4),
  inserted('variation selectors', range(0xfe00, 0xfe0f), 0.4),
  inserted('direction marks', ['\u200e', '\u200f', '\u202a', '\u202c', '\u2066', '\u2069'], 0.3),
  inserted('combining marks', ['\u0335', '\u0336', '\u0323', '\u0331', '\u0307\u0323'], 0.4),
  { name: 'tag characters', disguise: (text, random) => eachLetter(text, (c) => (LATIN.test(c) || JAPANESE.test(c) ? c + tag(random.pick(['a', 'e', 'n'])) : c)) },
  { name: 'letters in parts', disguise: (text) => text.normalize('NFD') },
  { name: 'numeric references', disguise: (text) => eachLetter(text, (c) => (LETTER.test(c) ? `&#${c.codePointAt(0) ?? 0};` : c)) },
  { name: 'utf-8 read as windows-1252', disguise: (text) => around(text, (run) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(run))) },
  tellingWords('telling words spaced', ' '),
  tellingWords('telling words dotted', '.'),
  tellingWords('telling words hyphenated', '-'),
  { name: 'all words spaced', disguise: (text) => eachLetter(text, (c, next) => (LETTER.test(c) && LETTER.test(next) ? `${c} ` : c === ' ' ? '   ' : c)) },
  swapped('digits for letters', LEET, 0.5),
  swapped('signs for letters', SIGNS, 0.5),
  { name: 'kana between letters', disguise: (text, random) => words(text, random, 0.6, (word) => `${word.slice(0, 2)}${random.pick(['の', 'は', '一', 'ア', '中', 'る'])}${word.slice(2)}`) },
  { name: 'words cut by line breaks', disguise: (text, random) => eachLetter(text, (c, next) => (LETTER.test(c) && LETTER.test(next) && random.chance(0.06) ? `${c}${LATIN.test(c) ? '-' : ''}\n` : c)) },
  { name: 'lines of 20 characters', disguise: (text) => text.split('\n').map((line) => line.replace(/(.{20}\S{0,120}?)(?: |(?<=[^\x20-\x7e])(?=[^\x20-\x7e]))/gu, '$1\n')).join('\n') },
  { name: 'reversed between direction marks', disguise: (text, random) => words(text, random, 0.5, (word) => `\u202e${Array.from(word).reverse().join('')}\u202c`) },
  { name: 'capitals only', disguise: (text) => around(text, (run) => run.toUpperCase()) },
  { name: 'no punctuation', disguise: (text) => around(text, (run) => run.replace(/[.,;:!?、。「」]/g, ' ')) },
  { name: 'neighbouring letters swapped', disguise: (text, random) => words(text, random, 0.3, (word) => `${word.slice(0, 1)}${word[2] ?? ''}${word[1] ?? ''}${word.slice(3)}`) },
  { name: 'hair spaces', disguise: (text) => around(text, (run) => run.replace(/ /g, '\u200a')) },
];

/** One of them by its name. */
export function textDisguise(name: string): TextDisguise {
  const found = TEXT_DISGUISES.find((one) => one.name === name);
  if (!found) throw new Error(`There is no disguise ${name}.`);
  return found;
}
