import type { HeaderField } from '../../core/message/message';

/** Characters of a header block that are read; Exchange itself allows 256 kB. */
const BLOCK_LIMIT = 262_144;
const FIELD_LIMIT = 1_000;
/** ftext of RFC 5322 §3.6.8: printable ASCII but the colon. */
const FIELD_NAME = /^[^\s:\x7F-\uFFFF]{1,100}$/;

/**
 * The fields of a header block, in order, unfolded (RFC 5322 §2.2.3): a line that begins with a blank
 * goes on from the one before. `null` when it holds no field at all: some clients answer with an empty
 * text, or with the subject alone, and say it succeeded.
 */
export function headerFields(block: string): readonly HeaderField[] | null {
  const fields: { name: string; parts: string[] }[] = [];
  for (const line of block.slice(0, BLOCK_LIMIT).split(/\r\n|[\r\n]/)) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      fields.at(-1)?.parts.push(line.trim());
      continue;
    }
    const colon = line.indexOf(':');
    const name = colon > 0 ? line.slice(0, colon).trimEnd() : '';
    if (!FIELD_NAME.test(name)) continue;
    if (fields.length === FIELD_LIMIT) break;
    fields.push({ name, parts: [line.slice(colon + 1).trim()] });
  }
  if (!fields.some((field) => field.name.toLowerCase() !== 'subject')) return null;
  return fields.map(({ name, parts }) => ({ name, value: parts.join(' ').trim() }));
}

/** First value of a field, any case of its name; `null` when it is not there. */
export function fieldValue(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name.toLowerCase() === name)?.value ?? null;
}
