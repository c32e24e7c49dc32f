import { decodeAs } from '../../../src/core/message/charsets';

/**
 * Encoders for the charsets of Japanese mail, got by turning the platform's decoders round: every lead and
 * trail byte is decoded once and noted under its character.
 */
type Table = ReadonlyMap<string, readonly number[]>;

const tables = new Map<string, Table>();

function tableOf(charset: 'shift_jis' | 'euc-jp'): Table {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset);
  for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  tables.set(charset, table);
  return table;
}

function encodeWith(table: Table, text: string): number[] {
  return Array.from(text).flatMap((character) => {
    const bytes = table.get(character);
    if (!bytes) throw new Error(`No bytes for ${character}`);
    return bytes;
  });
}

export function shiftJis(text: string): Uint8Array {
  return Uint8Array.from(encodeWith(tableOf('shift_jis'), text));
}

export function eucJp(text: string): Uint8Array {
  return Uint8Array.from(encodeWith(tableOf('euc-jp'), text));
}

/** JIS X 0208 as EUC-JP has it, without the high bits and between escape sequences (RFC 1468). */
export function iso2022Jp(text: string): Uint8Array {
  const out: number[] = [];
  let wide = false;
  for (const character of text) {
    const bytes = encodeWith(tableOf('euc-jp'), character);
    if (bytes.length === 2 && !wide) out.push(0x1b, 0x24, 0x42);
    if (bytes.length === 1 && wide) out.push(0x1b, 0x28, 0x42);
    wide = bytes.length === 2;
    out.push(...bytes.map((byte) => byte & 0x7f));
  }
  if (wide) out.push(0x1b, 0x28, 0x42);
  return Uint8Array.from(out);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf16le(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** One byte for each character below U+0100. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

export function base64(bytes: Uint8Array): string {
  return (Buffer.from(bytes).toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
}

export function concat(...pieces: readonly (Uint8Array | string)[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : Buffer.from(piece)))));
}

const single = new Map<string, Table>();

/** Any charset of the tests. Single-byte ones by turning the decoder round, multi-byte ones by trying all pairs. */
export function encodeAs(text: string, charset: string): Uint8Array {
  switch (charset) {
    case 'utf-8':
      return utf8(text);
    case 'iso-2022-jp':
      return iso2022Jp(text);
    case 'utf-16le':
      return Uint8Array.from(Buffer.from(text, 'utf16le'));
    case 'utf-16be':
      return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
    case 'windows-1258':
      return Uint8Array.from(encodeWith(singleTable(charset), decomposed(text)));
    case 'gb18030':
    case 'big5':
    case 'euc-kr':
    case 'shift_jis':
    case 'euc-jp':
      return Uint8Array.from(encodeWith(pairTable(charset), text));
    default:
      return Uint8Array.from(encodeWith(singleTable(charset), text));
  }
}

function singleTable(charset: string): Table {
  const known = single.get(charset);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  for (let byte = 255; byte >= 0; byte--) table.set(decodeAs(Uint8Array.of(byte), charset), [byte]);
  single.set(charset, table);
  return table;
}

function pairTable(charset: string): Table {
  const known = single.get(charset);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset);
  for (let lead = 0xfe; lead >= 0x81; lead--) {
    for (let trail = 0xfe; trail >= 0x40; trail--) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  }
  for (let byte = 0; byte < 0x100; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (character !== '\ufffd') table.set(character, [byte]);
  }
  single.set(charset, table);
  return table;
}

/** Vietnamese as Windows-1258 writes it: tone marks stand after the letter, the letter's own marks stay on it. */
function decomposed(text: string): string {
  return Array.from(text.normalize('NFC'), (c) => {
    const [base = '', ...marks] = c.normalize('NFD');
    const tone = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)).join('');
    const shape = marks.filter((mark) => !tone.includes(mark)).join('');
    return (base + shape).normalize('NFC') + tone;
  }).join('');
}

export function quotedPrintable(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => ((byte > 32 && byte < 127 && byte !== 61) || byte === 32 ? String.fromCharCode(byte) : byte === 10 ? '\r\n' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`))
    .join('')
    .split('\r\n')
    .map((line) => line.replace(/.{60}(?:=[0-9A-F]{2})?(?=.)/g, (whole) => (/=[0-9A-F]?$/.test(whole) ? whole : `${whole}=\r\n`)))
    .join('\r\n');
}
