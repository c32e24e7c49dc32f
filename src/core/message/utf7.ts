const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** UTF-7 (RFC 2152): runs of base64 between `+` and `-` hold UTF-16. Bytes beyond ASCII stay as they are. */
export function decodeUtf7(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] ?? 0;
    i++;
    if (byte !== 0x2b) {
      pieces.push(String.fromCharCode(byte));
      continue;
    }
    let bits = 0;
    let held = 0;
    let units = 0;
    const from = i;
    for (; i < bytes.length; i++) {
      const value = BASE64.indexOf(String.fromCharCode(bytes[i] ?? 0));
      if (value < 0) break;
      held = ((held << 6) | value) & 0x3fffff;
      bits += 6;
      if (bits >= 16) {
        bits -= 16;
        pieces.push(String.fromCharCode((held >> bits) & 0xffff));
        units++;
      }
    }
    const closed = bytes[i] === 0x2d;
    // "+-" is a plus; a plus before anything else that is no base64 is one too.
    if (units === 0) pieces.push('+', String.fromCharCode(...bytes.subarray(from, Math.min(i, from + 3))));
    if (closed) i++;
  }
  return pieces.join('');
}
