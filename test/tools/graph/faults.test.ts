import { beforeEach, describe, expect, test } from '@jest/globals';
import { exchangeId, restId } from '../../../src/simulator/itemIds';
import type { Fault } from '../../../tools/graph/faults';
import { FAULT_STATUSES, Faults, readFaults } from '../../../tools/graph/faults';
import { GraphServer } from '../../../tools/graph/graphServer';
import { loopbackFetch } from '../../../tools/graph/loopbackFetch';

const MAIL = `https://graph.microsoft.com/v1.0/me/messages/${encodeURIComponent(restId(exchangeId('one', 0)))}`;
const headers = { authorization: 'Bearer any' };
const MIME = new TextEncoder().encode('Message-ID: <one@example.com>\r\nSubject: one\r\n\r\nwords\r\n');

let slept: number[];
let server: GraphServer;
let fetching: typeof fetch;

beforeEach(async () => {
  slept = [];
  server = new GraphServer({ sleep: (ms) => Promise.resolve(void slept.push(ms)) });
  await server.reset([{ name: 'one', mime: MIME }]);
  fetching = loopbackFetch(server);
});

function move(fault: Fault, signal?: AbortSignal): Promise<Response> {
  server.faults.set([{ on: 'move', fault }]);
  return fetching(`${MAIL}/move`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{"destinationId":"deleteditems"}', ...(signal === undefined ? {} : { signal }) });
}

const moved = (): boolean => server.mailbox.messages[0]?.folder === 'deleteditems';

describe('each fault', () => {
  test('offline: nothing done', async () => {
    await expect(move({ kind: 'offline' })).rejects.toBeInstanceOf(TypeError);
    expect(moved()).toBe(false);
  });

  test('drop-after: done, no answer', async () => {
    await expect(move({ kind: 'drop-after' })).rejects.toBeInstanceOf(TypeError);
    expect(moved()).toBe(true);
  });

  test('slow: done, and silence until the caller gives up', async () => {
    const patience = new AbortController();
    server.onChange(() => patience.abort());
    await expect(move({ kind: 'slow' }, patience.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(moved()).toBe(true);
  });

  test('slow with a time: done, and answered then', async () => {
    expect((await move({ kind: 'slow', ms: 5_000 })).status).toBe(201);
    expect(slept).toEqual([5_000]);
  });

  test.each(FAULT_STATUSES)('%d: refused, nothing done', async (status) => {
    const answer = await move({ kind: 'status', status });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
    expect(moved()).toBe(false);
  });

  test('a status although it is done', async () => {
    expect((await move({ kind: 'status', status: 503, acted: true })).status).toBe(503);
    expect(moved()).toBe(true);
  });

  test('429: the server names a time, which a page of another origin cannot read', async () => {
    server.faults.set([{ on: 'getMessage', fault: { kind: 'status', status: 429, retryAfterSeconds: 7 } }]);
    const raw = await server.handle({ method: 'GET', url: MAIL, headers, body: new Uint8Array() });
    expect(raw).toMatchObject({ status: 429, headers: { 'Retry-After': '7' } });
    server.faults.set([{ on: 'getMessage', fault: { kind: 'status', status: 429, retryAfterSeconds: 7 } }]);
    expect((await fetching(MAIL, { headers })).headers.get('retry-after')).toBeNull();
  });

  test('half: done, the answer breaks off', async () => {
    const answer = await move({ kind: 'half' });
    expect(answer.status).toBe(201);
    await expect(answer.json()).rejects.toMatchObject({ name: 'SyntaxError' });
    expect(moved()).toBe(true);
  });
});

describe('the script', () => {
  test('meets the named operation, as often as it says, after as many as it says', () => {
    const faults = new Faults();
    faults.set([
      { on: 'send', fault: { kind: 'offline' }, after: 1, times: 2 },
      { on: '*', fault: { kind: 'half' }, after: 3, times: 'always' },
    ]);
    expect([faults.next('send'), faults.next('move'), faults.next('send'), faults.next('send'), faults.next('send')].map((fault) => fault?.kind)).toEqual([undefined, undefined, 'offline', 'offline', undefined]);
    expect(faults.next('getMime')?.kind).toBe('half');
    expect(faults.pending.map(({ on }) => on)).toEqual(['*']);
  });

  test('comes before the standing condition', () => {
    const faults = new Faults();
    faults.condition = 'forbidden';
    faults.set([{ on: 'move', fault: { kind: 'offline' } }]);
    expect([faults.next('move'), faults.next('move')]).toMatchObject([{ kind: 'offline' }, { kind: 'status', status: 403 }]);
  });

  test.each([[{}], [[{ on: 'fly', fault: { kind: 'offline' } }]], [[{ on: 'send', fault: { kind: 'status', status: 418 } }]], [[{ on: 'send' }]], [[null]]])('%j is none', (value) => {
    expect(readFaults(value)).toBeNull();
  });
});
