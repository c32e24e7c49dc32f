import { base64Value, decodeBase64 } from './base64';

const PADDING = 0x3d;

/** Fewer characters than this are a key, a hash or a token. */
const SHORTEST = 80;
/** A gateway's line above, a signature below: more words than these and the block is not the body. */
const MOST_BESIDE = 300;
/** Characters of one line of the block; only its last one may be shorter. */
const SHORTEST_LINE = 20;

/**
 * A body that is one block of base64 (RFC 4648 §4), as it is shown when the field that says so is missing, as
 * the text it holds; what little stands beside stays. `null` for all else: keys, signatures and files are no
 * text. Linear.
 */
export function decodeBody(shown: string): string | null {
  const trimmed = shown.trim();
  if (trimmed.length < SHORTEST) return null;
  const block = blockOf(trimmed);
  if (!block || trimmed.length - (block.to - block.from) > MOST_BESIDE) return null;
  const text = textOf(decodeBase64(trimmed.slice(block.from, block.to)));
  return text === null ? null : trimmed.slice(0, block.from) + text + trimmed.slice(block.to);
}

/** The longest run of lines that are base64 alone. */
function blockOf(text: string): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null;
  let from = -1;
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const length = base64Length(text, start, end);
    if (length > 0 && (from >= 0 || length >= SHORTEST_LINE)) {
      if (from < 0) from = start;
      if (end - from >= SHORTEST && end - from > (best ? best.to - best.from : 0)) best = { from, to: end };
      // A short line is the last one.
      if (length < SHORTEST_LINE) from = -1;
    } else from = -1;
    start = end + 1;
  }
  return best;
}

/** Characters of a line that is base64 from end to end; 0 for any other. */
function base64Length(text: string, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && i === end - 1) break;
    if (unit !== PADDING && base64Value(unit) < 0) return 0;
    length++;
  }
  return length;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(bytes.includes(0x1b) ? 'iso-2022-jp' : 'utf-8', { fatal: true }).decode(bytes);
    return isText(text) ? text : null;
  } catch {
    // Other bytes than text: a picture, a key, or the charset of another time.
    return null;
  }
}

function isText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) return false;
  }
  return /[\s\u3041-\u9fff]/.test(text);
}
