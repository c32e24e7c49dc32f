import { decodeBytes } from './charsets';
import type { HeaderField } from './message';
import { latin } from './skim';

const MOST_FIELDS = 1_000;
const LONGEST_VALUE = 20_000;
/** Lines looked at; a block of more is no header. */
const MOST_LINES = 3_000;
const LF = 10;

/**
 * The fields of a header block, top first, unfolded (RFC 5322 §2.2.3). Encoded words stay as written; raw
 * bytes beyond ASCII and bare ISO-2022-JP are decoded. Lines that are no field are left out.
 */
export function headerFields(block: Uint8Array): HeaderField[] {
  const fields: HeaderField[] = [];
  let at = 0;
  for (let lines = 0; at < block.length && lines < MOST_LINES && fields.length < MOST_FIELDS; lines++) {
    let end = lineEnd(block, at);
    while (end < block.length && (block[end] === 32 || block[end] === 9)) end = lineEnd(block, end);
    const name = /^([\w!#$%&'*+.^`|~-]{1,100})[ \t]{0,10}:/.exec(latin(block.subarray(at, Math.min(end, at + 120))));
    if (name?.[1] !== undefined) {
      const value = decodeBytes(block.subarray(at + name[0].length, Math.min(end, at + LONGEST_VALUE)));
      fields.push({ name: name[1], value: value.replace(/\r?\n/g, '').trim() });
    }
    at = end;
  }
  return fields;
}

function lineEnd(block: Uint8Array, from: number): number {
  const end = block.indexOf(LF, from);
  return end < 0 ? block.length : end + 1;
}
