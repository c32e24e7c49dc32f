import type { AttachmentItem, UploadSession } from '@microsoft/microsoft-graph-types';
import type { GraphResponse } from './answers';
import { empty, json, refusal, REFUSALS } from './answers';
import type { Mailbox, MailboxMessage } from './mailbox';
import { iso } from './mailbox';
import { parseObject } from './messageJson';

/**
 * Upload sessions for attachments (learn.microsoft.com/graph/outlook-large-attachments). The pieces go to
 * another host than Graph, without a token: the address itself is the permission.
 */

export const UPLOAD_HOST = 'outlook.office.com';

/** Graph refuses a session for less; measured by others, its page names no number. */
const SMALLEST = 2_097_152;
const LARGEST = 150_000_000;
/** "Up to 4 MB" for one piece, read strictly. */
export const PIECE_LIMIT = 4_000_000;
const LIFE_MS = 2 * 86_400_000;

interface Session {
  readonly messageId: string;
  readonly secret: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly until: number;
  next: number;
}

const RANGE = /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/;

export class Uploads {
  readonly #sessions = new Map<string, Session>();
  readonly #mailbox: Mailbox;
  readonly #now: () => number;
  #opened = 0;

  constructor(mailbox: Mailbox, now: () => number) {
    this.#mailbox = mailbox;
    this.#now = now;
  }

  clear(): void {
    this.#sessions.clear();
    this.#opened = 0;
  }

  open(message: MailboxMessage, body: Uint8Array): GraphResponse {
    const item = parseObject(body)?.['AttachmentItem'] as AttachmentItem | undefined;
    if (message.folder !== 'drafts') return REFUSALS[400]();
    if (item?.attachmentType !== 'file' || typeof item.name !== 'string' || !Number.isInteger(item.size)) return REFUSALS[400]();
    const size = Number(item.size);
    if (size < SMALLEST) return refusal(400, 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize', 'The file is too small for an upload session.');
    if (size > LARGEST) return refusal(400, 'ErrorAttachmentSizeLimitExceeded', 'The file is too large.');
    this.#opened += 1;
    const id = `session-${this.#opened}`;
    const secret = `secret-${this.#opened}`;
    const until = this.#now() + LIFE_MS;
    this.#sessions.set(id, { messageId: message.id, secret, name: item.name, contentType: item.contentType ?? 'application/octet-stream', bytes: new Uint8Array(size), until, next: 0 });
    const uploadUrl = `https://${UPLOAD_HOST}/api/gv1.0/users('simulation')/messages('${encodeURIComponent(message.id)}')/AttachmentSessions('${id}')?authtoken=${secret}`;
    const session: UploadSession = { uploadUrl, expirationDateTime: iso(until), nextExpectedRanges: ['0-'] };
    return json(201, { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession', ...session });
  }

  /** `null`: no such session, or the wrong secret. */
  find(url: URL): string | null {
    const id = /\/AttachmentSessions\('([\w-]{1,40})'\)$/.exec(url.pathname)?.[1] ?? '';
    return this.#sessions.get(id)?.secret === url.searchParams.get('authtoken') && this.#sessions.has(id) ? id : null;
  }

  /** First byte that is missing; the form differs from the one of the start, as Outlook's does. */
  status(id: string): GraphResponse {
    const session = this.#sessions.get(id);
    if (session === undefined) return REFUSALS[404]();
    const { until, next } = session;
    return json(200, { expirationDateTime: iso(until), nextExpectedRanges: [String(next)] } satisfies UploadSession);
  }

  put(id: string, range: string, piece: Uint8Array): GraphResponse {
    const session = this.#sessions.get(id);
    const [from, to, total] = (RANGE.exec(range) ?? []).slice(1).map(Number);
    if (session === undefined) return REFUSALS[404]();
    if (from === undefined || to === undefined || total !== session.bytes.length || to - from + 1 !== piece.length || to >= total) return REFUSALS[400]();
    if (piece.length > PIECE_LIMIT) return REFUSALS[413]();
    if (from !== session.next) return refusal(416, 'InvalidRange', 'These bytes are not the next ones.');
    session.bytes.set(piece, from);
    session.next = to + 1;
    if (session.next < total) return this.status(id);
    this.#sessions.delete(id);
    const { name, contentType, bytes } = session;
    const file = this.#mailbox.attach(session.messageId, { name, contentType, bytes });
    if (file === null) return REFUSALS[404]();
    return empty(201, { Location: `https://${UPLOAD_HOST}/api/gv1.0/users('simulation')/messages('${encodeURIComponent(session.messageId)}')/attachments('${encodeURIComponent(file.id)}')` });
  }

  cancel(id: string): GraphResponse {
    return this.#sessions.delete(id) ? empty(204) : REFUSALS[404]();
  }
}
