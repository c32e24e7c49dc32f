/** Bytes looked at to tell a charset. */
const SAMPLE = 65_536;
const ESC = 0x1b;

/** IBM code page 850, 0x80–0xFF: seen in extortion mail, unknown to TextDecoder. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-2022-jp' | 'shift_jis' | 'euc-jp' | 'windows-1252' | 'cp850';

/**
 * The charset of bytes that come without a (credible) label: byte order mark, ISO-2022-JP by its escape
 * sequences, UTF-8 if valid, else Shift_JIS, EUC-JP or windows-1252, whichever reads most like writing.
 */
export function detectCharset(bytes: Uint8Array): Charset {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideBytes(sample);
  if (wide) return wide;
  const high = bytes.some((byte) => byte >= 0x80);
  if (hasJapaneseEscape(bytes) && !sample.some((byte) => byte >= 0x80)) return 'iso-2022-jp';
  if (!high || isUtf8(bytes)) return 'utf-8';
  return eightBit(sample);
}

/** Decodes bytes; `label` is believed where TextDecoder knows it and the bytes fit, else the charset is detected. */
export function decodeBytes(bytes: Uint8Array, label?: string): string {
  const declared = label === undefined ? null : decoderFor(label);
  if (declared) {
    const text = declared.decode(bytes);
    if (!text.slice(0, SAMPLE).includes('\ufffd') && !hasJapaneseEscape(bytes)) return mendControls(text);
    if (declared.encoding === 'iso-2022-jp') return text;
  }
  return decodeAs(bytes, detectCharset(bytes));
}

export function decodeAs(bytes: Uint8Array, charset: Charset): string {
  if (charset === 'cp850') {
    let text = '';
    for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (CP850[byte - 0x80] ?? '');
    return text;
  }
  return mendControls(new TextDecoder(charset).decode(bytes));
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

/** A decoder for a label of the Encoding Standard, or `null`. */
export function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** ESC $ B, ESC $ @, ESC ( J or ESC ( I: JIS X 0208 and 0201 (RFC 1468 §3). */
export function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(ESC); i >= 0; i = bytes.indexOf(ESC, i + 1)) {
    const [a, b] = [bytes[i + 1], bytes[i + 2]];
    if (a === 0x24 && (b === 0x42 || b === 0x40)) return true;
    if (a === 0x28 && (b === 0x4a || b === 0x49)) return true;
  }
  return false;
}

/** UTF-16 without a mark: Latin text leaves every other byte 0. */
function wideBytes(sample: Uint8Array): Charset | null {
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null;
}

/** Valid, or nearly: a cut, or a footer that a list put behind a base64 body, breaks a character or two. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let beyond = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit >= 0x80) beyond++;
  }
  return broken === 0 || (broken * 10 <= beyond && broken <= 50);
}

function eightBit(sample: Uint8Array): Charset {
  const shiftJis = plausibility(new TextDecoder('shift_jis').decode(sample));
  const eucJp = plausibility(new TextDecoder('euc-jp').decode(sample));
  if (Math.max(shiftJis, eucJp) < 0.5) return 'windows-1252';
  return eucJp > shiftJis ? 'euc-jp' : 'shift_jis';
}

/**
 * How much decoded text reads like Japanese, from 0 to 1: the share of characters beyond ASCII that are
 * kana or ideographs beside one another. Accented Latin letters read as Shift_JIS stand alone between
 * letters; EUC-JP read as Shift_JIS is mostly half-width katakana.
 */
function plausibility(text: string): number {
  let beyond = 0;
  let good = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    beyond++;
    if (unit === 0xfffd) broken++;
    else if (isJapanese(unit) && (isJapanese(text.charCodeAt(i - 1)) || isJapanese(text.charCodeAt(i + 1)))) good++;
  }
  if (beyond === 0) return 0;
  return Math.max(0, (good - broken * 5) / beyond);
}

function isJapanese(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x30ff) || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xff5e);
}
