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
