import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Fault } from '../../../src/act/effects';
import { encodeBase64 } from '../../../src/host/graph/encodeBase64';
import { askGraph, askUpload, type GraphAsk } from '../../../src/host/graph/graphRequest';
import { acceptUploadUrl } from '../../../src/host/graph/uploadUrl';

const NOW = Date.UTC(2026, 10, 24, 9, 0, 0);
const ASK: GraphAsk = { method: 'GET', path: '/me/messages/AAMk', token: 'secret', expect: [200] };

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

function line(answer: (call: Call) => Promise<Response> | Response) {
  const calls: Call[] = [];
  const fetching = ((input: string, init: RequestInit) => {
    const call = { url: input, init };
    calls.push(call);
    return Promise.resolve(answer(call));
  }) as typeof fetch;
  return { calls, fetch: fetching, now: () => NOW };
}

const respond = (status: number, headers: Record<string, string> = {}, body = '{}') => line(() => new Response(status === 204 ? null : body, { status, headers }));

afterEach(() => void jest.useRealTimers());

describe('what goes out', () => {
  test('to Graph: the token, ids that stay, and nothing of the browser', async () => {
    const to = respond(200);
    await askGraph(to, { ...ASK, method: 'POST', json: { a: 1 } });
    const [call] = to.calls;
    expect(call?.url).toBe('https://graph.microsoft.com/v1.0/me/messages/AAMk');
    expect(call?.init).toMatchObject({
      method: 'POST',
      headers: { Authorization: 'Bearer secret', Prefer: 'IdType="ImmutableId"', 'Content-Type': 'application/json' },
      body: '{"a":1}',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  test('to an upload session: no token', async () => {
    const to = respond(200);
    const url = acceptUploadUrl('https://outlook.office.com/x?authtoken=t');
    if (url === null) throw new Error('not accepted');
    await askUpload(to, { method: 'PUT', url, piece: { bytes: new Uint8Array([0, 255]), range: 'bytes 0-1/2' }, expect: [200] });
    await askUpload(to, { method: 'GET', url, expect: [200] });
    expect(JSON.stringify(to.calls)).not.toMatch(/bearer|authorization|secret/i);
    expect(to.calls[0]?.init).toMatchObject({ headers: { 'Content-Range': 'bytes 0-1/2' }, redirect: 'error', credentials: 'omit' });
  });
});

describe('what an answer means', () => {
  test.each<[number, Fault]>([
    [400, 'refused'],
    [401, 'unauthorised'],
    [402, 'refused'],
    [403, 'forbidden'],
    [404, 'gone'],
    [405, 'refused'],
    [409, 'conflict'],
    [410, 'gone'],
    [412, 'conflict'],
    [413, 'too-large'],
    [416, 'conflict'],
    [422, 'refused'],
    [429, 'busy'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
    [504, 'server'],
    [507, 'server'],
    [599, 'server'],
    [201, 'half-answer'],
    [204, 'half-answer'],
    [304, 'half-answer'],
  ])('%d: %s', async (status, fault) => {
    const to = line(() => new Response(status === 204 || status === 304 ? null : '{}', { status }));
    expect(await askGraph(to, ASK)).toEqual({ kind: 'failed', fault });
  });

  test.each([
    [429, '20', { fault: 'busy', retryAfterMs: 20_000 }],
    [503, '20', { fault: 'busy', retryAfterMs: 20_000 }],
    [503, 'Tue, 24 Nov 2026 09:00:30 GMT', { fault: 'busy', retryAfterMs: 30_000 }],
    [500, '20', { fault: 'server' }],
    [429, '-1', { fault: 'busy' }],
    [429, '9e99', { fault: 'busy' }],
    [503, 'soon', { fault: 'server' }],
    [503, '-1', { fault: 'server' }],
  ])('%d, Retry-After: %s', async (status, value, meaning) => {
    expect(await askGraph(respond(status, { 'Retry-After': value }), ASK)).toEqual({ kind: 'failed', ...meaning });
  });

  test('404 of a mailbox that Graph does not serve: nothing is gone', async () => {
    expect(await askGraph(respond(404, {}, '{"error":{"code":"MailboxNotEnabledForRESTAPI"}}'), ASK)).toEqual({ kind: 'failed', fault: 'forbidden' });
    for (const body of ['{"error":{"code":"ErrorItemNotFound"}}', '{"error":"x"}', '{"error":{"code":5}}', 'null', '[]', '', ' '.repeat(2_000_000)]) {
      expect(await askGraph(respond(404, {}, body), ASK)).toEqual({ kind: 'failed', fault: 'gone' });
    }
  });

  test('no connection', async () => {
    expect(await askGraph(line(() => Promise.reject(new TypeError('Failed to fetch'))), ASK)).toEqual({ kind: 'failed', fault: 'offline' });
    const throwing = { fetch: (() => { throw new Error('at once'); }) as unknown as typeof fetch, now: () => NOW };
    expect(await askGraph(throwing, ASK)).toEqual({ kind: 'failed', fault: 'offline' });
  });

  test('a body that breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    expect(await askGraph(line(() => new Response(broken)), ASK)).toEqual({ kind: 'failed', fault: 'half-answer' });
  });

  test('a body without end is read no further than the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    expect(await askGraph(line(() => new Response(endless)), ASK)).toEqual({ kind: 'failed', fault: 'half-answer' });
    expect(sent).toBeLessThan(1_500_000);
    expect(await askGraph(respond(200, { 'Content-Length': '1000001' }), ASK)).toEqual({ kind: 'failed', fault: 'half-answer' });
    expect(await askGraph(respond(200, { 'Content-Length': '3000001' }), { ...ASK, most: 3_000_000 })).toEqual({ kind: 'failed', fault: 'too-large' });
  });

  test('no answer in time, whether or not anybody listens to the signal', async () => {
    jest.useFakeTimers();
    const signals: (AbortSignal | null | undefined)[] = [];
    const deaf = line(({ init }) => {
      signals.push(init.signal);
      return new Promise(() => undefined);
    });
    const answer = askGraph(deaf, ASK);
    await jest.advanceTimersByTimeAsync(19_999);
    expect(signals[0]?.aborted).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ kind: 'failed', fault: 'timeout' });
    expect(signals[0]?.aborted).toBe(true);
  });

  test('headers in time, and a body that never ends', async () => {
    jest.useFakeTimers();
    const answer = askGraph(line(() => new Response(new ReadableStream({}))), { ...ASK, limitMs: 60_000 });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await answer).toEqual({ kind: 'failed', fault: 'timeout' });
  });
});

test('base64 of every byte and of odd lengths', () => {
  for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 3_000_001]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    expect(encodeBase64(bytes) === Buffer.from(bytes).toString('base64')).toBe(true);
  }
});
