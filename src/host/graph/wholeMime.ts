/** Bytes looked at from each end. */
const WINDOW = 65_536;
const BOUNDARY = /^content-type:[^\r\n]{0,900}(?:\r?\n[ \t][^\r\n]{0,900}){0,20}?;?\s{0,10}\bboundary\s{0,5}=\s{0,5}"?([\w'()+,./:=?-]{1,70})/im;

/**
 * Whether a mail looks like all of itself: its header block ends, and if it has parts, the last of them is
 * closed (RFC 2046 §5.1.1). A mail without parts, cut inside its text, cannot be told from a whole one. Some
 * whole mails fail this too: their sender left the end open.
 */
export function looksWhole(bytes: Uint8Array): boolean {
  const latin = new TextDecoder('latin1');
  const start = latin.decode(bytes.subarray(0, WINDOW));
  const end = /\r?\n\r?\n/.exec(start);
  if (end === null) return bytes.length > WINDOW;
  const boundary = BOUNDARY.exec(start.slice(0, end.index))?.[1];
  return boundary === undefined || latin.decode(bytes.subarray(-WINDOW)).includes(`--${boundary}--`);
}
