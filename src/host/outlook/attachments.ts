import type { Attachment } from '../../core/message/message';
import { ATTACHMENT_HEAD_BYTES } from '../../core/message/message';
import { NEEDS, supports } from './capabilities';
import { ask } from './officePromise';

/** The host hands over a whole file or nothing: larger ones are left alone, so that reading stays quick. */
const CONTENT_BYTES_LIMIT = 262_144;
const CONTENT_COUNT_LIMIT = 4;
const LIST_LIMIT = 200;
/** Base64 characters that hold the first {@link ATTACHMENT_HEAD_BYTES}. */
const HEAD_CHARACTERS = Math.ceil(ATTACHMENT_HEAD_BYTES / 3) * 4;

export interface ReadAttachments {
  readonly list: readonly Attachment[];
  /** The host gave a list. Types it blocks are missing from it all the same. */
  readonly listKnown: boolean;
  /** Every listed file's first bytes were read. */
  readonly contentKnown: boolean;
}

/** Names, types and sizes of what is attached; first bytes of the first few small files, where the host gives them. */
export async function readAttachments(item: Office.MessageRead, limitMs: number, signal: AbortSignal): Promise<ReadAttachments> {
  const details = (item as Partial<Office.MessageRead>).attachments;
  if (!Array.isArray(details)) return { list: [], listKnown: false, contentKnown: false };
  const listed = details.slice(0, LIST_LIMIT);
  const wanted = new Set(supports(NEEDS.attachmentContent) ? listed.filter(worthReading).slice(0, CONTENT_COUNT_LIMIT) : []);
  const list = await Promise.all(listed.map(async (detail) => describe(detail, wanted.has(detail) ? await head(item, detail.id, limitMs, signal) : null)));
  return {
    list,
    listKnown: details.length <= LIST_LIMIT,
    contentKnown: supports(NEEDS.attachmentContent) && list.every((attachment) => attachment.isInline || attachment.head !== null),
  };
}

function worthReading(detail: Office.AttachmentDetails): boolean {
  return textual(detail, 'attachmentType') === 'file' && !detail.isInline && detail.size <= CONTENT_BYTES_LIMIT;
}

function describe(detail: Office.AttachmentDetails, bytes: Uint8Array | null): Attachment {
  const loose = detail as Partial<Office.AttachmentDetails>;
  const contentType = textual(detail, 'contentType').toLowerCase();
  return {
    name: textual(detail, 'name'),
    contentType,
    size: typeof loose.size === 'number' ? loose.size : null,
    isInline: loose.isInline === true,
    isMessage: textual(detail, 'attachmentType') === 'item' || contentType === 'message/rfc822',
    head: bytes,
  };
}

async function head(item: Office.MessageRead, id: string, limitMs: number, signal: AbortSignal): Promise<Uint8Array | null> {
  const answer = await ask<Office.AttachmentContent>((callback) => item.getAttachmentContentAsync(id, callback), limitMs, signal);
  if (answer.kind !== 'value' || textual(answer.value, 'format') !== 'base64') return null;
  return decodeHead(answer.value.content);
}

/** A text member of what the host sent; the typings promise more than old clients keep. */
function textual(value: object, member: string): string {
  const found: unknown = Reflect.get(value, member);
  return typeof found === 'string' ? found : '';
}

function decodeHead(base64: string): Uint8Array | null {
  try {
    const binary = atob(base64.slice(0, HEAD_CHARACTERS));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0)).slice(0, ATTACHMENT_HEAD_BYTES);
  } catch {
    return null;
  }
}
