import { OWNER } from './initialData';
import type { StoredAttachment, StoredMail } from './mail';
import { parseMail } from './mail';
import type { DeliveryState, FolderName, GraphCondition, MailboxState, MessageState, WrittenState } from './mailboxState';

/** The mailbox that Graph speaks of, as the loopback server holds it: the page only shows it. */
export class LoopbackMailbox {
  readonly #parsed = new Map<string, Promise<StoredMail>>();
  #state: MailboxState | null = null;

  get state(): MailboxState {
    if (this.#state === null) throw new Error('The mailbox has not been read');
    return this.#state;
  }

  /** Reads the state; `true` when a message is on its way and will soon arrive without being told. */
  async refresh(): Promise<boolean> {
    this.#state = (await (await fetch('/control/state')).json()) as MailboxState;
    return this.#state.messages.some((message) => message.folder === 'outbox');
  }

  /** Calls back after changes. */
  listen(onChange: () => void): void {
    new EventSource('/control/changes').addEventListener('message', onChange);
  }

  async mails(folder: FolderName): Promise<readonly StoredMail[]> {
    return Promise.all(this.state.messages.filter((message) => message.folder === folder).map((message) => this.#mail(message)));
  }

  /** Whether the bytes of an attachment are those of a mail that arrived here. */
  isOriginal(sha256: string): boolean {
    return this.state.messages.some(({ mime }) => mime?.sha256 === sha256);
  }

  deliveries(): readonly DeliveryState[] {
    return this.state.deliveries;
  }

  async consent(): Promise<readonly string[]> {
    await this.refresh();
    return this.state.consent;
  }

  setConsent(scopes: readonly string[]): Promise<void> {
    return post('consent', { scopes });
  }

  setCondition(condition: GraphCondition): Promise<void> {
    return post('condition', { condition });
  }

  reset(): Promise<void> {
    return post('reset', {});
  }

  /** What the person does in Outlook itself. */
  async move(name: string, folder: FolderName): Promise<void> {
    const message = this.state.messages.find((each) => each.name === name);
    if (message !== undefined) await post('move', { id: message.id, folder });
  }

  async #mail(message: MessageState): Promise<StoredMail> {
    const { id, name, generation, written } = message;
    // A draft grows with its upload; everything else stays as it is.
    const key = `${id} ${message.mime?.sha256 ?? ''} ${written?.attachments.length ?? 0}`;
    const parsed = this.#parsed.get(key) ?? (written === null ? arrived(name, id) : writtenMail(message, written));
    this.#parsed.set(key, parsed);
    return { ...(await parsed), generation };
  }
}

async function arrived(name: string, id: string): Promise<StoredMail> {
  return parseMail(name, await (await fetch(`/control/mime?id=${encodeURIComponent(id)}`)).arrayBuffer());
}

async function writtenMail(message: MessageState, { to, body, attachments }: WrittenState): Promise<StoredMail> {
  return {
    name: message.name,
    generation: message.generation,
    // Outlook on the web gives no headers for what was sent from here.
    headers: '',
    subject: message.subject,
    from: OWNER,
    to: to.map((address) => ({ name: '', address })),
    date: new Date(message.sentAt ?? message.createdAt),
    messageId: message.internetMessageId,
    html: body.contentType === 'html' ? body.content : null,
    text: body.contentType === 'text' ? body.content : null,
    attachments: await Promise.all(attachments.map(stored)),
    encrypted: false,
  };
}

async function stored({ id, name, contentType }: WrittenState['attachments'][number]): Promise<StoredAttachment> {
  const bytes = await (await fetch(`/control/attachment?id=${encodeURIComponent(id)}`)).arrayBuffer();
  return { name, contentType, bytes: new Uint8Array(bytes), isInline: false };
}

async function post(address: string, body: object): Promise<void> {
  const answer = await fetch(`/control/${address}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`The loopback mailbox refused: ${address} ${answer.status}`);
}
