const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

/** What a character stands for in base64 (RFC 4648 §4), 0 to 63; -1 for any other. */
export function base64Value(unit: number): number {
  return unit < 128 ? (VALUES[unit] ?? -1) : -1;
}

/** The bytes of a base64 text; other characters count for nothing. The core has no `atob`: it knows neither browser nor Node. */
export function decodeBase64(block: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((block.length * 3) / 4));
  let written = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < block.length; i++) {
    const value = base64Value(block.charCodeAt(i));
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[written++] = (held >> bits) & 0xff;
    }
  }
  return bytes.subarray(0, written);
}
