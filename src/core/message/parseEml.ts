import PostalMime, { addressParser, type Address, type Attachment as MimeAttachment, type Email } from 'postal-mime';
import { decodeEncodedWords } from './encodedWords';
import { isEncryptedBody, isEncryptedType } from './encrypted';
import { headerFields } from './headerFields';
import { ATTACHMENT_HEAD_BYTES, TEXT_PART_LIMIT, type Attachment, type HeaderField, type Mailbox, type Message, type ReadOutcome } from './message';
import { isCompoundFile } from './msg/compoundFile';
import { isReportPart } from './reportParts';
import { restoreText } from './restoreText';
import { showsAnything } from './shows';
import { PART_KEPT, skim, type Skimmed } from './skim';

export interface ReadOptions {
  /** Milliseconds of a clock that only moves forward. */
  readonly clock: () => number;
  /** Milliseconds that reading may take; carried mails that would begin later are left unread. */
  readonly budgetMs: number;
}

const DEEPEST = 3;
const MOST_CARRIED = 8;
const MOST_ATTACHMENTS = 500;
const LONGEST_SUBJECT = 10_000;
const LONGEST_NAME = 500;
const MOST_MAILBOXES = 200;

/**
 * Reads a raw mail (RFC 5322, MIME). Never rejects: what can't be read is an outcome. Work is bounded by
 * cutting the mail first (see `skim.ts`), as the parser itself can't be interrupted.
 */
export async function parseEml(bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  return parseEmlAt(bytes, begin(options));
}

/** What reading mails inside mails has used up of its bounds. */
export interface Progress {
  readonly outOfTime: () => boolean;
  readonly depth: number;
  readonly carriedLeft: { count: number };
}

export function begin(options: ReadOptions): Progress {
  const stopAt = options.clock() + options.budgetMs;
  return { outOfTime: () => options.clock() > stopAt, depth: 0, carriedLeft: { count: MOST_CARRIED * 2 } };
}

/** Whether one more carried mail may be read beside `read` others; counts it when so. */
export function mayCarry(progress: Progress, read: number): boolean {
  return progress.depth < DEEPEST && read < MOST_CARRIED && progress.carriedLeft.count-- > 0;
}

export async function parseEmlAt(bytes: Uint8Array, progress: Progress): Promise<ReadOutcome> {
  if (isBlank(bytes)) return { kind: 'unreadable', why: 'empty' };
  let skimmed: Skimmed;
  let email: Email;
  let headers: HeaderField[];
  try {
    skimmed = skim(bytes);
    headers = headerFields(skimmed.header);
    if (headers.length === 0) return { kind: 'unreadable', why: 'not-a-mail' };
    if (isEncryptedType(fieldOf(headers, 'content-type'))) return { kind: 'unreadable', why: 'encrypted' };
    if (progress.outOfTime()) return { kind: 'unreadable', why: 'out-of-time' };
    email = await PostalMime.parse(skimmed.bytes, { forceRfc822Attachments: true });
  } catch {
    // Nesting or headers beyond the parser's own limits.
    return { kind: 'unreadable', why: 'not-a-mail' };
  }
  return assemble(email, headers, skimmed, progress);
}

async function assemble(email: Email, headers: readonly HeaderField[], skimmed: Skimmed, progress: Progress): Promise<ReadOutcome> {
  const html = bodyOf(email.html, skimmed);
  const text = bodyOf(email.text, skimmed);
  const report = /^multipart\/report/i.test(fieldOf(headers, 'content-type'));
  const mime = email.attachments.slice(0, MOST_ATTACHMENTS).filter((part) => !report || !isReportPart(part.mimeType, part.filename ?? '', contentOf(part)));
  const attachments = mime.map((part) => attachmentOf(part, skimmed));
  const subject = decodedField(fieldOf(headers, 'subject'), LONGEST_SUBJECT);
  if (isEncryptedBody(text.value, html.value, attachments)) return { kind: 'unreadable', why: 'encrypted' };
  if (!showsAnything({ subject, html: html.value, text: text.value, attachments })) return { kind: 'unreadable', why: 'empty' };
  const { carried, late } = await carriedIn(mime, attachments, progress);
  const incomplete: Message['incomplete'][number][] = [];
  if (skimmed.textCut || html.cut || text.cut) incomplete.push('text-cut');
  if (skimmed.partsCut || email.attachments.length > MOST_ATTACHMENTS) incomplete.push('parts-cut');
  if (late) incomplete.push('out-of-time');
  if (html.broken || text.broken) incomplete.push('undecodable-part');
  return {
    kind: 'message',
    message: {
      source: 'eml',
      preserves: { headers: true, rawHtml: true, attachmentContent: true, attachmentList: !skimmed.partsCut },
      subject,
      from: mailboxes(fieldOf(headers, 'from'))[0] ?? null,
      to: mailboxes(headers.filter(({ name }) => name.toLowerCase() === 'to').map(({ value }) => value).join(', ')),
      headers,
      html: html.value,
      text: text.value,
      attachments,
      carried,
      incomplete,
    },
  };
}

interface Body {
  readonly value: string | null;
  readonly cut: boolean;
  readonly broken: boolean;
}

/** A body with more broken than readable characters counts as not decodable. */
const BROKEN_SHARE = 0.1;

function bodyOf(parsed: string | undefined, skimmed: Skimmed): Body {
  if (parsed === undefined) return { value: null, cut: false, broken: false };
  const text = restoreText(parsed, skimmed.labels).replace(/^\ufeff/, '');
  let broken = 0;
  const seen = text.slice(0, 20_000);
  for (let at = seen.indexOf('\ufffd'); at >= 0; at = seen.indexOf('\ufffd', at + 1)) broken++;
  return { value: text.slice(0, TEXT_PART_LIMIT), cut: text.length > TEXT_PART_LIMIT, broken: broken > seen.length * BROKEN_SHARE };
}

function attachmentOf(part: MimeAttachment, skimmed: Skimmed): Attachment {
  const content = contentOf(part);
  const name = (part.filename ?? '').slice(0, LONGEST_NAME);
  // Whatever fills the room that was kept may have been longer.
  const cut = skimmed.attachmentCut && content.length > PART_KEPT * 0.7;
  return {
    name,
    contentType: part.mimeType,
    size: cut ? null : content.length,
    isInline: part.related === true || (part.disposition === 'inline' && part.contentId !== undefined),
    isMessage: isMail(part, name) || isOutlookItem(part, name),
    head: content.slice(0, ATTACHMENT_HEAD_BYTES),
  };
}

function contentOf(part: MimeAttachment): Uint8Array {
  const { content } = part;
  // A string comes only where an encoding was asked for.
  if (typeof content === 'string') return new Uint8Array(0);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function isMail(part: MimeAttachment, name: string): boolean {
  return part.mimeType === 'message/rfc822' || part.mimeType === 'message/global' || /\.eml$/i.test(name);
}

/** A compound file that Outlook wrote. */
function isOutlookItem(part: MimeAttachment, name: string): boolean {
  return part.mimeType === 'application/vnd.ms-outlook' || /\.msg$/i.test(name);
}

async function carriedIn(mime: readonly MimeAttachment[], attachments: readonly Attachment[], progress: Progress): Promise<{ carried: Message[]; late: boolean }> {
  const carried: Message[] = [];
  for (const [i, part] of mime.entries()) {
    const name = attachments[i]?.name ?? '';
    if (!isMail(part, name) && !isOutlookItem(part, name)) continue;
    if (!mayCarry(progress, carried.length)) break;
    if (progress.outOfTime()) return { carried, late: true };
    const inner = await readCarried(contentOf(part), { ...progress, depth: progress.depth + 1 });
    if (inner.kind === 'message') carried.push(inner.message);
  }
  return { carried, late: false };
}

async function readCarried(content: Uint8Array, progress: Progress): Promise<ReadOutcome> {
  if (!isCompoundFile(content)) return parseEmlAt(content, progress);
  const { parseMsgAt } = await import('./msg/parseMsg');
  return parseMsgAt(content, progress);
}

export function fieldOf(headers: readonly HeaderField[], name: string): string {
  return headers.find((field) => field.name.toLowerCase() === name)?.value ?? '';
}

/** A header value of at most `longest` characters with its encoded words as text. */
function decodedField(value: string, longest: number): string {
  return decodeEncodedWords(value.slice(0, longest)).trim();
}

/** The people of a From or To field; groups (RFC 5322 §3.4) as their members. Never throws. */
export function mailboxes(value: string): Mailbox[] {
  if (value === '') return [];
  let parsed: Address[];
  try {
    parsed = addressParser(value.slice(0, 20_000));
  } catch {
    return [];
  }
  const found: Mailbox[] = [];
  for (const entry of parsed) {
    for (const { name, address } of entry.group ?? [entry]) {
      if (found.length < MOST_MAILBOXES) found.push({ name: decodedField(name, LONGEST_NAME), address: address.trim() });
    }
  }
  return found;
}

function isBlank(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte > 32);
}
