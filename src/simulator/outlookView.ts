import { element, sealedFrame } from './element';
import type { StoredMail } from './mail';
import { outlookHtml } from './sanitise';
import type { Switches } from './switches';
import type { Words } from './words';

export interface ViewActions {
  readonly select: (mail: StoredMail | null) => void;
  readonly remove: () => void;
  readonly togglePane: () => void;
}

/** The visible Outlook: ribbon, folders, list, reading pane, and the place where the task pane opens. */
export class OutlookView {
  readonly #words: Words;
  readonly #switches: () => Switches;
  readonly #heading = element('h2', {});
  readonly #list = element('ul', { class: 'list' });
  readonly #reading = element('main', { class: 'reading' });
  readonly #pane: HTMLElement;
  readonly #paneButton: HTMLButtonElement;
  readonly #actions: ViewActions;

  constructor(words: Words, switches: () => Switches, actions: ViewActions) {
    this.#words = words;
    this.#switches = switches;
    this.#actions = actions;
    this.#pane = element('aside', { class: 'pane', 'aria-label': words.button, hidden: '' });
    this.#paneButton = ribbonButton(words.button, 'ours', actions.togglePane);
    this.#paneButton.title = words.buttonTip;
    this.#paneButton.setAttribute('aria-pressed', 'false');
  }

  mount(root: HTMLElement, folders: HTMLElement): void {
    const words = this.#words;
    const header = element('header', { class: 'top' }, element('span', { class: 'product' }, words.title), element('span', { class: 'notice' }, words.notice));
    const ribbon = element(
      'div',
      { class: 'ribbon', role: 'toolbar', 'aria-label': 'Outlook' },
      ribbonButton(words.newMail, 'new', null),
      ribbonButton(words.remove, 'remove', this.#actions.remove),
      ribbonButton(words.archive, 'archive', null),
      ribbonButton(words.reply, 'reply', null),
      ribbonButton(words.forward, 'forward', null),
      element('span', { class: 'divider' }),
      this.#paneButton,
    );
    this.#heading.textContent = words.inbox;
    const columns = element(
      'div',
      { class: 'columns' },
      element('nav', { class: 'folders', 'aria-label': words.inbox }, folders),
      element('section', { class: 'mails', 'aria-label': words.inbox }, this.#heading, this.#list),
      this.#reading,
      this.#pane,
    );
    root.replaceChildren(header, ribbon, columns);
  }

  showList(mails: readonly StoredMail[], selected: StoredMail | null): void {
    this.showRows(this.#words.inbox, mails.map((mail) => this.row(mail, mail === selected)));
  }

  /** What the middle column shows, whatever it is. */
  showRows(heading: string, rows: readonly HTMLElement[]): void {
    this.#heading.textContent = heading;
    const none = element('li', { class: 'none' }, this.#words.noMails);
    this.#list.replaceChildren(...(rows.length === 0 ? [none] : rows.map((row) => element('li', {}, row))));
  }

  /** What the reading pane shows besides a mail of the person. */
  showReading(nodes: readonly Node[]): void {
    this.#reading.replaceChildren(...nodes);
  }

  showMail(mail: StoredMail | null): void {
    if (mail === null) {
      this.#reading.replaceChildren(element('p', { class: 'nothing' }, this.#words.nothing));
      return;
    }
    const switches = this.#switches();
    const parts: Node[] = [element('h1', {}, mail.subject), this.#envelope(mail)];
    if (switches.item === 'meeting') parts.push(element('p', { class: 'meeting' }, this.#words.meeting));
    if (mail.attachments.length > 0) parts.push(this.#attachments(mail));
    parts.push(sealedFrame(outlookHtml(mail, switches), mail.subject, switches.theme === 'dark'));
    this.#reading.replaceChildren(...parts);
  }

  showPane(frame: HTMLIFrameElement | null): void {
    this.#paneButton.setAttribute('aria-pressed', String(frame !== null));
    this.#pane.hidden = frame === null;
    if (frame === null) {
      this.#pane.replaceChildren();
      return;
    }
    const close = element('button', { type: 'button', class: 'close', 'aria-label': this.#words.closePane }, '×');
    close.addEventListener('click', this.#actions.togglePane);
    this.#pane.replaceChildren(element('div', { class: 'pane-head' }, element('span', {}, this.#words.button), close), frame);
  }

  row(mail: StoredMail, selected: boolean): HTMLElement {
    const button = element(
      'button',
      { type: 'button', class: 'row', 'data-mail': mail.name, ...(selected ? { 'aria-current': 'true' } : {}) },
      element('span', { class: 'sender' }, this.#sender(mail)),
      element('span', { class: 'date' }, this.#day(mail)),
      element('span', { class: 'subject' }, mail.subject),
      element('span', { class: 'preview' }, preview(mail)),
    );
    button.addEventListener('click', () => this.#actions.select(mail));
    return button;
  }

  #envelope(mail: StoredMail): HTMLElement {
    const sender = this.#sender(mail);
    const address = mail.from === null ? '' : ` <${mail.from.address}>`;
    const to = mail.to.map((person) => (person.name === '' ? person.address : person.name)).join('; ');
    return element(
      'div',
      { class: 'envelope' },
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, Array.from(sender)[0] ?? ''),
      element('div', {}, element('bdi', { class: 'from' }, sender + address), element('div', { class: 'to' }, `${this.#words.to}: ${to}`)),
      element('span', { class: 'date' }, mail.date === null ? '' : mail.date.toLocaleString(this.#switches().lang, { dateStyle: 'medium', timeStyle: 'short' })),
    );
  }

  #attachments(mail: StoredMail): HTMLElement {
    const chips = mail.attachments.map((attachment) => element('li', {}, `${attachment.name} (${Math.ceil(attachment.bytes.length / 1024)} KB)`));
    return element('ul', { class: 'attachments', 'aria-label': this.#words.attachments }, ...chips);
  }

  #sender(mail: StoredMail): string {
    if (mail.from === null) return this.#words.unknownSender;
    return mail.from.name === '' ? mail.from.address : mail.from.name;
  }

  #day(mail: StoredMail): string {
    return mail.date === null ? '' : mail.date.toLocaleDateString(this.#switches().lang, { month: 'numeric', day: 'numeric' });
  }
}

function preview(mail: StoredMail): string {
  const text = mail.text ?? new DOMParser().parseFromString(mail.html ?? '', 'text/html').body.textContent;
  return text.replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** A button of the ribbon; one without an action stands there to be recognised and does nothing. */
function ribbonButton(label: string, kind: string, action: (() => void) | null): HTMLButtonElement {
  const button = element('button', { type: 'button', class: `tool ${kind}` }, element('span', { class: 'icon', 'aria-hidden': 'true' }), label);
  if (action === null) button.setAttribute('aria-disabled', 'true');
  else button.addEventListener('click', action);
  return button;
}
