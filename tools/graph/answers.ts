/** Requests and answers as plain values, the same with sockets and without. */

export interface GraphRequest {
  readonly method: string;
  /** Absolute: `https://graph.microsoft.com/v1.0/…`. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface GraphResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** `destroyed`: the connection broke without an answer. `silent`: it stays open and nothing comes. */
export type GraphAnswer = GraphResponse | 'destroyed' | 'silent';

export function json(status: number, value: object, headers: Readonly<Record<string, string>> = {}): GraphResponse {
  return { status, headers: { 'Content-Type': 'application/json; odata.metadata=minimal; charset=utf-8', ...headers }, body: new TextEncoder().encode(JSON.stringify(value)) };
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): GraphResponse {
  return { status, headers, body: new Uint8Array() };
}

/** Error bodies of Graph (learn.microsoft.com/graph/errors). */
export function refusal(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): GraphResponse {
  return json(status, { error: { code, message, innerError: { 'request-id': '00000000-0000-4000-8000-000000000000' } } }, headers);
}

export const REFUSALS = {
  400: () => refusal(400, 'BadRequest', 'The request cannot be read.'),
  401: () => refusal(401, 'InvalidAuthenticationToken', 'No valid token came with the request.', { 'WWW-Authenticate': 'Bearer realm=""' }),
  403: () => refusal(403, 'ErrorAccessDenied', 'Access is denied.'),
  404: () => refusal(404, 'ErrorItemNotFound', 'No such object is in the store.'),
  409: () => refusal(409, 'ErrorIrresolvableConflict', 'The change meets another one.'),
  413: () => refusal(413, 'RequestEntityTooLarge', 'The request is too large.'),
  429: () => refusal(429, 'ApplicationThrottled', 'Too many requests.'),
  500: () => refusal(500, 'ErrorInternalServerError', 'Something went wrong in the server.'),
  503: () => refusal(503, 'ErrorServerBusy', 'The server is busy.'),
} as const;
