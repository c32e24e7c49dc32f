import { decoderFor } from './textDecoders';

const ESC = 0x1b;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;

/** ESC $ B, ESC $ @, ESC ( J or ESC ( I: JIS X 0208 and 0201 (RFC 1468 §3); ESC $ ( O, P or Q: their later forms. */
export function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(ESC); i >= 0; i = bytes.indexOf(ESC, i + 1)) {
    const [a, b, c] = [bytes[i + 1], bytes[i + 2], bytes[i + 3]];
    if (a === 0x24 && (b === 0x42 || b === 0x40)) return true;
    if (a === 0x24 && b === 0x28 && c !== undefined && c >= 0x42 && c <= 0x51) return true;
    if (a === 0x28 && (b === 0x4a || b === 0x49)) return true;
  }
  return false;
}

type CharacterSet = 'ascii' | 'kanji' | 'kana' | 'unknown';

/**
 * Decodes ISO-2022-JP as Japanese mail really uses it: with NEC's row 13, half-width katakana by escape
 * (CP50221), by shift characters (CP50222) or as bare 8-bit bytes. Every pair becomes Shift_JIS, which all
 * platforms decode alike; their own decoders for ISO-2022-JP differ. A line end returns to ASCII (RFC 1468).
 */
export function decodeIso2022Jp(bytes: Uint8Array): string {
  const out = new Uint8Array(bytes.length * 2);
  let length = 0;
  let set: CharacterSet = 'ascii';
  let shifted = false;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte === ESC) {
      const found = escapeAt(bytes, i);
      if (found) {
        set = found.set;
        i += found.length;
        continue;
      }
    }
    if (byte === SHIFT_OUT || byte === SHIFT_IN) {
      shifted = byte === SHIFT_OUT;
      i++;
      continue;
    }
    if (byte === 10 || byte === 13) {
      set = 'ascii';
      shifted = false;
    }
    const inSet = byte > 0x20 && byte < 0x7f;
    const next = bytes[i + 1] ?? 0;
    if (inSet && set === 'kanji' && !shifted && next > 0x20 && next < 0x7f) {
      const lead = byte - 0x21;
      out[length++] = (lead >> 1) + (lead < 62 ? 0x81 : 0xc1);
      out[length++] = lead % 2 === 0 ? next + (next < 0x60 ? 0x1f : 0x20) : next + 0x7e;
      i += 2;
    } else if (inSet && (set === 'kana' || shifted) && byte < 0x60) {
      out[length++] = byte + 0x80;
      i++;
    } else if (inSet && set === 'unknown') {
      // A set that is not read: each pair leaves a mark that something stood here (U+3013, GETA MARK).
      out[length++] = 0x81;
      out[length++] = 0xac;
      i += 2;
    } else {
      // Half-width katakana may come as they are in Shift_JIS; no other byte beyond ASCII belongs here.
      out[length++] = byte < 0x80 || (byte > 0xa0 && byte < 0xe0) ? byte : 0x3f;
      i++;
    }
  }
  return decoderFor('shift_jis')?.decode(out.subarray(0, length)) ?? '';
}

function escapeAt(bytes: Uint8Array, i: number): { set: CharacterSet; length: number } | null {
  const [a, b, c] = [bytes[i + 1], bytes[i + 2], bytes[i + 3]];
  if (a === 0x28) return b === 0x49 ? { set: 'kana', length: 3 } : b === 0x42 || b === 0x4a || b === 0x48 ? { set: 'ascii', length: 3 } : null;
  if (a === 0x24 && (b === 0x42 || b === 0x40)) return { set: 'kanji', length: 3 };
  // JIS X 0213 plane 1 (O, Q) and the long forms of the above; JIS X 0212 (D) and plane 2 (P) are not read.
  if (a === 0x24 && b === 0x28 && c !== undefined && c >= 0x40 && c <= 0x51) return { set: c === 0x44 || c === 0x50 ? 'unknown' : 'kanji', length: 4 };
  return a === 0x26 && b === 0x40 ? { set: 'kanji', length: 3 } : null;
}
