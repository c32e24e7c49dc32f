import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { exchangeId, idStem, restId } from '../../src/simulator/itemIds';
import type { AttachmentState, DeliveryState, FolderName, MessageState, WrittenState } from '../../src/simulator/mailboxState';

/** A mailbox in memory, with what Exchange guarantees of ids, folders and sending, and IT's mailbox beside it. */

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What a draft is made of. */
export interface Writing {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: WrittenState['body'];
  readonly attachments: readonly Omit<StoredFile, 'id'>[];
  /** Names as written; they are compared without regard to case. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface MailboxMessage {
  /** Immutable: the same after every move and after sending. */
  readonly id: string;
  readonly name: string;
  /** Counts moves: with it the EWS id and its REST form change. */
  readonly generation: number;
  readonly folder: FolderName;
  readonly subject: string;
  readonly internetMessageId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly sentAt: number | null;
  readonly mime: Uint8Array | null;
  readonly written: Omit<Writing, 'subject' | 'properties' | 'attachments'> & { readonly attachments: readonly StoredFile[] } | null;
  /** Names in lower case. */
  readonly properties: ReadonlyMap<string, string>;
}

/** What arrived at the recipients of one sent message. */
export interface Delivery {
  readonly at: number;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: WrittenState['body'];
  readonly attachments: readonly StoredFile[];
}

/** How long Sent Items does not show a message: for so many looks, or else so many milliseconds. */
export interface SentLag {
  readonly polls?: number;
  readonly ms?: number;
}

export interface ArrivedMail {
  readonly name: string;
  readonly mime: Uint8Array;
}

const DAY_MS = 86_400_000;

export class Mailbox {
  readonly #now: () => number;
  readonly #messages = new Map<string, MailboxMessage>();
  readonly #lags = new Map<string, { polls: number | null; readonly until: number }>();
  #deliveries: readonly Delivery[] = [];
  #written = 0;
  #files = 0;
  #revision = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }

  get deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  get messages(): readonly MailboxMessage[] {
    this.#arriveInTime();
    return [...this.#messages.values()];
  }

  /** Empties everything and puts these mails into the inbox, in this order. */
  async reset(mails: readonly ArrivedMail[]): Promise<void> {
    const read = await Promise.all(mails.map(async (mail) => ({ ...mail, parsed: await PostalMime.parse(mail.mime) })));
    this.#messages.clear();
    this.#lags.clear();
    this.#deliveries = [];
    this.#written = 0;
    this.#files = 0;
    for (const { name, mime, parsed } of read) {
      const date = Date.parse(parsed.date ?? '');
      const at = Number.isNaN(date) ? this.#now() - DAY_MS : date;
      const message = { subject: parsed.subject ?? '', internetMessageId: parsed.messageId ?? '', createdAt: at, sentAt: at };
      this.#put({ id: immutableId(name), name, generation: 0, folder: 'inbox', mime, written: null, properties: new Map(), ...message });
    }
    this.#changed();
  }

  /** By immutable id or by the REST id of now. */
  find(id: string): MailboxMessage | null {
    const stem = idStem(id);
    return this.messages.find((message) => idStem(message.id) === stem || idStem(restIdOf(message)) === stem) ?? null;
  }

  /** An attachment of a message written here, or as IT received it. */
  findFile(id: string): StoredFile | null {
    const files = [...this.#deliveries, ...this.messages.map(({ written }) => written)].flatMap((each) => each?.attachments ?? []);
    return files.find((file) => file.id === id) ?? null;
  }

  /** In Sent Items each look counts for messages that lag behind. */
  list(folder: FolderName): readonly MailboxMessage[] {
    if (folder === 'sentitems') this.#arriveByLooks();
    return this.messages.filter((message) => message.folder === folder);
  }

  move(message: MailboxMessage, folder: FolderName): MailboxMessage {
    return this.#put({ ...message, folder, generation: message.generation + 1 });
  }

  createDraft(writing: Writing): MailboxMessage {
    this.#written += 1;
    const name = `written-${this.#written}`;
    const { to, subject, body } = writing;
    return this.#put({
      id: immutableId(name),
      name,
      generation: 0,
      folder: 'drafts',
      subject,
      internetMessageId: `<${name}@mailbox.example.co.jp>`,
      createdAt: this.#now(),
      sentAt: null,
      mime: null,
      written: { to, body, attachments: writing.attachments.map((file) => this.#file(file)) },
      properties: lowered(writing.properties),
    });
  }

  /** `null` when the message is no draft any more. */
  attach(messageId: string, file: Omit<StoredFile, 'id'>): StoredFile | null {
    const message = this.find(messageId);
    if (message?.written === undefined || message.written === null || message.folder !== 'drafts') return null;
    const stored = this.#file(file);
    this.#put({ ...message, written: { ...message.written, attachments: [...message.written.attachments, stored] } });
    return stored;
  }

  setProperties(message: MailboxMessage, properties: ReadonlyMap<string, string>): MailboxMessage {
    return this.#put({ ...message, properties: new Map([...message.properties, ...lowered(properties)]) });
  }

  /** Delivers at once, whatever Sent Items shows. `null` when the message is no draft. */
  send(message: MailboxMessage, lag: SentLag | null): MailboxMessage | null {
    const { written } = message;
    if (written === null || message.folder !== 'drafts') return null;
    const at = this.#now();
    this.#deliveries = [...this.#deliveries, { at, subject: message.subject, ...written }];
    if (lag === null) return this.move({ ...message, sentAt: at }, 'sentitems');
    this.#lags.set(message.id, { polls: lag.polls ?? null, until: at + (lag.ms ?? 0) });
    return this.move({ ...message, sentAt: at }, 'outbox');
  }

  /** Into Deleted Items first; from there it is gone. */
  remove(message: MailboxMessage): void {
    if (message.folder !== 'deleteditems') {
      this.move(message, 'deleteditems');
      return;
    }
    this.#messages.delete(message.id);
    this.#changed();
  }

  #file(file: Omit<StoredFile, 'id'>): StoredFile {
    this.#files += 1;
    return { ...file, id: immutableId(`file-${this.#files}`) };
  }

  #arriveInTime(): void {
    for (const [id, lag] of this.#lags) if (lag.polls === null && lag.until <= this.#now()) this.#arrive(id);
  }

  #arriveByLooks(): void {
    for (const [id, lag] of this.#lags) {
      if (lag.polls === null) continue;
      if (lag.polls > 0) lag.polls -= 1;
      else this.#arrive(id);
    }
  }

  #arrive(id: string): void {
    this.#lags.delete(id);
    const message = this.#messages.get(id);
    if (message?.folder === 'outbox') this.move(message, 'sentitems');
  }

  #put(message: MailboxMessage): MailboxMessage {
    this.#messages.set(message.id, message);
    this.#changed();
    return message;
  }

  #changed(): void {
    this.#revision += 1;
  }
}

/** Id of a folder: it has but one, and it does not change (learn.microsoft.com/graph/outlook-immutable-id). */
export function folderId(folder: FolderName): string {
  return restId(exchangeId(`folder-${folder}`, 0));
}

export function restIdOf(message: MailboxMessage): string {
  return restId(exchangeId(message.name, message.generation));
}

function immutableId(name: string): string {
  return `AAkALgSimulation${Buffer.from(name).toString('base64url')}Z`.padEnd(119, 'A') + '=';
}

function lowered(properties: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...properties].map(([name, value]) => [name.toLowerCase(), value]));
}

export function messageState(message: MailboxMessage): MessageState {
  const { id, name, generation, folder, subject, internetMessageId, mime, written } = message;
  return {
    id,
    name,
    itemId: exchangeId(name, generation),
    generation,
    folder,
    subject,
    internetMessageId,
    createdAt: iso(message.createdAt),
    sentAt: message.sentAt === null ? null : iso(message.sentAt),
    isDraft: folder === 'drafts',
    properties: Object.fromEntries(message.properties),
    mime: mime === null ? null : { size: mime.length, sha256: sha256(mime) },
    written: written === null ? null : { to: written.to, body: written.body, attachments: written.attachments.map(attachmentState) },
  };
}

export function deliveryState(delivery: Delivery): DeliveryState {
  const { to, subject, body } = delivery;
  return { at: iso(delivery.at), to, subject, body, attachments: delivery.attachments.map(attachmentState) };
}

function attachmentState(file: StoredFile): AttachmentState {
  return { id: file.id, name: file.name, contentType: file.contentType, size: file.bytes.length, sha256: sha256(file.bytes) };
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
