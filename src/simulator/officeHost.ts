import { appContext, initialData } from './initialData';
import type { StoredMail } from './mail';
import { outlookHtml, outlookText } from './sanitise';
import type { Switches } from './switches';

/**
 * Speaks the private protocol of Outlook on the web to the real office.js in a frame: envelopes as JSON
 * text by postMessage, calls by number, events by name. Written for the library of the npm package
 * @microsoft/office-js 1.1.110; it is no published contract.
 */

/** Numbers of the calls, as office.js sends them. */
const CALL = { body: 37, bodyType: 14, headers: 168, attachment: 150, form: 44, formAsync: 178, shared: 108 } as const;
const REQUEST = 0;
const RESPONSE = 1;
const REGISTER = 1;
const ITEM_CHANGED = 'olkItemSelectedChanged';
const THEME_CHANGED = 'officeThemeChanged';
const ERROR = { itemChanged: 9030, server: 9042, body: 5001, attachment: 9003 } as const;
const TEXT = 0;

export interface Report {
  readonly to: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
  /** As office.js hands them on: `["item", name, id]`. */
  readonly attachments: readonly (readonly unknown[])[];
}

export interface Call {
  readonly action: string;
  readonly id: number | null;
}

export interface Mailbox {
  readonly switches: () => Switches;
  readonly selected: () => StoredMail | null;
  readonly onReport: (report: Report) => void;
  readonly onCall: (call: Call) => void;
  /** The pane listens for the theme now. */
  readonly onThemeAsked: () => void;
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

export class OfficeHost {
  readonly frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #mailbox: Mailbox;
  readonly #instanceId = crypto.randomUUID();
  readonly #events = new Map<string, Envelope>();
  #selections = 0;
  #failed = false;

  constructor(address: string, title: string, mailbox: Mailbox) {
    this.#origin = new URL(address).origin;
    this.#mailbox = mailbox;
    this.frame = document.createElement('iframe');
    this.frame.title = title;
    this.frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads allow-modals');
    const { lang, auth } = mailbox.switches();
    const hostInfo = `Outlook$Web$16.01$${lang}$${crypto.randomUUID()}$$disableLogging$0`;
    const xdmInfo = `${crypto.randomUUID()}|${this.#instanceId}|${location.href.split('#', 1)[0] ?? ''}`;
    // The last member is ours: it tells the script before office.js who answers its bridge.
    const bridge = auth === 'none' ? {} : { nestedAppAuth: location.origin };
    this.frame.name = JSON.stringify({ baseFrameName: 'simulation', hostInfo, xdmInfo, serializerVersion: 1, ...bridge });
    this.frame.src = `${address}${address.includes('?') ? '&' : '?'}_host_Info=${hostInfo}`;
    window.addEventListener('message', this.#onMessage);
  }

  close(): void {
    window.removeEventListener('message', this.#onMessage);
    this.frame.remove();
  }

  /** Another mail, or none, has been selected. */
  selectionChanged(): void {
    this.#selections += 1;
    this.#failed = false;
    const mail = this.#mailbox.selected();
    this.#fire(ITEM_CHANGED, mail === null ? '' : initialData(mail, this.#mailbox.switches()));
  }

  themeChanged(colours: { readonly background: number; readonly foreground: number }): void {
    const { background, foreground } = colours;
    const theme = { bodyBackgroundColor: background, bodyForegroundColor: foreground, controlBackgroundColor: background, controlForegroundColor: foreground };
    this.#fire(THEME_CHANGED, [JSON.stringify(theme)]);
  }

  readonly #onMessage = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.#origin || typeof event.data !== 'string') return;
    const envelope = parse(event.data);
    if (envelope === null || envelope._messageType !== REQUEST || this.#mailbox.switches().silent === 'yes') return;
    if (envelope._actionName in { [ITEM_CHANGED]: 0, [THEME_CHANGED]: 0 }) {
      this.#onRegistration(envelope);
      return;
    }
    const id = callNumber(envelope._data);
    this.#mailbox.onCall({ action: envelope._actionName, id });
    switch (envelope._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#reply(envelope, appContext(this.#mailbox.switches(), this.#instanceId, location.href));
        break;
      case 'GetInitialData': {
        const mail = this.#mailbox.selected();
        this.#reply(envelope, mail === null ? null : initialData(mail, this.#mailbox.switches()));
        break;
      }
      case 'ExecuteMethod':
        this.#onCall(envelope, id);
        break;
      default:
        this.#reply(envelope, null);
    }
  };

  #onRegistration(envelope: Envelope): void {
    this.#mailbox.onCall({ action: envelope._actionName, id: null });
    if (envelope._actionType === REGISTER) this.#events.set(envelope._actionName, envelope);
    else this.#events.delete(envelope._actionName);
    this.#reply(envelope, { Error: 0 });
    // The library of the npm package knows no theme at the start; the one in use does. So it is told at once.
    if (envelope._actionName === THEME_CHANGED && this.#mailbox.switches().theme !== 'light') this.#mailbox.onThemeAsked();
  }

  /** The answer is made from the mail selected now, and sent when the delay is over, whatever is selected then. */
  #onCall(envelope: Envelope, id: number | null): void {
    const { delay, old, answers } = this.#mailbox.switches();
    if (answers === 'never') return;
    const data = this.#answer(id, parameters(envelope._data));
    const selections = this.#selections;
    const send = (): void => {
      const stale = selections !== this.#selections;
      if (stale && old === 'never') return;
      this.#reply(envelope, stale && old === '9030' ? failure(ERROR.itemChanged) : data);
    };
    if (delay === 0) send();
    else setTimeout(send, delay);
  }

  #answer(id: number | null, asked: Readonly<Record<string, unknown>>): object {
    const switches = this.#mailbox.switches();
    const mail = this.#mailbox.selected();
    if (id === CALL.form || id === CALL.formAsync) {
      this.#mailbox.onReport(asReport(asked));
      return success(undefined);
    }
    if (mail === null) return failure(ERROR.itemChanged);
    switch (id) {
      case CALL.body:
        return this.#body(mail, switches, asked['coercionType'] === TEXT);
      case CALL.bodyType:
        return success(3);
      case CALL.headers:
        return headers(mail, switches);
      case CALL.attachment:
        return attachment(mail, String(asked['id']));
      case CALL.shared:
        return success({ owner: 'soumu@example.co.jp', delegatePermissions: 1, targetRestUrl: '', targetMailbox: 'soumu@example.co.jp' });
      default:
        return { wasSuccessful: false };
    }
  }

  #body(mail: StoredMail, switches: Switches, text: boolean): object {
    if (switches.answers === 'fail') return failure(ERROR.server);
    if (switches.answers === 'fail-once' && !this.#failed) {
      this.#failed = true;
      return failure(ERROR.body);
    }
    const sealed = switches.item === 'protected' || mail.encrypted;
    const html = sealed ? '<div></div>' : outlookHtml(mail, switches);
    return success(text ? outlookText(html) : html);
  }

  #reply(to: Envelope, data: unknown): void {
    this.#post(to, data, 0);
  }

  #fire(event: string, data: unknown): void {
    const registration = this.#events.get(event);
    if (registration !== undefined) this.#post(registration, data, 1);
  }

  #post(to: Envelope, data: unknown, responseType: 0 | 1): void {
    const envelope = {
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), this.#origin);
  }
}

function headers(mail: StoredMail, switches: Switches): object {
  switch (switches.headers) {
    case 'all':
      return success(mail.headers);
    case 'empty':
      return success('');
    case 'subject-only':
      return success(`Subject: ${mail.subject}\r\n`);
    case 'foreign':
      return success('Received: from mail.example (192.0.2.1)\r\nMessage-ID: <another@mail.example>\r\n');
    case 'error':
      return failure(ERROR.server);
  }
}

function attachment(mail: StoredMail, id: string): object {
  const found = mail.attachments[Number(id.replace('attachment-', ''))];
  if (found === undefined) return failure(ERROR.attachment);
  const binary = Array.from(found.bytes, (byte) => String.fromCharCode(byte)).join('');
  return success({ content: btoa(binary), format: found.contentType === 'message/rfc822' ? 'eml' : 'base64' });
}

function success(data: unknown): object {
  return { error: false, data };
}

function failure(errorCode: number): object {
  return { error: true, errorCode };
}

function parse(text: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && '_actionName' in value ? (value as Envelope) : null;
  } catch {
    return null;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function callNumber(data: unknown): number | null {
  const id = member(member(data, 'MethodData'), 'DispatchId');
  return typeof id === 'number' ? id : null;
}

function parameters(data: unknown): Readonly<Record<string, unknown>> {
  const asked = member(data, 'ApiParams');
  return typeof asked === 'object' && asked !== null ? (asked as Readonly<Record<string, unknown>>) : {};
}

function asReport(asked: Readonly<Record<string, unknown>>): Report {
  const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const attachments: unknown = asked['attachments'];
  return {
    to: texts(asked['toRecipients']),
    subject: text(asked['subject']),
    htmlBody: text(asked['htmlBody']),
    attachments: Array.isArray(attachments) ? attachments.filter((each): each is readonly unknown[] => Array.isArray(each)) : [],
  };
}
