import type { HeaderField, Mailbox, Message } from '../../core/message/message';
import { TEXT_PART_LIMIT } from '../../core/message/message';
import type { OpenMessage, ReportAbility } from '../port';
import { readAttachments } from './attachments';
import { mailboxOrNull, NEEDS, supports } from './capabilities';
import { fieldValue, headerFields } from './headerFields';
import type { Answer } from './officePromise';
import { ask, askTwice, errorId, ITEM_CHANGED_CODE } from './officePromise';
import type { OpenItem } from './openItem';
import { openItem } from './openItem';
import { reach } from './reach';
import { reportAbility } from './reportWindow';
import type { Selection } from './selection';

type OpenMail = Extract<OpenItem, { kind: 'mail' }>;

/** Part of the time after which an unanswered question is asked again. */
const AGAIN_AFTER = 0.4;
/** Headers and file contents are worth less waiting than the body: without them the mail can still be judged. */
const EXTRAS_SHARE = 0.6;
/** Refusals: PermissionDenied, AccessRestricted, InsufficientItemPermissions. */
const REFUSED_CODES: readonly number[] = [7000, 9017, 9038];
const RECIPIENTS_LIMIT = 100;

/**
 * Reads the open mail and makes sure that every part of the answer belongs to it.
 * @param limits `timeoutMs` for the whole; `signal` ends it as `superseded`
 */
export async function readItem(selection: Selection, limits: { readonly timeoutMs: number; readonly signal: AbortSignal }): Promise<OpenMessage> {
  const count = selection.count;
  const open = openItem(count);
  if (open.kind === 'none') return mailboxOrNull() === null ? { kind: 'failed', errorId: errorId(0) } : { kind: 'no-item' };
  if (open.kind === 'not-a-mail') return open;

  const over = new AbortController();
  const end = (): void => over.abort();
  const stop = selection.onChange(end);
  limits.signal.addEventListener('abort', end, { once: true });
  try {
    if (limits.signal.aborted) end();
    const read = await readMail(open, limits.timeoutMs, over.signal);
    const now = openItem(selection.count);
    const same = selection.count === count && !limits.signal.aborted && now.kind === 'mail' && now.key === open.key;
    return same ? read : { kind: 'superseded' };
  } finally {
    stop();
    limits.signal.removeEventListener('abort', end);
  }
}

async function readMail(open: OpenMail, timeoutMs: number, signal: AbortSignal): Promise<OpenMessage> {
  const extrasMs = timeoutMs * EXTRAS_SHARE;
  const [body, headers, attachments] = await Promise.all([
    readBody(open.item, timeoutMs, signal),
    readHeaders(open.item, extrasMs, signal),
    readAttachments(open.item, extrasMs, signal),
  ]);
  if (body.kind === 'silent') return { kind: 'slow' };
  if (body.kind === 'error') {
    if (body.code === ITEM_CHANGED_CODE) return { kind: 'superseded' };
    return REFUSED_CODES.includes(body.code) || carriesRights(open.item) ? { kind: 'protected' } : { kind: 'failed', errorId: errorId(body.code) };
  }
  if (isBlank(body.value)) {
    if (carriesRights(open.item)) return { kind: 'protected' };
    // A mail whose words are in a picture or a file has an empty body too; that one is worth judging.
    if (attachments.list.length === 0) return { kind: 'empty-body', key: open.key };
  }
  const message: Message = {
    source: 'host',
    preserves: { headers: headers !== null, rawHtml: false, attachmentContent: attachments.contentKnown, attachmentList: attachments.listKnown },
    subject: textOf(open.item.subject),
    from: mailboxFrom(open.item.from),
    to: recipients(open.item.to),
    headers,
    html: body.value.html,
    text: body.value.text,
    attachments: attachments.list,
    carried: [],
    incomplete: body.value.cut ? ['text-cut'] : [],
  };
  return { kind: 'message', key: open.key, message, userAddress: userAddress(), shared: isShared(open.item), report: ability(open), reach: reach(open) };
}

interface Body {
  readonly html: string | null;
  readonly text: string | null;
  readonly cut: boolean;
}

/** HTML, because only it tells links and hidden text; where a client can't give it, plain text. */
async function readBody(item: Office.MessageRead, timeoutMs: number, signal: AbortSignal): Promise<Answer<Body>> {
  const html = await askTwice<string>((callback) => item.body.getAsync(Office.CoercionType.Html, callback), timeoutMs, timeoutMs * AGAIN_AFTER, signal);
  if (html.kind === 'value') return { kind: 'value', value: { html: cut(html.value), text: null, cut: html.value.length > TEXT_PART_LIMIT } };
  if (html.kind === 'silent' || html.code === ITEM_CHANGED_CODE) return html;
  const text = await ask<string>((callback) => item.body.getAsync(Office.CoercionType.Text, callback), timeoutMs * AGAIN_AFTER, signal);
  if (text.kind === 'value') return { kind: 'value', value: { html: null, text: cut(text.value), cut: text.value.length > TEXT_PART_LIMIT } };
  return html;
}

function cut(text: string): string {
  return text.slice(0, TEXT_PART_LIMIT);
}

/**
 * `null` where the client has no headers, says nothing in time, or answers with those of another mail:
 * its Message-ID must be the item's. Seen once more before it is given up.
 */
async function readHeaders(item: Office.MessageRead, limitMs: number, signal: AbortSignal): Promise<readonly HeaderField[] | null> {
  if (!supports(NEEDS.headers) || typeof (item as Partial<Office.MessageRead>).getAllInternetHeadersAsync !== 'function') return null;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await ask<string>((callback) => item.getAllInternetHeadersAsync(callback), limitMs / 2, signal);
    if (answer.kind === 'silent') continue;
    if (answer.kind === 'error') return null;
    const fields = headerFields(answer.value);
    if (fields === null || belongs(fields, item)) return fields;
  }
  return null;
}

function belongs(fields: readonly HeaderField[], item: Office.MessageRead): boolean {
  const theirs = bare(fieldValue(fields, 'message-id'));
  const ours = bare(textOf(item.internetMessageId));
  return theirs === '' || ours === '' || theirs === ours;
}

function bare(messageId: string | null): string {
  return (messageId ?? '').replace(/[<>\s]/g, '');
}

/** No letter to be seen and no picture: tags, blanks and blank entities only. Linear. */
function isBlank(body: Body): boolean {
  if (body.html === null) return (body.text ?? '').trim() === '';
  if (/<img\b/i.test(body.html)) return false;
  const inside = body.html.replace(/<(?:style|title|head)\b[^>]*>[^<]*/gi, '');
  return inside.replace(/<[^>]*>/g, '').replace(/&(?:nbsp|#160|#xa0|zwnj|#8203);/gi, '').trim() === '';
}

/** S/MIME-encrypted items, and the attachment that stands for a rights-protected mail. */
function carriesRights(item: Office.MessageRead): boolean {
  const itemClass = textOf(item.itemClass).toLowerCase();
  if (itemClass === 'ipm.note.smime' || itemClass.startsWith('ipm.note.rpmsg')) return true;
  const attachments = (item as Partial<Office.MessageRead>).attachments ?? [];
  return attachments.some((attachment) => textOf(attachment.name).toLowerCase().endsWith('.rpmsg'));
}

function ability(open: OpenMail): ReportAbility {
  return reportAbility(open.itemId);
}

/** The library adds this call to an item only when its mailbox or folder is somebody else's. */
function isShared(item: Office.MessageRead): boolean {
  return typeof (item as { getSharedPropertiesAsync?: unknown }).getSharedPropertiesAsync === 'function';
}

function userAddress(): string | null {
  const mailbox = mailboxOrNull() as Partial<Office.Mailbox> | null;
  const address = textOf(mailbox?.userProfile?.emailAddress);
  return address === '' ? null : address;
}

function recipients(value: unknown): readonly Mailbox[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, RECIPIENTS_LIMIT).map(mailboxFrom).filter((mailbox) => mailbox !== null);
}

function mailboxFrom(value: unknown): Mailbox | null {
  if (typeof value !== 'object' || value === null) return null;
  return { name: textOf(Reflect.get(value, 'displayName')), address: textOf(Reflect.get(value, 'emailAddress')) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
