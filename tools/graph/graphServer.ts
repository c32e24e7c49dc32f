import type { MailFolder } from '@microsoft/microsoft-graph-types';
import { GRAPH_SCOPES, scopesOf } from '../../src/simulator/accessToken';
import { FOLDERS } from '../../src/simulator/mailboxState';
import type { FolderName, MailboxState, RequestState } from '../../src/simulator/mailboxState';
import type { GraphAnswer, GraphRequest, GraphResponse } from './answers';
import { empty, json, refusal, REFUSALS } from './answers';
import type { Fault, Operation } from './faults';
import { Faults } from './faults';
import type { ArrivedMail, MailboxMessage, SentLag } from './mailbox';
import { deliveryState, folderId, Mailbox, messageState } from './mailbox';
import { EVERYTHING, messageJson, parseObject, readDraft, readStamp } from './messageJson';
import { readQuery } from './odata';
import { UPLOAD_HOST, Uploads } from './uploads';

/**
 * Behaves like the operations of Microsoft Graph that the pane uses, in memory and on command wrongly.
 * What the pane does not use is refused with a code of its own, so that a slip is seen at once.
 */

export const GRAPH_HOST = 'graph.microsoft.com';
export const LOGIN_HOST = 'login.microsoftonline.com';

/** Bytes of a whole request to Graph. */
const REQUEST_LIMIT = 4 * 1024 * 1024;

const ALLOWED_HEADERS = 'authorization, content-type, content-range, prefer, client-request-id';
/** Retry-After is not among them: in a browser a page of another origin cannot read it. */
export const EXPOSED_HEADERS = ['ETag', 'Location', 'Preference-Applied', 'Content-Range', 'request-id', 'client-request-id', 'WWW-Authenticate'] as const;

export interface GraphServerOptions {
  /** Origins that may call from a browser; none when left out. */
  readonly origins?: () => readonly string[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How a late answer waits. */
  readonly sleep?: (ms: number) => Promise<void>;
}

interface Route {
  readonly operation: Operation;
  /** `null`: the address itself is the permission. */
  readonly scope: (typeof GRAPH_SCOPES)[number] | null;
  readonly act: (lag: SentLag | null) => GraphResponse;
}

export class GraphServer {
  readonly mailbox: Mailbox;
  readonly faults = new Faults();
  /** Scopes the administrator has consented to: what the simulated Outlook puts into its tokens. */
  consent: readonly string[] = GRAPH_SCOPES;
  readonly #uploads: Uploads;
  readonly #origins: () => readonly string[];
  readonly #sleep: (ms: number) => Promise<void>;
  readonly #listeners = new Set<() => void>();
  #requests: readonly RequestState[] = [];
  #loginRequests = 0;

  constructor(options: GraphServerOptions = {}) {
    const now = options.now ?? Date.now;
    this.mailbox = new Mailbox(now);
    this.#uploads = new Uploads(this.mailbox, now);
    this.#origins = options.origins ?? (() => []);
    this.#sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  }

  /** Mails in, everything else out: faults, consent, condition and counts as at the start. */
  async reset(mails: readonly ArrivedMail[]): Promise<void> {
    await this.mailbox.reset(mails);
    this.#uploads.clear();
    this.faults.set([]);
    this.faults.condition = 'good';
    this.consent = GRAPH_SCOPES;
    this.#requests = [];
    this.#loginRequests = 0;
    this.changed();
  }

  /** Every request but preflights, oldest first. */
  get requests(): readonly RequestState[] {
    return this.#requests;
  }

  get state(): MailboxState {
    return {
      messages: this.mailbox.messages.map(messageState),
      deliveries: this.mailbox.deliveries.map(deliveryState),
      revision: this.mailbox.revision,
      consent: this.consent,
      condition: this.faults.condition,
      faults: this.faults.pending,
      requests: this.#requests,
      loginRequests: this.#loginRequests,
    };
  }

  /** Calls back after everything that may have changed the mailbox. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  async handle(request: GraphRequest): Promise<GraphAnswer> {
    const url = new URL(request.url);
    if (url.hostname === LOGIN_HOST) {
      this.#loginRequests += 1;
      return empty(404);
    }
    if (request.method === 'OPTIONS') return this.faults.condition === 'offline' ? 'destroyed' : this.#withCors(request, this.#preflight(request));
    const route = url.hostname === UPLOAD_HOST ? this.#uploadRoute(request, url) : this.#graphRoute(request, url);
    const answer = 'operation' in route ? await this.#meet(request, route, this.faults.next(route.operation)) : route;
    const outcome = typeof answer === 'string' ? answer : answer.status;
    this.#requests = [...this.#requests, { operation: 'operation' in route ? route.operation : 'unknown', method: request.method, url: request.url, outcome }];
    this.changed();
    return typeof answer === 'string' ? answer : this.#withCors(request, answer);
  }

  /** Does what was asked, with what is to go wrong. */
  async #meet(request: GraphRequest, route: Route, fault: Fault | null): Promise<GraphAnswer> {
    if (fault?.kind === 'offline') return 'destroyed';
    if (fault?.kind === 'status' && fault.acted !== true) return faulty(fault);
    const done = this.#permission(request, route) ?? route.act(fault?.kind === 'sent-lag' ? fault : null);
    switch (fault?.kind) {
      case 'drop-after':
        return 'destroyed';
      case 'slow':
        if (fault.ms === undefined) return 'silent';
        this.changed();
        await this.#sleep(fault.ms);
        return done;
      case 'status':
        return faulty(fault);
      case 'half':
        return { ...done, body: done.body.slice(0, Math.floor(done.body.length / 2)) };
      default:
        return done;
    }
  }

  #permission(request: GraphRequest, { scope }: Route): GraphResponse | null {
    const authorization = request.headers['authorization'];
    // A session's address is enough; a token beside it is refused.
    if (scope === null) return authorization === undefined ? null : REFUSALS[401]();
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return REFUSALS[401]();
    const scopes = scopesOf(token);
    return scopes === null || scopes.includes(scope) ? null : REFUSALS[403]();
  }

  #graphRoute(request: GraphRequest, url: URL): Route | GraphResponse {
    const path = segments(url.pathname);
    if (url.hostname !== GRAPH_HOST || path === null || path[0] !== 'v1.0' || path[1] !== 'me') return unknown(request);
    const [, , kind, id, member, more, ...rest] = path;
    if (rest.length > 0) return unknown(request);
    const name = [request.method, kind, id === undefined ? '' : '{id}', member ?? '', more ?? ''].join(' ').trim();
    const mail = (operation: Operation, act: (message: MailboxMessage, lag: SentLag | null) => GraphResponse, scope: Route['scope'] = 'Mail.ReadWrite'): Route => ({
      operation,
      scope,
      act: (lag) => this.#onMessage(id ?? '', (message) => act(message, lag)),
    });
    const immutable = /(?:^|[,;\s])IdType="ImmutableId"/i.test(request.headers['prefer'] ?? '');
    const applied: Readonly<Record<string, string>> = immutable ? { 'Preference-Applied': 'IdType="ImmutableId"' } : {};
    const shown = (status: number, message: MailboxMessage): GraphResponse => json(status, messageJson(message, immutable, EVERYTHING), applied);
    switch (name) {
      case 'POST messages':
        return { operation: 'createDraft', scope: 'Mail.ReadWrite', act: () => this.#createDraft(request, (message) => shown(201, message)) };
      case 'GET messages {id}':
        return mail('getMessage', (message) => {
          const query = readQuery(url.searchParams);
          if (typeof query === 'string' || query.filter !== null) return REFUSALS[400]();
          return json(200, messageJson(message, immutable, query), applied);
        });
      case 'GET messages {id} $value':
        return mail('getMime', mimeOf);
      case 'PATCH messages {id}':
        return mail('stamp', (message) => {
          const properties = readStamp(request.body);
          return properties === null ? REFUSALS[400]() : shown(200, this.mailbox.setProperties(message, properties));
        });
      case 'DELETE messages {id}':
        return mail('deleteMessage', (message) => {
          this.mailbox.remove(message);
          return empty(204);
        });
      case 'POST messages {id} move':
        return mail('move', (message) => this.#move(message, request.body, (moved) => shown(201, moved)));
      case 'POST messages {id} send':
        return mail('send', (message, lag) => this.#send(message, lag), 'Mail.Send');
      case 'POST messages {id} attachments createUploadSession':
        return mail('createUploadSession', (message) => this.#uploads.open(message, request.body));
      case 'GET mailFolders {id}':
        return { operation: 'getFolder', scope: 'Mail.ReadWrite', act: () => folderJson(id ?? '', url.searchParams) };
      case 'GET mailFolders {id} messages': {
        const folder = folderNamed(id ?? '');
        return { operation: finding(folder), scope: 'Mail.ReadWrite', act: () => this.#list(folder, url.searchParams, immutable, applied) };
      }
      default:
        return unknown(request);
    }
  }

  #uploadRoute(request: GraphRequest, url: URL): Route | GraphResponse {
    const act = (operation: Operation, done: (id: string) => GraphResponse): Route => ({
      operation,
      scope: null,
      act: () => {
        const id = this.#uploads.find(url);
        return id === null ? REFUSALS[404]() : done(id);
      },
    });
    switch (request.method) {
      case 'PUT':
        return act('uploadChunk', (id) => this.#uploads.put(id, request.headers['content-range'] ?? '', request.body));
      case 'GET':
        return act('uploadStatus', (id) => this.#uploads.status(id));
      case 'DELETE':
        return act('cancelUpload', (id) => this.#uploads.cancel(id));
      default:
        return unknown(request);
    }
  }

  #onMessage(id: string, act: (message: MailboxMessage) => GraphResponse): GraphResponse {
    if (!/^[\w-]{20,400}=?$/.test(id)) return refusal(400, 'ErrorInvalidIdMalformed', 'The id is malformed.');
    const message = this.mailbox.find(id);
    return message === null ? REFUSALS[404]() : act(message);
  }

  #createDraft(request: GraphRequest, answer: (message: MailboxMessage) => GraphResponse): GraphResponse {
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return REFUSALS[400]();
    const writing = readDraft(request.body);
    if (writing === 'too-large' || request.body.length > REQUEST_LIMIT) return REFUSALS[413]();
    return writing === 'malformed' ? REFUSALS[400]() : answer(this.mailbox.createDraft(writing));
  }

  #move(message: MailboxMessage, body: Uint8Array, answer: (message: MailboxMessage) => GraphResponse): GraphResponse {
    const asked = parseObject(body)?.['destinationId'];
    if (typeof asked !== 'string') return REFUSALS[400]();
    const folder = folderNamed(asked);
    return folder === null ? REFUSALS[404]() : answer(this.mailbox.move(message, folder));
  }

  #send(message: MailboxMessage, lag: SentLag | null): GraphResponse {
    if (message.written?.to.length === 0) return refusal(400, 'ErrorInvalidRecipients', 'There is no recipient.');
    // What Graph answers for a message that is sent already is not documented; certain is that it is not sent again.
    return this.mailbox.send(message, lag) === null ? refusal(400, 'ErrorInvalidOperation', 'This is no draft.') : empty(202);
  }

  #list(folder: FolderName | null, parameters: URLSearchParams, immutable: boolean, applied: Readonly<Record<string, string>>): GraphResponse {
    const query = readQuery(parameters);
    if (folder === null) return REFUSALS[404]();
    if (typeof query === 'string') return refusal(400, query, 'The query cannot be answered.');
    const { filter } = query;
    const found = this.mailbox.list(folder).filter((message) => filter === null || message.properties.get(filter.name) === filter.value);
    return json(200, { '@odata.context': `https://${GRAPH_HOST}/v1.0/$metadata#messages`, value: found.slice(0, query.top).map((message) => messageJson(message, immutable, query)) }, applied);
  }

  #preflight(request: GraphRequest): GraphResponse {
    const origin = request.headers['origin'];
    if (origin === undefined || !this.#origins().includes(origin)) return empty(403);
    return empty(200, { 'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE', 'Access-Control-Allow-Headers': ALLOWED_HEADERS, 'Access-Control-Max-Age': '3600' });
  }

  #withCors(request: GraphRequest, response: GraphResponse): GraphResponse {
    const origin = request.headers['origin'];
    if (origin === undefined || !this.#origins().includes(origin)) return response;
    return { ...response, headers: { ...response.headers, 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED_HEADERS.join(', '), Vary: 'Origin' } };
  }
}

function faulty(fault: Extract<Fault, { readonly kind: 'status' }>): GraphResponse {
  const answer = REFUSALS[fault.status]();
  return fault.retryAfterSeconds === undefined ? answer : { ...answer, headers: { ...answer.headers, 'Retry-After': String(fault.retryAfterSeconds) } };
}

function unknown(request: GraphRequest): GraphResponse {
  return refusal(400, 'SimulationKnowsNoSuchOperation', `${request.method} ${request.url}`);
}

function segments(path: string): readonly string[] | null {
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function mimeOf(message: MailboxMessage): GraphResponse {
  if (message.mime === null) return refusal(400, 'SimulationKnowsNoSuchOperation', 'MIME of a message that was written here');
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: message.mime };
}

/** By well-known name or by id. */
function folderNamed(asked: string): FolderName | null {
  return FOLDERS.find((folder) => folder === asked.toLowerCase() || folderId(folder) === asked) ?? null;
}

function finding(folder: FolderName | null): Operation {
  if (folder === 'sentitems') return 'findSent';
  return folder === 'drafts' ? 'findDrafts' : 'listFolder';
}

function folderJson(asked: string, parameters: URLSearchParams): GraphResponse {
  const folder = folderNamed(asked);
  if (folder === null) return REFUSALS[404]();
  const all = { id: folderId(folder), displayName: folder } satisfies MailFolder;
  const select = parameters.get('$select')?.split(',') ?? Object.keys(all);
  return json(200, Object.fromEntries(Object.entries(all).filter(([name]) => select.includes(name))));
}
