import type { Message } from '../message/message';
import type { Reading } from '../message/reading';
import { ABANDONED } from './abandonedMailPrograms';
import type { LayerEvidence } from './evidence';
import { placedFields, rawLine } from './headers';
import { mailDate } from './mailDate';
import { ADDRESSES, CALQUES, SIMPLIFIED_ONLY } from './oddWording.ja';

/** A run of some text: `[start, end)`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const HOUR = 3_600_000;
/** A server goes on trying for days, but seldom longer than this before it says so. */
const LATE = 48 * HOUR;
/** A clock in a wrong zone is off by up to 14 hours; more than a day ahead is no such mistake. */
const AHEAD = 24 * HOUR;

/**
 * A Date field more than two days before the own server's record, or more than a day after it; times in milliseconds
 * since 1970. The topmost Received line was written by the server that holds the mailbox. `null` where either is
 * missing or can't be read.
 */
export function forgedDate({ headers, preserves }: Message): { readonly stated: number; readonly recorded: number; readonly line: string } | null {
  if (headers === null || !preserves.headers) return null;
  const fields = placedFields(headers);
  const date = fields.find(({ name }) => name === 'date');
  const received = fields.find(({ name }) => name === 'received');
  if (!date || !received) return null;
  const stated = mailDate(date.value);
  const recorded = mailDate(received.value.slice(received.value.lastIndexOf(';') + 1));
  if (stated === null || recorded === null || (recorded - stated <= LATE && stated - recorded <= AHEAD)) return null;
  return { stated, recorded, line: rawLine(headers, date.index) };
}

/** The first field of that name as a raw line; `null` where the source gives no headers. */
export function headerLine({ headers }: Message, wanted: string): string | null {
  const field = headers === null ? undefined : placedFields(headers).find(({ name }) => name === wanted);
  return headers === null || !field ? null : rawLine(headers, field.index);
}

/** A mail program that the mail names and that nobody has made for many years. */
export function abandonedMailProgram({ headers }: Message): { readonly program: string; readonly line: string } | null {
  if (headers === null) return null;
  const field = placedFields(headers).find(({ name }) => name === 'x-mailer' || name === 'user-agent');
  const found = field && ABANDONED.find(({ names }) => names.test(field.value));
  return field && found ? { program: found.program, line: rawLine(headers, field.index) } : null;
}

/** Fewer hidden characters than this are the odds and ends of any template. */
const FEWEST_HIDDEN = 100;

/** Characters hidden from the eye; 0 where they are few, or where the source may have taken them out. */
export function hiddenText({ message, visible }: Reading): number {
  return message.preserves.rawHtml && visible.hiddenCharacters >= FEWEST_HIDDEN ? visible.hiddenCharacters : 0;
}

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;
const HAN = /[\u3400-\u9fff]/;
/** A longer run of ideographs is a name or a quotation in Chinese. */
const LONGEST_HAN = 4;
const FEWEST_GLYPHS = 2;

/**
 * Letters of simplified Chinese that stand in words beside kana, at least two different ones; `null` otherwise. Those
 * in longer runs without kana are names or quotations. Offsets in the visible text.
 */
export function simplifiedGlyphs(text: string): { readonly glyphs: readonly string[]; readonly at: Run } | null {
  const glyphs = new Set<string>();
  let first: Run | null = null;
  let kana = 0;
  let simplified = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (KANA.test(c)) kana++;
    if (!SIMPLIFIED_ONLY.has(c)) continue;
    simplified++;
    let from = i;
    while (from > 0 && i - from <= LONGEST_HAN && HAN.test(text[from - 1] ?? '')) from--;
    let to = i + 1;
    while (to < text.length && to - i <= LONGEST_HAN && HAN.test(text[to] ?? '')) to++;
    if (to - from > LONGEST_HAN || !(KANA.test(text[from - 1] ?? '') || KANA.test(text[to] ?? ''))) continue;
    glyphs.add(c);
    first ??= { start: from, end: to };
  }
  // More of them than a tenth of the kana: a text in two languages, not stray letters.
  return first && glyphs.size >= FEWEST_GLYPHS && simplified * 10 <= kana ? { glyphs: [...glyphs].slice(0, 8), at: first } : null;
}

/**
 * Japanese that was put together word by word from another language: two different words taken over where Japanese has
 * its own, or one beside two different ways to say "you". Offsets in the folded text; `null` otherwise.
 */
export function translatedWording({ folded }: Pick<LayerEvidence, 'folded'>): Run | null {
  const found = CALQUES.flatMap((calque) => {
    const match = calque.exec(folded.text);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  const [first] = found;
  if (!first) return null;
  return found.length > 1 || ADDRESSES.filter((address) => address.test(folded.text)).length > 1 ? first : null;
}
