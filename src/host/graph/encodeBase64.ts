/** A multiple of 3, so that pieces can be put end to end; few enough for the arguments of one call. */
const PIECE = 24_576;

/** Base64 (RFC 4648 §4) of bytes of any number: piece by piece, so that no call has too many arguments. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join('');
}
