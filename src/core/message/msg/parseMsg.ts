import { decodeBytes } from '../charsets';
import { charsetOfCodePage } from '../charsetLabels';
import { isEncryptedBody } from '../encrypted';
import { headerFields } from '../headerFields';
import { ATTACHMENT_HEAD_BYTES, TEXT_PART_LIMIT, type Attachment, type HeaderField, type Mailbox, type Message, type ReadOutcome } from '../message';
import { begin, fieldOf, mailboxes, mayCarry, parseEmlAt, type Progress, type ReadOptions } from '../parseEml';
import { showsAnything } from '../shows';
import { utf8Bytes } from '../utf8';
import { decompressRtf } from './compressedRtf';
import { isCompoundFile, openCompoundFile, type Storage } from './compoundFile';
import { HEADER_BYTES, Properties, PROPERTY, withoutFill } from './properties';
import { readRtf } from './rtf';

const MOST_ATTACHMENTS = 500;
const MOST_RECIPIENTS = 200;
const LONGEST_STRING = 20_000;
const LONGEST_HEADERS = 2_000_000;
const TEXT_BYTES = TEXT_PART_LIMIT * 2;
const HTML_BYTES = 4_000_000;
const RTF_BYTES = 4_000_000;
/** An attached mail or a signed body that is read itself. */
const CARRIED_BYTES = 4_000_000;
/** Values of PidTagAttachMethod and PidTagRecipientType ([MS-OXCMSG] §2.2.2.9, §2.2.3.1.2). */
const EMBEDDED = 5;
const RECIPIENT_TO = 1;
/** PidTagAttachFlags: shown inside the HTML body. */
const RENDERED = 4;

/**
 * Reads an Outlook item (`.msg`, [MS-OXMSG]). Never rejects: what can't be read is an outcome. Bounded: the
 * file's own sizes and chains are never believed.
 */
export async function parseMsg(bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  return parseMsgAt(bytes, begin(options));
}

export async function parseMsgAt(bytes: Uint8Array, progress: Progress): Promise<ReadOutcome> {
  let root: Storage | null;
  try {
    root = openCompoundFile(bytes);
  } catch {
    // A table that points outside the file.
    root = null;
  }
  // Word and Excel write compound files too.
  if (!root?.streams.has('__properties_version1.0')) return { kind: 'unreadable', why: 'not-a-mail' };
  return readItem(root, HEADER_BYTES.message, progress);
}

async function readItem(storage: Storage, header: number, progress: Progress): Promise<ReadOutcome> {
  if (progress.outOfTime()) return { kind: 'unreadable', why: 'out-of-time' };
  const item = new Properties(storage, header);
  const headers = transportHeaders(item);
  const html = htmlOf(item);
  const text = item.text(PROPERTY.body, TEXT_BYTES) || item.text(PROPERTY.reportText, TEXT_BYTES) || (html?.kind === 'text' ? html.value : '');
  const parts = attachmentParts(storage, item);
  const attachments = parts.map(attachmentOf);
  const subject = item.text(PROPERTY.subject, LONGEST_STRING);
  const itemClass = item.text(PROPERTY.messageClass, 200);
  const body = { html: html?.kind === 'html' ? html.value.slice(0, TEXT_PART_LIMIT) : null, text: text === '' ? null : text.slice(0, TEXT_PART_LIMIT) };
  const signed = /SMIME\.MultipartSigned/i.test(itemClass) && !showsAnything({ ...body, subject: '', attachments: [] }) ? await signedBody(parts[0], progress) : null;
  if (/\.SMIME$/i.test(itemClass) || isEncryptedBody(body.text, body.html, attachments)) return { kind: 'unreadable', why: 'encrypted' };
  if (!showsAnything({ ...body, subject, attachments })) return { kind: 'unreadable', why: 'empty' };
  const { carried, late } = await carriedIn(parts, attachments, progress);
  const incomplete: Message['incomplete'][number][] = [];
  if (text.length > TEXT_PART_LIMIT || (html?.value.length ?? 0) > TEXT_PART_LIMIT) incomplete.push('text-cut');
  if (countParts(storage) > parts.length) incomplete.push('parts-cut');
  if (late) incomplete.push('out-of-time');
  return {
    kind: 'message',
    message: {
      source: 'msg',
      preserves: { headers: headers !== null, rawHtml: true, attachmentContent: true, attachmentList: countParts(storage) === parts.length },
      subject,
      from: senderOf(item, headers),
      to: recipientsOf(storage, item),
      headers,
      html: signed?.html ?? body.html,
      text: signed?.text ?? body.text,
      attachments: signed ? [...signed.attachments] : attachments,
      carried: signed ? [...signed.carried] : carried,
      incomplete,
    },
  };
}

/** The header block as it came over the network; `null` for a mail that never left the organisation, or a draft. */
function transportHeaders(item: Properties): HeaderField[] | null {
  const block = item.text(PROPERTY.transportHeaders, LONGEST_HEADERS);
  // Headers of the body's parts may follow after a blank line.
  const end = /\r?\n\r?\n/.exec(block)?.index ?? block.length;
  const fields = headerFields(utf8Bytes(block.slice(0, end)));
  return fields.length === 0 ? null : fields;
}

/** HTML as it is, or out of the RTF that Exchange wrapped it into; RTF without HTML gives text. */
function htmlOf(item: Properties): { kind: 'html' | 'text'; value: string } | null {
  const bytes = item.bytes(PROPERTY.html, HTML_BYTES);
  if (bytes && bytes.length > 0) return { kind: 'html', value: withoutFill(decodeBytes(bytes, charsetOfCodePage(item.number(PROPERTY.internetCodePage) ?? 0) ?? item.charset)) };
  const written = item.text(PROPERTY.html, HTML_BYTES);
  if (written !== '') return { kind: 'html', value: written };
  const packed = item.bytes(PROPERTY.rtf, RTF_BYTES);
  const rtf = packed && decompressRtf(packed, RTF_BYTES);
  return rtf ? readRtf(rtf) : null;
}

function senderOf(item: Properties, headers: readonly HeaderField[] | null): Mailbox | null {
  const written = headers ? mailboxes(fieldOf(headers, 'from'))[0] : undefined;
  if (written) return written;
  const name = item.text(PROPERTY.sentByName, LONGEST_STRING) || item.text(PROPERTY.senderName, LONGEST_STRING);
  const address = [PROPERTY.sentBySmtp, PROPERTY.senderSmtp, PROPERTY.sentByAddress, PROPERTY.senderAddress].map((id) => item.text(id, 2_000)).find((found) => found.includes('@')) ?? '';
  return name === '' && address === '' ? null : { name, address };
}

function recipientsOf(storage: Storage, item: Properties): Mailbox[] {
  const found: Mailbox[] = [];
  for (const [name, part] of storage.storages) {
    if (!name.startsWith('__recip_version1.0_#') || found.length >= MOST_RECIPIENTS) continue;
    const recipient = new Properties(part, HEADER_BYTES.part, item.charset);
    if ((recipient.number(PROPERTY.recipientType) ?? RECIPIENT_TO) !== RECIPIENT_TO) continue;
    const address = [PROPERTY.smtpAddress, PROPERTY.address].map((id) => recipient.text(id, 2_000)).find((text) => text.includes('@')) ?? '';
    found.push({ name: recipient.text(PROPERTY.displayName, 2_000), address });
  }
  return found;
}

function isPart(name: string): boolean {
  return name.startsWith('__attach_version1.0_#');
}

function countParts(storage: Storage): number {
  let count = 0;
  for (const name of storage.storages.keys()) if (isPart(name)) count++;
  return count;
}

function attachmentParts(storage: Storage, item: Properties): Properties[] {
  return [...storage.storages]
    .filter(([name]) => isPart(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_ATTACHMENTS)
    .map(([, part]) => new Properties(part, HEADER_BYTES.part, item.charset));
}

function attachmentOf(part: Properties): Attachment {
  const name = (part.text(PROPERTY.attachmentName, 2_000) || part.text(PROPERTY.attachmentShortName, 2_000) || part.text(PROPERTY.displayName, 2_000)).slice(0, 500);
  const contentType = part.text(PROPERTY.attachmentType, 400).toLowerCase();
  const embedded = part.number(PROPERTY.attachmentMethod) === EMBEDDED;
  const referenced = part.text(PROPERTY.attachmentContentId, 2_000) !== '';
  return {
    name,
    contentType: embedded ? 'message/rfc822' : contentType,
    size: part.size(PROPERTY.attachment),
    isInline: referenced && (((part.number(PROPERTY.attachmentFlags) ?? 0) & RENDERED) !== 0 || part.number(PROPERTY.attachmentHidden) === 1),
    isMessage: embedded || contentType === 'message/rfc822' || contentType === 'application/vnd.ms-outlook' || /\.(?:eml|msg)$/i.test(name),
    head: part.bytes(PROPERTY.attachment, ATTACHMENT_HEAD_BYTES),
  };
}

async function carriedIn(parts: readonly Properties[], attachments: readonly Attachment[], progress: Progress): Promise<{ carried: Message[]; late: boolean }> {
  const carried: Message[] = [];
  for (const [i, part] of parts.entries()) {
    if (attachments[i]?.isMessage !== true) continue;
    if (!mayCarry(progress, carried.length)) break;
    if (progress.outOfTime()) return { carried, late: true };
    const inner = await readCarried(part, { ...progress, depth: progress.depth + 1 });
    if (inner.kind === 'message') carried.push(inner.message);
  }
  return { carried, late: false };
}

async function readCarried(part: Properties, progress: Progress): Promise<ReadOutcome> {
  const item = part.storage.storages.get('__substg1.0_3701000D');
  if (item) return readItem(item, HEADER_BYTES.embedded, progress);
  const bytes = part.bytes(PROPERTY.attachment, CARRIED_BYTES) ?? new Uint8Array(0);
  return isCompoundFile(bytes) ? parseMsgAt(bytes, progress) : parseEmlAt(bytes, progress);
}

/** A signed mail (RFC 8551 §3.5.3) that Outlook keeps whole as its one attachment. */
async function signedBody(part: Properties | undefined, progress: Progress): Promise<Message | null> {
  const bytes = part?.bytes(PROPERTY.attachment, CARRIED_BYTES);
  if (!bytes || progress.depth > 0) return null;
  const inner = await parseEmlAt(bytes, { ...progress, depth: progress.depth + 1 });
  return inner.kind === 'message' ? inner.message : null;
}
