/** What the first bytes of a file are, whatever it is called. `null` where they tell nothing. */
export type Magic = 'executable' | 'zip' | 'archive' | 'ole' | 'pdf' | 'picture' | 'shortcut' | 'disk-image' | 'onenote' | 'html' | 'rtf';

const SIGNATURES: readonly { readonly magic: Magic; readonly bytes: readonly number[]; readonly at?: number }[] = [
  { magic: 'executable', bytes: [0x4d, 0x5a] },
  { magic: 'executable', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { magic: 'executable', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { magic: 'executable', bytes: [0xca, 0xfe, 0xba, 0xbe] },
  { magic: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { magic: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { magic: 'archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { magic: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { magic: 'archive', bytes: [0x1f, 0x8b] },
  { magic: 'archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { magic: 'archive', bytes: [0x4d, 0x53, 0x43, 0x46] },
  { magic: 'archive', bytes: [0x75, 0x73, 0x74, 0x61, 0x72], at: 257 },
  { magic: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { magic: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { magic: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { magic: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { magic: 'picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { magic: 'picture', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { magic: 'shortcut', bytes: [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00] },
  { magic: 'disk-image', bytes: [0x43, 0x44, 0x30, 0x30, 0x31], at: 32_769 },
  { magic: 'onenote', bytes: [0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d] },
  { magic: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

export function magicOf(head: Uint8Array): Magic | null {
  const hit = SIGNATURES.find(({ bytes, at = 0 }) => bytes.every((byte, i) => head[at + i] === byte));
  if (hit) return hit.magic;
  const begin = plainText(head.subarray(0, 1_024)).trimStart().toLowerCase();
  return /^(?:<!doctype html|<html|<head|<body|<script|<svg|<meta)/.test(begin) || /^(?:<\?xml|<!--)[^\0]{0,900}<(?:html|svg|script)/.test(begin) ? 'html' : null;
}

/** Bytes as text: ASCII as it is, of UTF-16 every other byte; other signs stay unread. */
export function plainText(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = wide ? (bytes[0] === 0xff ? 2 : 3) : bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  const step = wide ? 2 : 1;
  const pieces: string[] = [];
  for (let from = start; from < bytes.length; from += 8_192) {
    const codes: number[] = [];
    for (let i = from; i < Math.min(bytes.length, from + 8_192); i += step) codes.push(bytes[i] ?? 0);
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

/** Whether the bytes hold an ASCII word, written in single (`wide: false`) or double bytes (UTF-16LE). */
export function holdsWord(bytes: Uint8Array, word: string, wide: boolean): boolean {
  const codes = Array.from(word).flatMap((letter) => (wide ? [letter.charCodeAt(0), 0] : [letter.charCodeAt(0)]));
  const [first] = codes;
  if (first === undefined) return true;
  for (let i = bytes.indexOf(first); i >= 0; i = bytes.indexOf(first, i + 1)) {
    if (codes.every((code, k) => bytes[i + k] === code)) return true;
  }
  return false;
}
