import { pieces } from './headers';
import type { PlacedField } from './headers';

/** One Received field (RFC 5321 §4.4): who handed in, and who says so. */
export interface Hop {
  readonly index: number;
  /** The name the sending host gave itself: anybody's word. */
  readonly from: string | null;
  /** The name a Postfix-like server looked up for the address: `host (name [192.0.2.1])`. */
  readonly fromVerified: string | null;
  /** The address that the receiving server saw. */
  readonly address: string | null;
  /** The receiving server, lower case. */
  readonly by: string;
  /** `Microsoft SMTP Server` and the like: the words after `with`. */
  readonly protocol: string;
}

/** Received fields, top first. Those that can't be read for sure end the path: below them nothing is known. */
export function receivedPath(fields: readonly PlacedField[]): Hop[] {
  const hops: Hop[] = [];
  for (const field of fields) {
    if (field.name !== 'received') continue;
    const hop = readHop(field);
    if (!hop) break;
    hops.push(hop);
  }
  return hops;
}

function readHop(field: PlacedField): Hop | null {
  const parts = pieces(field.value);
  if (!parts) return null;
  // Comments become one word each, so that no word in them is taken for a keyword.
  const comments: string[] = [];
  const words = parts
    .map((part) => (part.kind === 'words' ? part.text : `\u0000${comments.push(part.text) - 1}`))
    .join(' ')
    .split(' ');
  let from: string | null = null;
  let by: string | null = null;
  let beforeBy: string | null = null;
  let protocol = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    if (i === 0 && word.toLowerCase() === 'from') {
      from = next.toLowerCase();
      i++;
    } else if (by === null && word.startsWith('\u0000')) beforeBy ??= comments[Number(word.slice(1))] ?? null;
    else if (by === null && word.toLowerCase() === 'by') {
      by = next.toLowerCase();
      i++;
    } else if (by !== null && word.toLowerCase() === 'with') {
      protocol = words.slice(i + 1, i + 4).join(' ').toLowerCase();
      break;
    }
  }
  if (by === null || by === '' || by.startsWith('\u0000')) return null;
  return { index: field.index, from, ...lookedUp(from, beforeBy), by: by.replace(/\.$/, ''), protocol };
}

function lookedUp(from: string | null, comment: string | null): Pick<Hop, 'address' | 'fromVerified'> {
  const literal = addressIn(`[${(from ?? '').replace(/^\[|\]$/g, '')}]`);
  if (comment === null) return { address: literal, fromVerified: null };
  const bracket = /\[[^\]\s]{2,60}\]/.exec(comment);
  const address = bracket ? addressIn(bracket[0]) : addressIn(`[${comment.split(' ')[0] ?? ''}]`);
  const name = bracket ? comment.slice(0, bracket.index).trim().split(' ').at(-1) : undefined;
  return { address: address ?? literal, fromVerified: name !== undefined && /^[\w.-]+$/.test(name) && name !== 'unknown' ? name.toLowerCase() : null };
}

/** The address inside `[…]`, `IPv6:` left out; `null` when it is none. */
export function addressIn(bracketed: string): string | null {
  const inside = bracketed.slice(1, -1).replace(/^ipv6:/i, '');
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(inside)) return inside.split('.').every((byte) => Number(byte) <= 255) ? inside : null;
  return /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(inside) ? inside.toLowerCase() : null;
}

/** Loopback, link-local and private addresses (RFC 1918, RFC 4193): inside of some network. */
export function isPrivate(address: string): boolean {
  return /^(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][\da-f]{2}:|fe80:)/.test(address);
}
