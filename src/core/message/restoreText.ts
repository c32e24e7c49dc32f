import { decodeAs, decodeBytes, detectCharset, mendControls } from './charsets';
import { hasJapaneseEscape } from './iso2022jp';
import { AS_BYTES, LABEL_MARK } from './skim';

/**
 * Turns the bytes that the parser kept (see `skim.ts`) into text, each part by what its bytes are and what it
 * declared. `labels`: the declared charsets that the marks in the text count.
 */
export function restoreText(text: string, labels: readonly string[]): string {
  // What stands before the first mark has no label; then label and part alternate.
  const [unmarked = '', ...marked] = text.split(LABEL_MARK);
  const parts = [restorePart(unmarked, '')];
  for (let i = 0; i + 1 < marked.length; i += 2) parts.push(restorePart(marked[i + 1] ?? '', labels[Number(marked[i])] ?? ''));
  return parts.join('');
}

function restorePart(text: string, label: string): string {
  const high = hasHigh(text);
  if (!high && !text.includes('\u001b') && !text.includes('\0') && !text.includes('\u000e') && label === '') return text;
  const whole = bytesOf(text);
  if (whole && (!high || isUtf8(whole))) return decodeBytes(whole, label);
  if (whole && label !== '') return decodeBytes(whole, label);
  return restoreLines(text.split('\n'));
}

/** Lines of more than one charset, or among them lines that the parser made itself. */
function restoreLines(texts: readonly string[]): string {
  const lines = texts.map(restoreLine);
  // Lines that are not UTF-8 tell together what they are.
  const unknown = lines.flatMap((line) => (typeof line === 'string' ? [] : [line]));
  const charset = detectCharset(join(unknown));
  return lines.map((line) => (typeof line === 'string' ? line : decodeAs(line, charset))).join('\n');
}

/** The line as text where it speaks for itself, else its bytes. */
function restoreLine(line: string): string | Uint8Array {
  const bytes = bytesOf(line);
  if (bytes === null) return mendControls(line);
  if (hasJapaneseEscape(bytes)) return decodeAs(bytes, 'iso-2022-jp');
  if (!hasHigh(line)) return line;
  return isUtf8(bytes) ? decodeAs(bytes, 'utf-8') : bytes;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
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
