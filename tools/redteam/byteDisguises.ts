import { rawMail, textMail, type MailBytes, type PlainMail } from './mail';
import { around } from './textDisguises';

/** Charsets and transfer encodings that hide the words from a reader who believes the label. */
export interface ByteDisguise {
  readonly name: string;
  /** `null` where the mail can't be written so. */
  readonly build: (mail: PlainMail) => MailBytes | null;
}

/** Characters by the bytes a legacy charset has for them, found by reading every pair. */
function encoderFor(label: string): (text: string) => Uint8Array | null {
  let table: Map<string, readonly number[]> | undefined;
  const build = (): Map<string, readonly number[]> => {
    const found = new Map<string, readonly number[]>();
    const decoder = new TextDecoder(label);
    for (let a = 0; a < 256; a++) {
      const single = decoder.decode(Uint8Array.of(a));
      if (single.length === 1 && single !== '\ufffd') found.set(single, [a]);
      for (let b = 0x40; a > 0x80 && b < 256; b++) {
        const both = decoder.decode(Uint8Array.of(a, b));
        if (both.length === 1 && both !== '\ufffd' && !found.has(both)) found.set(both, [a, b]);
      }
    }
    return found;
  };
  return (text) => {
    table ??= build();
    const bytes: number[] = [];
    for (const c of text) {
      const one = table.get(c);
      if (!one) return null;
      bytes.push(...one);
    }
    return Uint8Array.from(bytes);
  };
}

const shiftJis = encoderFor('shift_jis');
const eucJp = encoderFor('euc-jp');
const gb18030 = encoderFor('gb18030');
const windows1252 = encoderFor('windows-1252');
const windows1251 = encoderFor('windows-1251');

/** ISO-2022-JP (RFC 1468): the bytes of EUC-JP without their high bit, between escapes. */
function iso2022jp(text: string): Uint8Array | null {
  const euc = eucJp(text);
  if (!euc) return null;
  const out: number[] = [];
  let wide = false;
  const turn = (to: boolean): void => {
    if (wide !== to) out.push(0x1b, ...(to ? [0x24, 0x42] : [0x28, 0x42]));
    wide = to;
  };
  for (let i = 0; i < euc.length; i++) {
    const byte = euc[i] ?? 0;
    if (byte === 0x8e || byte === 0x8f) return null;
    turn(byte >= 0xa1);
    out.push(byte & 0x7f);
  }
  turn(false);
  return Uint8Array.from(out);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

/** RFC 2152: all but plain ASCII in a base64 of UTF-16. */
function utf7(text: string): string {
  return text.replace(/\+/g, '+-').replace(/[^\x20-\x7e\n\r\t]+/g, (run) => `+${Buffer.from(run, 'utf16le').swap16().toString('base64').replace(/=+$/, '')}-`);
}

function labelled(name: string, label: string, write: (text: string) => Uint8Array | string | null): ByteDisguise {
  return {
    name,
    build: ({ subject, body }) => {
      const content = write(body);
      return content === null ? null : rawMail(subject, [{ type: label === '' ? 'text/plain' : `text/plain; charset=${label}`, content }]);
    },
  };
}

export const BYTE_DISGUISES: readonly ByteDisguise[] = [
  labelled('utf-8, no label', '', (text) => text),
  labelled('utf-8 called us-ascii', 'us-ascii', (text) => text),
  labelled('utf-8 called iso-8859-1', 'iso-8859-1', (text) => text),
  labelled('utf-8 under an unknown label', 'x-none-such', (text) => text),
  labelled('shift_jis', 'Shift_JIS', shiftJis),
  labelled('shift_jis called utf-8', 'utf-8', shiftJis),
  labelled('shift_jis, no label', '', shiftJis),
  labelled('shift_jis called iso-2022-jp', 'iso-2022-jp', shiftJis),
  labelled('euc-jp', 'euc-jp', eucJp),
  labelled('euc-jp called shift_jis', 'shift_jis', eucJp),
  labelled('iso-2022-jp', 'iso-2022-jp', iso2022jp),
  labelled('iso-2022-jp called us-ascii', 'us-ascii', iso2022jp),
  labelled('iso-2022-jp called utf-8', 'utf-8', iso2022jp),
  labelled('gb18030', 'gb18030', gb18030),
  labelled('windows-1252 called utf-8', 'utf-8', windows1252),
  labelled('utf-16 with a mark', 'utf-16', utf16),
  labelled('utf-7', 'utf-7', utf7),
  {
    name: 'letters of Cyrillic in windows-1251',
    build: ({ subject, body }) => {
      const mixed = around(body, (run) => run.replace(/[aceopx]/g, (c) => 'асеорх'['aceopx'.indexOf(c)] ?? c));
      const bytes = windows1251(mixed);
      return bytes && mixed !== body ? rawMail(subject, [{ type: 'text/plain; charset=windows-1251', content: bytes }]) : null;
    },
  },
  {
    name: 'base64 inside the text',
    build: ({ subject, body }) => textMail({ subject, body: Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\n') }),
  },
];
