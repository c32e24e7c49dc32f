import { decodeBytes } from './charsets';
import { TEXT_PART_LIMIT, type Message, type ReadOutcome } from './message';
import { latin } from './skim';
import { visibleText } from './visibleText';

/** Bytes that can hold {@link TEXT_PART_LIMIT} characters. */
const MOST_BYTES = 4_000_000;
const LONGEST_SUBJECT = 1_000;
const META = 4_096;

/** A `.txt` file: a first line `Subject: …` is the subject, all else the body. */
export function parseTxt(bytes: Uint8Array): ReadOutcome {
  return fromText(decodeBytes(bytes.subarray(0, MOST_BYTES)), 'txt', bytes.length > MOST_BYTES);
}

/** Text that a person pasted. When {@link looksLikeRawMail} holds, `parseEml` reads more of it. */
export function parsePasted(text: string): ReadOutcome {
  return fromText(text, 'pasted', false);
}

/** An `.html` file holding a body; its charset from a byte order mark, its own `<meta>`, or as it looks. */
export function parseHtml(bytes: Uint8Array): ReadOutcome {
  const head = latin(bytes.subarray(0, META));
  const label = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(head)?.[1];
  const marked = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  const html = decodeBytes(bytes.subarray(0, MOST_BYTES), marked ? undefined : label).replace(/^\ufeff/, '');
  const kept = html.slice(0, TEXT_PART_LIMIT);
  const seen = visibleText(kept);
  if (seen.text.trim() === '' && seen.images.length === 0) return { kind: 'unreadable', why: 'empty' };
  return { kind: 'message', message: { ...bare('html'), preserves: { ...NOTHING, rawHtml: true }, html: kept, incomplete: html.length > kept.length || bytes.length > MOST_BYTES ? ['text-cut'] : [] } };
}

/** Header fields that only a raw mail has: nobody types them. */
const TECHNICAL = /^(?:received|return-path|message-id|mime-version|content-type|content-transfer-encoding|delivered-to|dkim-signature|authentication-results|arc-[a-z-]{1,40}|x-[\w-]{1,60})[ \t]{0,5}:/i;
const EVERYDAY = /^(?:from|to|cc|subject|date|reply-to|sender|in-reply-to|references)[ \t]{0,5}:/i;

/** Whether text begins with header lines as "view source" or "view original" shows them. */
export function looksLikeRawMail(text: string): boolean {
  let technical = 0;
  let fields = 0;
  const lines = text.slice(0, 20_000).trimStart().split(/\r?\n/, 80);
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') break;
    if (/^[ \t]/.test(line) || (i === 0 && line.startsWith('From '))) continue;
    const head = line.slice(0, 100);
    if (TECHNICAL.test(head)) technical++;
    else if (!EVERYDAY.test(head) && !/^[\w.-]{1,60}:/.test(head)) break;
    fields++;
  }
  return technical >= 1 && fields >= 3;
}

const NOTHING: Message['preserves'] = { headers: false, rawHtml: false, attachmentContent: false, attachmentList: false };

function bare(source: Message['source']): Message {
  return { source, preserves: NOTHING, subject: '', from: null, to: [], headers: null, html: null, text: null, attachments: [], carried: [], incomplete: [] };
}

function fromText(decoded: string, source: 'txt' | 'pasted', cut: boolean): ReadOutcome {
  const whole = decoded.replace(/^\ufeff/, '');
  const found = /^\s{0,20}(?:subject|件名)[ \t]{0,5}[:：]([^\r\n]{0,1000})(?:\r?\n|$)/i.exec(whole);
  const subject = (found?.[1] ?? '').trim().slice(0, LONGEST_SUBJECT);
  const body = found ? whole.slice(found[0].length).replace(/^[ \t]{0,100}\r?\n/, '') : whole;
  if (body.trim() === '' && subject === '') return { kind: 'unreadable', why: 'empty' };
  return {
    kind: 'message',
    message: { ...bare(source), subject, text: body.slice(0, TEXT_PART_LIMIT), incomplete: cut || body.length > TEXT_PART_LIMIT ? ['text-cut'] : [] },
  };
}
