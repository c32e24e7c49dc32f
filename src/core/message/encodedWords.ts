import { decodeBytes } from './charsets';
import { charsetOfLabel } from './charsetLabels';
import { utf8Bytes } from './utf8';

const MOST_WORDS = 1_000;
/** `=?charset?B|Q?text?=`; blanks inside are wrong and frequent (RFC 2047 §5). */
const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?]{0,2000})\?=/gi;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * A header value with its encoded words (RFC 2047) as text. Words of one charset that stand side by side are
 * joined before they are decoded: senders cut letters in two. Their charset is no more than a hint. Bounded
 * by the length of the value; never throws.
 */
export function decodeEncodedWords(value: string): string {
  const pieces: string[] = [];
  let charset = '';
  let bytes: number[] = [];
  let at = 0;
  let count = 0;
  const close = (): void => {
    if (bytes.length > 0) pieces.push(decodeBytes(Uint8Array.from(bytes), charset));
    bytes = [];
  };
  for (const found of value.matchAll(WORD)) {
    if (++count > MOST_WORDS) break;
    const [whole, label = '', encoding = '', text = ''] = found;
    const between = value.slice(at, found.index);
    at = found.index + whole.length;
    // Blanks between two encoded words are not shown (RFC 2047 §6.2).
    const beside = count > 1 && between.trim() === '';
    const named = charsetOfLabel(label) ?? '';
    if (!beside || named !== charset) close();
    if (!beside) pieces.push(between);
    charset = named;
    if (encoding.toLowerCase() === 'b') pushBase64(bytes, text);
    else pushQuoted(bytes, text);
  }
  close();
  pieces.push(value.slice(at));
  return pieces.join('');
}

function pushBase64(bytes: number[], text: string): void {
  let held = 0;
  let bits = 0;
  for (const character of text) {
    const value = BASE64.indexOf(character);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
}

function pushQuoted(bytes: number[], text: string): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const hex = unit === 0x3d ? /^[\da-f]{2}/i.exec(text.slice(i + 1, i + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else if (unit === 0x5f) bytes.push(0x20);
    else if (unit < 0x80) bytes.push(unit);
    // The header was decoded before; what is beyond ASCII goes back into UTF-8.
    else bytes.push(...utf8Bytes(text[i] ?? ''));
  }
}
