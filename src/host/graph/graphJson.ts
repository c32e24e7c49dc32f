import { parseJson } from './graphRequest';

/** Members of Graph's answers, each looked at before it is believed. `undefined`: not of its kind. */

/** Ids of Exchange in the URL-safe alphabet, and what else has been seen in them; no dot, which a path would swallow. */
const ID = /^[\w=+/-]{1,1024}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const MESSAGE_ID_LIMIT = 1_000;

export type Json = Readonly<Record<string, unknown>>;

export function isGraphId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

export function jsonObject(body: Uint8Array): Json | undefined {
  return asObject(parseJson(body));
}

export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The `value` of a list, every entry an object. */
export function listOf(body: Uint8Array): readonly Json[] | undefined {
  return objects(jsonObject(body)?.['value']);
}

export function objects(value: unknown): readonly Json[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.map(asObject);
  return read.every((entry) => entry !== undefined) ? read : undefined;
}

export function instant(value: unknown): string | undefined {
  return typeof value === 'string' && INSTANT.test(value) ? value : undefined;
}

/** `null` where the mail has none. */
export function messageId(value: unknown): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' && value.length <= MESSAGE_ID_LIMIT ? value : undefined;
}

/**
 * First byte that is missing, out of an upload session; `null`: the answer names none. Outlook writes a
 * single number, other services of Graph a range, and the beginning of the name in either case.
 */
export function nextByte(answer: Json, size: number): number | null | undefined {
  const ranges = answer['nextExpectedRanges'] ?? answer['NextExpectedRanges'];
  if (ranges === undefined || (Array.isArray(ranges) && ranges.length === 0)) return null;
  if (!Array.isArray(ranges)) return undefined;
  const starts = ranges.map((range: unknown) => (typeof range === 'string' ? /^(\d{1,12})(?:-\d{0,12})?$/.exec(range)?.[1] : undefined));
  const next = Math.min(...starts.map(Number));
  return next <= size ? (next === size ? null : next) : undefined;
}
