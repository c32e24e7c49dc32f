import type { ItemKey } from '../port';
import { NEEDS, supports } from './capabilities';
import { ask } from './officePromise';
import { openItem } from './openItem';
import type { Selection } from './selection';

/** Longest base64 that is taken apart: 150 MB, the largest attachment of Exchange Online. */
const BASE64_LIMIT = 200_000_000;
const BASE64 = /^[\da-z+/]*={0,2}$/i;
/** Characters taken apart at once; a multiple of 4. */
const PIECE = 1_048_576;

/**
 * The open mail as an .eml, byte by byte (`getAsFileAsync`, Mailbox 1.14). `null` where Outlook can't, does
 * not answer in time, or shows another mail than the one that was judged, before or after.
 */
export async function originalFile(selection: Selection, key: ItemKey, { timeoutMs }: { readonly timeoutMs: number }): Promise<Uint8Array | null> {
  const { count } = selection;
  const open = openItem(count);
  if (open.kind !== 'mail' || open.key !== key || !supports(NEEDS.originalFile)) return null;
  if (typeof (open.item as Partial<Office.MessageRead>).getAsFileAsync !== 'function') return null;
  const over = new AbortController();
  const stop = selection.onChange(() => over.abort());
  try {
    const answer = await ask<string>((callback) => open.item.getAsFileAsync(callback), timeoutMs, over.signal);
    const now = openItem(selection.count);
    const same = selection.count === count && now.kind === 'mail' && now.key === key;
    return same && answer.kind === 'value' ? exactBytes(answer.value) : null;
  } finally {
    stop();
  }
}

/** `null` where it is no base64 from front to end: what is sent as the original must be all of it. */
function exactBytes(value: unknown): Uint8Array | null {
  if (typeof value !== 'string' || value.length > BASE64_LIMIT) return null;
  const text = value.replace(/\s/g, '');
  if (text.length === 0 || text.length % 4 !== 0 || !BASE64.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let from = 0; from < text.length; from += PIECE) {
    const piece = atob(text.slice(from, from + PIECE));
    for (let i = 0; i < piece.length; i += 1) bytes[at++] = piece.charCodeAt(i);
  }
  return bytes;
}
