import type { NotChecked } from '../contract';
import type { Attachment, Message } from '../message/message';
import { ending, kindByName, kindByType } from './attachmentKinds';
import type { AttachmentFact, AttachmentKind } from './evidence';
import { holdsWord, magicOf } from './magicBytes';

/** Attachments looked at; further ones are counted as unread. */
const MOST = 100;

/**
 * What is attached, by name, type and first bytes: the most dangerous of what they say counts.
 * `known`: the list is complete, so that "nothing is attached" is a fact.
 * PDFs, pictures, office documents and attached Outlook items can't be read by this version.
 */
export function attachmentFacts(message: Message): { facts: AttachmentFact[]; known: boolean; notChecked: NotChecked[] } {
  const known = message.preserves.attachmentList && !message.incomplete.includes('parts-cut') && message.attachments.length <= MOST;
  const readMails = { left: message.carried.length };
  const facts = message.attachments.slice(0, MOST).map((attachment) => factOf(attachment, readMails));
  const notChecked: NotChecked[] = known ? [] : [{ id: 'attachments', why: message.preserves.attachmentList ? 'failed' : 'not-provided' }];
  for (const fact of facts) if (fact.content !== 'read') notChecked.push({ id: `attachment:${fact.name}`, why: fact.content });
  return { facts, known, notChecked };
}

function factOf(attachment: Attachment, readMails: { left: number }): AttachmentFact {
  const { name, isInline } = attachment;
  if (attachment.isMessage) {
    const read = readMails.left > 0;
    if (read) readMails.left--;
    return { name, kind: 'mail', content: read ? 'read' : 'not-provided', isInline };
  }
  const head = attachment.head !== null && (attachment.head.length > 0 || attachment.size === 0) ? attachment.head : null;
  const kind = kindOf(attachment, head);
  return { name, kind, content: contentOf(kind, head), isInline };
}

/** The more dangerous, the earlier: a program called `.pdf` is a program. */
const DANGER: readonly AttachmentKind[] = ['program', 'macro-document', 'archive', 'page'];

function kindOf(attachment: Attachment, head: Uint8Array | null): AttachmentKind {
  const byName = kindByName(attachment.name);
  const byType = kindByType(attachment.contentType);
  const byBytes = head ? kindByBytes(head, attachment.name, byName) : null;
  // The name decides how the file opens; the bytes tell what it is; a declared type is the sender's word.
  const said = [byName, byBytes];
  const danger = DANGER.find((kind) => said.includes(kind)) ?? (byName === null && byBytes === null ? DANGER.find((kind) => byType === kind) : undefined);
  return danger ?? byName ?? byBytes ?? byType ?? 'unknown';
}

const PACKED_OFFICE = /^(?:doc|dot|xls|xlt|ppt|pot|pps)[xm]$|^(?:od[tspg]|xlsb|xlam|epub|pages|numbers|key|oxps|xps)$/;

function kindByBytes(head: Uint8Array, name: string, byName: AttachmentKind | null): AttachmentKind | null {
  switch (magicOf(head)) {
    case 'executable':
    case 'shortcut':
    case 'disk-image':
    case 'onenote':
      return 'program';
    case 'archive':
      return 'archive';
    case 'zip':
      if (holdsWord(head, 'vbaProject.bin', false)) return 'macro-document';
      if (PACKED_OFFICE.test(ending(name)) && (holdsWord(head, '[Content_Types].xml', false) || holdsWord(head, 'mimetype', false))) return byName ?? 'document';
      return 'archive';
    case 'ole':
      if (holdsWord(head, '_VBA_PROJECT', true) || holdsWord(head, 'Macros', true)) return 'macro-document';
      return byName ?? 'document';
    case 'pdf':
    case 'rtf':
      return 'document';
    case 'picture':
      return 'picture';
    case 'html':
      return 'page';
    case null:
      return null;
  }
}

function contentOf(kind: AttachmentKind, head: Uint8Array | null): AttachmentFact['content'] {
  switch (kind) {
    // A detached signature holds no words of anybody.
    case 'signature':
      return 'read';
    case 'document':
    case 'picture':
    case 'mail':
    case 'unknown':
      return head ? 'not-built' : 'not-provided';
    case 'data':
      return !head ? 'not-provided' : isPlainText(head) ? 'read' : 'not-built';
    case 'calendar':
    case 'program':
    case 'archive':
    case 'page':
    case 'macro-document':
      return head ? 'read' : 'not-provided';
  }
}

/** No zero bytes but those of UTF-16: tables and text, not a packed workbook or a database file. */
function isPlainText(head: Uint8Array): boolean {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return wide || (magicOf(head) === null && !head.subarray(0, 4_096).includes(0));
}
