import type { SupportingSign } from '../analysis';
import type { Quote, Where } from '../contract';
import { alteredLetters, type LetterDisguise } from '../evidence/disguisedLetters';
import type { Evidence } from '../evidence/evidence';
import { abandonedMailProgram, forgedDate, headerLine, hiddenText, simplifiedGlyphs, translatedWording, type Run } from '../evidence/signs';
import type { Judgement } from '../judge/judgement';
import type { Folded } from '../message/folded';
import { visibleRun } from '../message/normalise';
import { quoteOf, QUOTE_LIMIT } from './quote';

/** Characters of the mail that show a sign. */
const EXAMPLE = 60;
/** How much of them stands before the place. */
const LEAD = 20;
const BLANK = /^\s$/;

/** Six letters and digits in one, though nothing says that it is a password. */
const PASSWORD_LIKE = /(?=[a-z]{0,30}\d)(?=\d{0,30}[a-z])[a-z\d]{6}/i;

/** A text of the judged speech. */
interface Spoken {
  readonly text: string;
  readonly folded: Folded;
  readonly where: Where;
}

/**
 * What is odd about this very mail. These facts support an answer and are never a reason for one: senders of real
 * threats disguise letters too, and honest mail has hidden text. The absence of any tells nothing.
 */
export function supportingSigns(judgement: Judgement, evidence: Evidence): SupportingSign[] {
  const spoken = spokenTexts(judgement, evidence);
  const secret = secretOf(judgement);
  return [...(judgement.speech.depth === 0 ? mailSigns(evidence) : []), ...letterSigns(spoken, secret), ...wordingSigns(spoken, evidence.reading.language, secret)];
}

function spokenTexts({ speech }: Judgement, { subject, reading }: Evidence): Spoken[] {
  const body = speech.layers.map(({ text, folded }): Spoken => ({ text, folded, where: 'body' }));
  return [...body, { text: reading.subject, folded: subject.folded, where: 'subject' }];
}

/** Of a carried mail, the carrier's headers and parts tell nothing. */
function mailSigns({ reading, facts }: Evidence): SupportingSign[] {
  const { message } = reading;
  const signs: SupportingSign[] = [];
  const date = forgedDate(message);
  if (date) signs.push({ id: 'forged-date', stated: dayOf(date.stated), recorded: dayOf(date.recorded), quote: ofHeader(date.line) });
  // What really was sent from inside may well name the reader: nothing odd, and nothing to make light of.
  if (facts.origin.claimsSelf && facts.origin.status !== 'inside') {
    const line = headerLine(message, 'from');
    signs.push({ id: 'self-addressed', quote: line === null ? null : ofHeader(line) });
  }
  const mailer = abandonedMailProgram(message);
  if (mailer) signs.push({ id: 'odd-mailer', program: mailer.program, quote: ofHeader(mailer.line) });
  const hidden = hiddenText(reading);
  if (hidden > 0) signs.push({ id: 'hidden-text', characters: hidden, quote: null });
  if (reading.partsDiffer) signs.push({ id: 'parts-differ', quote: null });
  return signs;
}

function letterSigns(spoken: readonly Spoken[], secret: Secret | null): SupportingSign[] {
  const altered = spoken.flatMap((one) => alteredLetters(one.folded, one.text).map((letters) => ({ ...letters, one })));
  const disguised = altered.filter(({ kind }) => kind !== 'bytes');
  const broken = altered.filter(({ kind }) => kind === 'bytes');
  const shown = (found: typeof altered): Quote | null => firstExample(found.flatMap(({ one, places }) => places.map((place) => ({ one, place }))), secret);
  const signs: SupportingSign[] = [];
  if (disguised.length > 0) {
    signs.push({ id: 'disguised-letters', kinds: [...new Set(disguised.map(({ kind }) => kind as LetterDisguise))], quote: shown(disguised) });
  }
  if (broken.length > 0) signs.push({ id: 'broken-letters', quote: shown(broken) });
  return signs;
}

function wordingSigns(spoken: readonly Spoken[], language: string, secret: Secret | null): SupportingSign[] {
  if (language !== 'ja') return [];
  const signs: SupportingSign[] = [];
  for (const one of spoken) {
    const found = simplifiedGlyphs(one.text);
    if (!found) continue;
    signs.push({ id: 'mixed-scripts', glyphs: found.glyphs, quote: firstExample([{ one, place: found.at }], secret) });
    break;
  }
  for (const one of spoken) {
    const run = translatedWording(one);
    if (!run) continue;
    signs.push({ id: 'machine-translated', quote: firstExample([{ one, place: visibleRun(one.folded, run.start, run.end, one.text) }], secret) });
    break;
  }
  return signs;
}

/** Words of the mail that may be a real password: no example shows them. */
interface Secret {
  readonly quote: string;
  readonly words: readonly string[];
}

function secretOf({ speech }: Judgement): Secret | null {
  const placed = speech.claims.get('password-known');
  if (!placed) return null;
  const { quote } = quoteOf(placed);
  return { quote, words: quote.split(/[\s"'“”‘’「」『』（）()<>,、。:：;]+/).filter((word) => word.length >= 4 && /\P{L}/u.test(word)) };
}

/** The first place that can be shown, with the words around it or, where those look like a password, by itself. */
function firstExample(found: readonly { readonly one: Spoken; readonly place: Run }[], secret: Secret | null): Quote | null {
  for (const { one, place } of found) {
    for (const run of [around(one.text, place), wordOf(one.text, place)]) {
      const quote = one.text.slice(run.start, run.end).trim();
      const beside = `${one.text.slice(run.start, place.start)} ${one.text.slice(place.end, run.end)}`;
      if (quote !== '' && !PASSWORD_LIKE.test(beside) && !isSecret(one, run, quote, secret)) return { quote, where: one.where };
    }
  }
  return null;
}

/** A subject is often the password and nothing else. */
function isSecret({ text, where }: Spoken, run: Run, quote: string, secret: Secret | null): boolean {
  if (!secret) return false;
  if (where === 'subject' || secret.words.some((word) => quote.includes(word))) return true;
  const at = text.indexOf(secret.quote);
  return at >= 0 && run.start < at + secret.quote.length && run.end > at;
}

/** The line a place stands in, or so much of it as fits into {@link EXAMPLE}, cut between words where it has any. */
function around(text: string, place: Run): Run {
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const lineBreak = text.indexOf('\n', place.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  if (lineEnd - lineStart <= EXAMPLE) return { start: lineStart, end: lineEnd };
  let start = Math.max(lineStart, place.start - LEAD);
  if (start > lineStart) {
    const blank = text.slice(start, place.start).search(/\s/);
    if (blank >= 0) start += blank + 1;
  }
  let end = Math.min(lineEnd, start + EXAMPLE);
  if (end < lineEnd) {
    let blank = end;
    while (blank > place.end && !BLANK.test(text[blank] ?? '')) blank--;
    if (blank > place.end) end = blank;
  }
  // Never half of a character beyond the first plane.
  if (isTrailing(text, start)) start++;
  if (isTrailing(text, end)) end--;
  return { start, end };
}

/** The place and what is written together with it. */
function wordOf(text: string, place: Run): Run {
  let { start, end } = place;
  while (start > 0 && place.start - start < LEAD && !BLANK.test(text[start - 1] ?? '')) start--;
  while (end < text.length && end - start < EXAMPLE && !BLANK.test(text[end] ?? '')) end++;
  if (isTrailing(text, start)) start++;
  return { start, end: isTrailing(text, end) ? end - 1 : end };
}

function isTrailing(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}

function ofHeader(line: string): Quote {
  return { quote: line.slice(0, QUOTE_LIMIT), where: 'headers' };
}

/** The day in UTC, `2026-03-01`. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
