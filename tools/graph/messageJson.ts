import type { Attachment, FileAttachment, Message, SingleValueLegacyExtendedProperty } from '@microsoft/microsoft-graph-types';
import type { MailboxMessage, StoredFile, Writing } from './mailbox';
import { folderId, iso, restIdOf } from './mailbox';
import type { MessageQuery } from './odata';
import { PROPERTY_ID } from './odata';

/** Messages as Graph writes and reads them. */

/**
 * Most bytes an attachment inside a request may have. Microsoft's page says "under 3 MB" and leaves open
 * which; the smaller one is held to here.
 */
export const INLINE_LIMIT = 3_000_000;

type Shown = Pick<MessageQuery, 'select' | 'expandAttachments' | 'expandProperty'>;

export const EVERYTHING: Shown = { select: null, expandAttachments: null, expandProperty: null };

export function messageJson(message: MailboxMessage, immutable: boolean, { select, expandAttachments, expandProperty }: Shown): object {
  const { written } = message;
  const all = {
    id: immutable ? message.id : restIdOf(message),
    createdDateTime: iso(message.createdAt),
    receivedDateTime: iso(message.sentAt ?? message.createdAt),
    sentDateTime: iso(message.sentAt ?? message.createdAt),
    subject: message.subject,
    internetMessageId: message.internetMessageId === '' ? null : message.internetMessageId,
    parentFolderId: folderId(message.folder),
    isDraft: message.folder === 'drafts',
    hasAttachments: written !== null && written.attachments.length > 0,
    body: written?.body ?? { contentType: 'html', content: '' },
    toRecipients: (written?.to ?? []).map((address) => ({ emailAddress: { address, name: address } })),
  } satisfies Message;
  const value = expandProperty === null ? undefined : message.properties.get(expandProperty.toLowerCase());
  const attachments: readonly StoredFile[] = written?.attachments ?? [];
  return {
    '@odata.etag': `W/"${message.generation}-${message.folder}"`,
    ...picked(all, select),
    ...(expandAttachments === null ? {} : { attachments: attachments.map((file) => picked(attachmentJson(file), expandAttachments.select)) }),
    // Graph leaves the member out where the message has no such property.
    ...(expandProperty === null || value === undefined ? {} : { singleValueExtendedProperties: [{ id: expandProperty, value }] satisfies SingleValueLegacyExtendedProperty[] }),
  };
}

function attachmentJson(file: StoredFile): Attachment & { readonly '@odata.type': string } {
  return { '@odata.type': '#microsoft.graph.fileAttachment', id: file.id, name: file.name, contentType: file.contentType, size: file.bytes.length, isInline: false };
}

/** Annotations stay whatever is selected. */
function picked(value: object, select: readonly string[] | null): object {
  return select === null ? value : Object.fromEntries(Object.entries(value).filter(([name]) => name.startsWith('@') || select.includes(name)));
}

/** `malformed`: 400, `too-large`: 413. */
export function readDraft(body: Uint8Array): Writing | 'malformed' | 'too-large' {
  const asked = parseMessage(body);
  if (asked === null) return 'malformed';
  const known = ['subject', 'body', 'toRecipients', 'singleValueExtendedProperties', 'attachments'];
  if (Object.keys(asked).some((name) => !known.includes(name))) return 'malformed';
  const to = (asked.toRecipients ?? []).map((recipient) => recipient.emailAddress?.address ?? '');
  const properties = readProperties(asked.singleValueExtendedProperties ?? []);
  const attachments = (asked.attachments ?? []).map(readAttachment);
  const contentType = asked.body?.contentType ?? 'text';
  if (to.some((address) => !address.includes('@')) || properties === null || !['text', 'html'].includes(contentType.toLowerCase())) return 'malformed';
  if (attachments.includes('malformed')) return 'malformed';
  if (attachments.includes('too-large')) return 'too-large';
  return {
    to,
    subject: asked.subject ?? '',
    body: { contentType: contentType.toLowerCase() === 'html' ? 'html' : 'text', content: asked.body?.content ?? '' },
    attachments: attachments.filter((file) => typeof file === 'object'),
    properties,
  };
}

/** What a PATCH may change: extended properties and nothing else. */
export function readStamp(body: Uint8Array): ReadonlyMap<string, string> | null {
  const asked = parseMessage(body);
  if (asked === null || Object.keys(asked).some((name) => name !== 'singleValueExtendedProperties')) return null;
  return readProperties(asked.singleValueExtendedProperties ?? []);
}

function readProperties(properties: readonly SingleValueLegacyExtendedProperty[]): ReadonlyMap<string, string> | null {
  const read = properties.map(({ id, value }) => [id ?? '', value] as const);
  if (!read.every((each): each is readonly [string, string] => PROPERTY_ID.test(each[0]) && typeof each[1] === 'string')) return null;
  return new Map(read);
}

const BASE64 = /^[\w+/-]*={0,2}$/;

function readAttachment(asked: Attachment): Omit<StoredFile, 'id'> | 'malformed' | 'too-large' {
  const file = asked as FileAttachment & { readonly '@odata.type'?: unknown };
  const { name, contentType, contentBytes } = file;
  if (file['@odata.type'] !== '#microsoft.graph.fileAttachment' || typeof name !== 'string' || typeof contentBytes !== 'string') return 'malformed';
  if (contentBytes.length % 4 !== 0 || !BASE64.test(contentBytes)) return 'malformed';
  const bytes = new Uint8Array(Buffer.from(contentBytes, 'base64'));
  return bytes.length > INLINE_LIMIT ? 'too-large' : { name, contentType: contentType ?? 'application/octet-stream', bytes };
}

/** `null` also when a member is of a wrong kind. */
function parseMessage(body: Uint8Array): Message | null {
  const value = parseObject(body);
  if (value === null) return null;
  const { toRecipients, attachments, singleValueExtendedProperties, subject, body: content = {} } = value;
  const lists = [toRecipients, attachments, singleValueExtendedProperties];
  if (!lists.every((list) => list === undefined || (Array.isArray(list) && list.every(isObject)))) return null;
  if (!isObject(content) || ![subject, ...(Object.values(content) as unknown[])].every((text) => text === undefined || typeof text === 'string')) return null;
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isObject(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
