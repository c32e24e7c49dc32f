/** What the dictionary holds before the first byte ([MS-OXRTFCP] §2.1.2.1). */
const PRELOADED =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const COMPRESSED = 0x75465a4c;
const STORED = 0x414c454d;
const WINDOW = 4096;

/** Decompresses RTF as Outlook stores it; at most `limit` bytes, whatever the size it claims. Never throws. */
export function decompressRtf(bytes: Uint8Array, limit: number): Uint8Array | null {
  if (bytes.length < 16) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint32(8, true);
  const size = Math.min(limit, view.getUint32(4, true));
  if (kind === STORED) return bytes.subarray(16, 16 + size);
  if (kind !== COMPRESSED) return null;
  const window = new Uint8Array(WINDOW);
  for (let i = 0; i < PRELOADED.length; i++) window[i] = PRELOADED.charCodeAt(i);
  let write = PRELOADED.length;
  const out = new Uint8Array(size);
  let length = 0;
  const put = (byte: number): void => {
    out[length++] = byte;
    window[write] = byte;
    write = (write + 1) % WINDOW;
  };
  for (let at = 16; at < bytes.length && length < size; ) {
    const flags = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && length < size; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      // A reference to the place that is written next is the end.
      if (from === write) return out.subarray(0, length);
      const count = (reference & 15) + 2;
      for (let i = 0; i < count && length < size; i++) put(window[(from + i) % WINDOW] ?? 0);
    }
  }
  return out.subarray(0, length);
}
