import type { HeaderField } from '../message/message';

/** Header fields read at most: a forged block of thousands costs no more than this. */
export const MOST_FIELDS = 2_000;
/** Characters of one field that are read. */
const LONGEST_VALUE = 4_000;

/** One field with its place, top first; `name` is lower case. */
export interface PlacedField {
  readonly index: number;
  readonly name: string;
  readonly value: string;
}

/** The first {@link MOST_FIELDS} fields, names in lower case, values cut at a bound. */
export function placedFields(headers: readonly HeaderField[]): PlacedField[] {
  return headers.slice(0, MOST_FIELDS).map((field, index) => ({ index, name: field.name.toLowerCase(), value: field.value.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim() }));
}

/** The field as one raw line, unfolded, with its name as written. */
export function rawLine(headers: readonly HeaderField[], index: number): string {
  const field = headers[index];
  return field ? `${field.name}: ${field.value.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim()}` : '';
}

/** A run of a structured field value: words outside of comments, or a comment's inside (RFC 5322 §3.2.2). */
export interface Piece {
  readonly kind: 'words' | 'comment';
  readonly text: string;
}

/** Splits a value at its comments. `null` when the parentheses don't close: nothing in it can be relied on. */
export function pieces(value: string): Piece[] | null {
  const found: Piece[] = [];
  let depth = 0;
  let from = 0;
  let quoted = false;
  const cut = (to: number, kind: Piece['kind']) => {
    const text = value.slice(from, to).trim();
    if (text !== '') found.push({ kind, text });
    from = to + 1;
  };
  for (let i = 0; i < value.length; i++) {
    const sign = value[i];
    if (sign === '\\') i++;
    else if (sign === '"' && depth === 0) quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '(' && depth++ === 0) cut(i, 'words');
    else if (sign === ')' && --depth === 0) cut(i, 'comment');
    if (depth < 0) return null;
  }
  if (depth !== 0 || quoted) return null;
  cut(value.length, 'words');
  return found;
}

/** `example.co.jp` of `Name@EXAMPLE.co.jp.`; `''` when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).trim().toLowerCase().replace(/[.>]+$/, '');
}

/** Whether `domain` is one of `owned` or lies below one. */
export function isWithin(domain: string, owned: readonly string[]): boolean {
  return domain !== '' && owned.some((own) => domain === own || domain.endsWith(`.${own}`));
}
