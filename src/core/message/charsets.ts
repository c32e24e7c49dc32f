import { charsetOfLabel, type Charset } from './charsetLabels';
import { hasScore, score } from './charsetScores';
import { DOS_TABLES } from './charsetTables';
import { decodeIso2022Jp, hasJapaneseEscape } from './iso2022jp';
import { decoderFor } from './textDecoders';
import { decodeUtf7 } from './utf7';

/** Bytes looked at to tell a charset, from the first that is not ASCII on. */
const SAMPLE = 16_384;

/** In the order in which they win a tie. */
const CANDIDATES: readonly Charset[] = ['windows-1252', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr', 'windows-1251', 'koi8-r', 'ibm866', 'windows-1250', 'windows-1254', 'windows-1258', 'cp850'];
/** A candidate must read this much better than the one before it in that order. */
const MARGIN = 0.08;
/** Below this nothing reads like writing: Windows-1252, which at least shows every byte. */
const LEAST = 0.3;
/** A declared charset gives way only to one that reads so much better. */
const OVERRULES = 0.3;
/** Fewer characters beyond ASCII prove nothing against a declared charset in which they are possible. */
const FEWEST = 4;

/** Charsets in which two bytes are a letter: short text in them can look like UTF-8 by chance. */
const PAIRED: readonly Charset[] = ['shift_jis', 'euc-jp', 'gb18030', 'gbk', 'big5', 'euc-kr'];

/**
 * The charset of bytes: byte order mark; ISO-2022-JP by its escape sequences; UTF-8 if valid; then what is
 * declared, unless the bytes contradict it; then whichever reads most like writing.
 */
export function detectCharset(bytes: Uint8Array, label?: string): Charset {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked;
  const declared = label === undefined ? null : charsetOfLabel(label);
  const first = firstHigh(bytes);
  const sample = sampleOf(bytes, first);
  if (declared === 'utf-16le' || declared === 'utf-16be') return wideBytes(sample) ?? (first < 0 ? 'utf-8' : declared);
  const wide = wideBytes(bytes.subarray(0, SAMPLE));
  if (wide) return wide;
  if (first < 0) return hasJapaneseEscape(bytes) || (declared === 'iso-2022-jp' && bytes.includes(0x0e)) ? 'iso-2022-jp' : declared === 'utf-7' ? declared : 'utf-8';
  const encoded = utf8Letters(bytes);
  if (encoded !== null && !(declared !== null && PAIRED.includes(declared) && encoded.letters < 3 && !encoded.long)) return 'utf-8';
  if (declared === 'iso-2022-jp' && hasJapaneseEscape(bytes)) return declared;
  if (declared === null || declared === 'utf-8' || declared === 'utf-7' || declared === 'iso-2022-jp') return bestOf(sample) ?? 'windows-1252';
  return overruled(sample, declared) ?? declared;
}

/** Decodes bytes by {@link detectCharset}; never throws. */
export function decodeBytes(bytes: Uint8Array, label?: string): string {
  return decodeAs(bytes, detectCharset(bytes, label));
}

export function decodeAs(bytes: Uint8Array, charset: Charset): string {
  switch (charset) {
    case 'cp850':
    case 'cp437':
      return decodeByTable(bytes, DOS_TABLES[charset]);
    case 'iso-2022-jp':
      return decodeIso2022Jp(bytes);
    case 'utf-7':
      return decodeUtf7(bytes);
    default: {
      const text = decoderFor(charset)?.decode(bytes) ?? '';
      // Vietnamese letters come as a letter and a mark.
      return charset === 'windows-1258' ? mendControls(text).normalize('NFC') : mendControls(text);
    }
  }
}

function decodeByTable(bytes: Uint8Array, table: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(Array.from(bytes.subarray(at, at + 8192), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (table[byte - 0x80] ?? ''))).join(''));
  }
  return pieces.join('');
}

/** Windows-1252, 0x80–0x9F; a blank where it has no character. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Control characters U+0080–U+009F as the Windows characters they were meant to be. Node 20 decodes
 * windows-1252 as if it were ISO-8859-1; senders that label one as the other do the same.
 */
export function mendControls(text: string): string {
  if (!/[\u0080-\u009f]/.test(text)) return text;
  return text.replace(/[\u0080-\u009f]/g, (c) => {
    const meant = WINDOWS[c.charCodeAt(0) - 0x80];
    return meant === undefined || meant === ' ' ? c : meant;
  });
}

function byteOrderMark(bytes: Uint8Array): Charset | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function firstHigh(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte >= 0x80);
}

/** Begins where a line does, so that no letter is cut in two. */
function sampleOf(bytes: Uint8Array, first: number): Uint8Array {
  if (first < 0) return bytes.subarray(0, SAMPLE);
  const line = bytes.lastIndexOf(10, first) + 1;
  const from = first - line > 200 ? first : line;
  return bytes.subarray(from, from + SAMPLE);
}

/**
 * UTF-16 without a mark: Latin text leaves every other byte 0; in Japanese text the high bytes are kana
 * and ideographs, and zeros stand only beside line ends and digits.
 */
function wideBytes(sample: Uint8Array): Charset | null {
  if (sample.length < 8 || !sample.includes(0)) return null;
  const counts = { even: 0, odd: 0, wideEven: 0, wideOdd: 0 };
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    const wide = byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f) || (byte >= 0xac && byte <= 0xd7);
    if (i % 2 === 0) {
      if (byte === 0) counts.even++;
      if (wide) counts.wideEven++;
    } else {
      if (byte === 0) counts.odd++;
      if (wide) counts.wideOdd++;
    }
  }
  const half = sample.length / 2;
  if (counts.odd > half * 0.4 && counts.even < half * 0.05) return 'utf-16le';
  if (counts.even > half * 0.4 && counts.odd < half * 0.05) return 'utf-16be';
  if (counts.odd + counts.wideOdd > half * 0.9 && counts.odd > counts.even && japaneseAs(sample, 'utf-16le')) return 'utf-16le';
  return counts.even + counts.wideEven > half * 0.9 && counts.even > counts.odd && japaneseAs(sample, 'utf-16be') ? 'utf-16be' : null;
}

function japaneseAs(sample: Uint8Array, charset: Charset): boolean {
  const text = decodeAs(sample.subarray(0, sample.length & ~1), charset);
  return Math.max(score(text, 'shift_jis'), score(text, 'gb18030'), score(text, 'euc-kr')) > 0.5;
}

/**
 * Letters beyond ASCII if the bytes are UTF-8 or nearly so, else `null`: a cut, or a footer that a list put
 * behind a base64 body, breaks a character or two. `long`: one of them takes three bytes or more.
 */
function utf8Letters(bytes: Uint8Array): { letters: number; long: boolean } | null {
  const text = decoderFor('utf-8')?.decode(bytes) ?? '';
  let letters = 0;
  let broken = 0;
  let long = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit >= 0x80) {
      letters++;
      long ||= unit >= 0x800;
    }
  }
  return broken === 0 || (broken * 10 <= letters && broken <= 50) ? { letters, long } : null;
}

function bestOf(sample: Uint8Array): Charset | null {
  let best: Charset | null = null;
  let highest = LEAST - MARGIN;
  for (const charset of CANDIDATES) {
    const value = scoreAs(sample, charset);
    if (value > highest + MARGIN) {
      best = charset;
      highest = value;
    }
  }
  return best;
}

/** What to read instead of the declared charset; `null` when that holds. One that has no score is believed. */
function overruled(sample: Uint8Array, declared: Charset): Charset | null {
  if (!hasScore(declared)) return null;
  const value = scoreAs(sample, declared);
  if (value >= 0 && sample.filter((byte) => byte >= 0x80).length < FEWEST) return null;
  const best = bestOf(sample);
  return best !== null && best !== declared && scoreAs(sample, best) > value + OVERRULES ? best : null;
}

function scoreAs(sample: Uint8Array, charset: Charset): number {
  const text = decodeAs(sample, charset);
  // The sample may end inside a letter.
  return score(sample.length < SAMPLE ? text : text.slice(0, -4), charset);
}
