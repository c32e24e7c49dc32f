import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphAnswer, GraphRequest, GraphResponse } from '../graph/answers';
import { control } from '../graph/control';
import type { GraphServer } from '../graph/graphServer';

/** Puts the simulated Graph behind sockets. */

const BODY_LIMIT = 64 * 1024 * 1024;

export async function answerGraph(server: GraphServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const read = await readRequest(request);
  const answer: GraphAnswer = read === null ? 'destroyed' : await server.handle(read);
  if (answer === 'destroyed') request.socket.destroy();
  // A browser asks again by itself when a connection breaks that it had used before: every request gets a new one.
  else if (answer !== 'silent') write(response, answer, { Connection: 'close' });
}

/** `false`: no address of the control. */
export async function answerControl(server: GraphServer, samples: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = request.url ?? '/';
  if (!path.startsWith('/control/')) return false;
  if (path === '/control/changes') {
    tellChanges(server, response);
    return true;
  }
  const read = await readRequest(request);
  const answer = read === null ? null : await control(server, samples, read);
  if (answer === null) return false;
  write(response, answer, {});
  return true;
}

/** An event for every change, for the page to look again (HTML standard, server-sent events). */
function tellChanges(server: GraphServer, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('data: start\n\n');
  const stop = server.onChange(() => response.write('data: changed\n\n'));
  response.on('close', stop);
}

function write(response: ServerResponse, answer: GraphResponse, more: Readonly<Record<string, string>>): void {
  response.writeHead(answer.status, { 'Content-Length': answer.body.length, 'Cache-Control': 'no-store', ...answer.headers, ...more });
  response.end(answer.body);
}

/** `null` for a body beyond all measure. */
async function readRequest(request: IncomingMessage): Promise<GraphRequest | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) return null;
    parts.push(part);
  }
  const host = (request.headers.host ?? '').split(':', 1)[0] ?? '';
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return { method: request.method ?? 'GET', url: `https://${host}${request.url ?? '/'}`, headers, body: new Uint8Array(Buffer.concat(parts)) };
}
