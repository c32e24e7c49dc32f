import type { Fault } from '../../act/effects';
import { retryAfterMs } from './retryAfter';
import type { UploadUrl } from './uploadUrl';

/** One request to Microsoft Graph, or to the address of one of its upload sessions. Never rejects. */

const GRAPH = 'https://graph.microsoft.com/v1.0';
/** Milliseconds until an answer must have come to its end. */
export const ANSWER_LIMIT_MS = 20_000;
/** The same where a mail goes over the line. */
export const TRANSFER_LIMIT_MS = 60_000;
const JSON_LIMIT = 1_000_000;
/** A mail that Graph cannot find has this before the name of its error; the mailbox itself is not open to Graph. */
const MAILBOX_CLOSED = /^Mailbox/;

export interface Line {
  /** Called without `this`. */
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Failed {
  readonly kind: 'failed';
  readonly fault: Fault;
  readonly retryAfterMs?: number;
}

export type Answered = { readonly kind: 'answered'; readonly status: number; readonly body: Uint8Array<ArrayBuffer> } | Failed;

interface Limits {
  /** Statuses that the page of this operation names; another 2xx is none of its kind. */
  readonly expect: readonly number[];
  readonly limitMs?: number;
  /** Most bytes of the answer's body. */
  readonly most?: number;
}

export interface GraphAsk extends Limits {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`, begins `/me/`; everything in it that came from elsewhere is percent-encoded. */
  readonly path: `/me/${string}`;
  readonly token: string;
  readonly json?: object;
}

export interface UploadAsk extends Limits {
  readonly method: 'GET' | 'PUT';
  readonly url: UploadUrl;
  readonly piece?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly range: string };
}

/** The token goes to Graph and nowhere else. */
export function askGraph(line: Line, { method, path, token, json, ...limits }: GraphAsk): Promise<Answered> {
  const headers: Record<string, string> = { Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"' };
  if (json === undefined) return exchange(line, GRAPH + path, { method, headers }, limits);
  return exchange(line, GRAPH + path, { method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(json) }, limits);
}

/** The address of a session is its own permission: no token goes along (learn.microsoft.com/graph/outlook-large-attachments). */
export function askUpload(line: Line, { method, url, piece, ...limits }: UploadAsk): Promise<Answered> {
  if (piece === undefined) return exchange(line, url, { method }, limits);
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Range': piece.range };
  return exchange(line, url, { method, headers, body: piece.bytes }, limits);
}

async function exchange({ fetch, now }: Line, url: string, request: RequestInit, { expect, limitMs = ANSWER_LIMIT_MS, most = JSON_LIMIT }: Limits): Promise<Answered> {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Raced as well as aborted: a body that nobody can cancel must not hold the course.
  const late = new Promise<Failed>((resolve) => {
    timer = setTimeout(() => {
      resolve(failed('timeout'));
      over.abort();
    }, limitMs);
  });
  const guarded: RequestInit = { ...request, signal: over.signal, redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', mode: 'cors' };
  try {
    return await Promise.race([late, talk(() => fetch(url, guarded), expect, most, now)]);
  } finally {
    clearTimeout(timer);
  }
}

async function talk(ask: () => Promise<Response>, expect: readonly number[], most: number, now: () => number): Promise<Answered> {
  let response: Response;
  try {
    response = await ask();
  } catch {
    return failed('offline');
  }
  const { status } = response;
  try {
    if (status >= 400) return await refusal(response, now());
    if (!expect.includes(status)) return dropped(response, 'half-answer');
    const body = await readAtMost(response, most);
    if (body === null) return failed(most > JSON_LIMIT ? 'too-large' : 'half-answer');
    return { kind: 'answered', status, body };
  } catch {
    return failed('half-answer');
  }
}

export function failed(fault: Fault): Failed {
  return { kind: 'failed', fault };
}

function dropped(response: Response, fault: Fault): Failed {
  void response.body?.cancel().catch(() => undefined);
  return failed(fault);
}

async function refusal(response: Response, now: number): Promise<Failed> {
  const { status } = response;
  const wait = retryAfterMs(response.headers.get('Retry-After'), now);
  if (status === 404 && (await mailboxIsClosed(response))) return failed('forbidden');
  const fault = faultOf(status, wait !== null);
  const answer = dropped(response, fault);
  return fault === 'busy' && wait !== null ? { ...answer, retryAfterMs: wait } : answer;
}

function faultOf(status: number, namesTime: boolean): Fault {
  switch (status) {
    case 401:
      return 'unauthorised';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'gone';
    case 409:
    case 412:
      return 'conflict';
    case 416:
      // Bytes that are not the next ones: the session stands where it stood.
      return 'conflict';
    case 413:
      return 'too-large';
    case 429:
      return 'busy';
    case 503:
      return namesTime ? 'busy' : 'server';
    default:
      return status >= 500 ? 'server' : 'refused';
  }
}

/** A mailbox on a server of the organisation's own answers 404 too; nothing of it is gone. */
async function mailboxIsClosed(response: Response): Promise<boolean> {
  const body = await readAtMost(response, JSON_LIMIT).catch(() => null);
  const error: unknown = body === null ? null : Reflect.get(Object(parseJson(body)), 'error');
  const code: unknown = Reflect.get(Object(error), 'code');
  return typeof code === 'string' && MAILBOX_CLOSED.test(code);
}

/** `null`: more than that. Rejects when the body breaks off. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get('Content-Length') ?? 0) > most) {
    dropped(response, 'half-answer');
    return null;
  }
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    length += value.length;
    if (length > most) {
      void reader?.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** `undefined` where it is no JSON in UTF-8. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
