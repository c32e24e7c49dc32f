import { EXPOSED_HEADERS } from './graphServer';
import type { GraphServer } from './graphServer';

/** Readable for a page of another origin without being exposed (Fetch standard, CORS-safelisted response headers). */
const SAFELISTED = ['Cache-Control', 'Content-Language', 'Content-Length', 'Content-Type', 'Expires', 'Last-Modified', 'Pragma'];
const READABLE = new Set([...EXPOSED_HEADERS, ...SAFELISTED].map((name) => name.toLowerCase()));

/**
 * A `fetch` that ends in this server, without sockets: a broken connection rejects as a browser's does, a
 * silent one waits for the signal, and only headers that a browser would show are there.
 */
export function loopbackFetch(server: Pick<GraphServer, 'handle'>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const body = new Uint8Array(await request.arrayBuffer());
    const aborted = whenAborted(signal);
    const answer = await Promise.race([server.handle({ method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body }), aborted]);
    if (answer === 'silent') return aborted;
    if (answer === 'destroyed') throw new TypeError('Failed to fetch');
    const headers = Object.entries(answer.headers).filter(([name]) => READABLE.has(name.toLowerCase()));
    const bodiless = answer.status === 204 || answer.status === 205 || answer.status === 304;
    return new Response(bodiless ? null : new Uint8Array(answer.body), { status: answer.status, headers });
  };
}

async function whenAborted(signal: AbortSignal): Promise<never> {
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  signal.throwIfAborted();
  throw new TypeError('Failed to fetch');
}
