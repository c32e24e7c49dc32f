import { decodeAs, detectCharset, hasJapaneseEscape, mendControls } from './charsets';
import { AS_BYTES } from './skim';

/**
 * Turns bytes that the parser kept (see `skim.ts`) into text, and reads ISO-2022-JP whose escape sequences
 * came through undecoded. Lines that were decoded already stay as they are.
 */
export function restoreText(text: string, relabelled: 'none' | 'unknown' | 'cp850'): string {
  const kept = relabelled !== 'none' && hasHigh(text);
  const escaped = text.includes('\u001b$') || text.includes('\u001b(');
  if (!kept && !escaped) return mendControls(text);
  const lines = text.split('\n').map((line) => restoreLine(line, kept));
  // Lines that are not UTF-8 tell together what they are.
  const unknown = lines.flatMap((line) => (typeof line === 'string' ? [] : [line]));
  const charset = relabelled === 'cp850' ? 'cp850' : detectCharset(join(unknown));
  return lines.map((line) => (typeof line === 'string' ? line : decodeAs(line, charset))).join('\n');
}

/** The line as text where it speaks for itself, else its bytes. */
function restoreLine(line: string, kept: boolean): string | Uint8Array {
  const bytes = bytesOf(line);
  if (bytes === null) return mendControls(line);
  if (hasJapaneseEscape(bytes)) return decodeAs(bytes, 'iso-2022-jp');
  if (!kept || !hasHigh(line)) return line;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

function hasHigh(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return true;
  return false;
}

let byteOf: Map<number, number> | undefined;

function bytesByCharacter(): Map<number, number> {
  if (byteOf) return byteOf;
  const all = new TextDecoder(AS_BYTES).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  byteOf = new Map(Array.from(all, (c, byte) => [c.charCodeAt(0), byte]));
  return byteOf;
}

/** The bytes behind a line; `null` for one that holds other characters and so was decoded. */
function bytesOf(line: string): Uint8Array | null {
  const table = bytesByCharacter();
  const bytes = new Uint8Array(line.length);
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    const byte = unit < 0x80 ? unit : table.get(unit);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function join(lines: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0));
  let at = 0;
  for (const line of lines) {
    all.set(line, at);
    at += line.length;
    all[at++] = 10;
  }
  return all;
}
