import type { Quote, Where } from '../contract';
import type { PlacedHit } from '../judge/speech';
import { visibleRun } from '../message/normalise';

/** Longest quote, in characters (contract). */
export const QUOTE_LIMIT = 200;
const SENTENCE_END = /[。！？!?\n]/u;

/**
 * The exact run of the visible text for a hit, widened to the sentence it stands in where that fits
 * into {@link QUOTE_LIMIT}, because a reader recognises a sentence sooner than a fragment.
 */
export function quoteOf(placed: PlacedHit): Quote {
  const run = visibleRun(placed.folded, placed.hit.start, placed.hit.end, placed.text);
  return { quote: sentenceAround(placed.text, run), where: placed.place.kind === 'subject' ? 'subject' : 'body' };
}

export function quoteOfFact(fact: { readonly attachment: string } | { readonly line: string } | { readonly link: string }): Quote {
  if ('attachment' in fact) {
    const where: Where = `attachment:${fact.attachment}`;
    return { quote: fact.attachment.slice(0, QUOTE_LIMIT), where };
  }
  if ('line' in fact) return { quote: fact.line.slice(0, QUOTE_LIMIT), where: 'headers' };
  return { quote: fact.link.slice(0, QUOTE_LIMIT), where: 'body' };
}

export function sentenceAround(text: string, run: { readonly start: number; readonly end: number }): string {
  let { start, end } = run;
  if (end - start > QUOTE_LIMIT) return text.slice(start, start + QUOTE_LIMIT).trim();
  const room = QUOTE_LIMIT - (end - start);
  const before = text.slice(Math.max(0, start - room), start);
  const after = text.slice(end, end + room);
  const back = lastIndexOf(before);
  if (back >= 0 || start - room <= 0) start -= before.length - (back + 1);
  const ahead = SENTENCE_END.exec(after);
  const closing = ahead ? ahead.index + 1 : end + room >= text.length ? after.length : -1;
  if (closing >= 0 && end + closing - start <= QUOTE_LIMIT && !SENTENCE_END.test(text[end - 1] ?? '')) end += closing;
  if (end - start > QUOTE_LIMIT) return text.slice(run.start, run.end).trim();
  return text.slice(start, end).trim();
}

function lastIndexOf(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) {
    if (SENTENCE_END.test(text[i] ?? '') || (text[i] === ' ' && text[i - 1] === '.')) return i;
  }
  return -1;
}
