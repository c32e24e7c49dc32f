import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { accessToken } from '../../../src/simulator/accessToken';
import { exchangeId, restId } from '../../../src/simulator/itemIds';
import type { GraphAnswer, GraphResponse } from '../../../tools/graph/answers';
import { sampleMails } from '../../../tools/graph/control';
import { GraphServer } from '../../../tools/graph/graphServer';
import { folderId } from '../../../tools/graph/mailbox';

const GRAPH = 'https://graph.microsoft.com/v1.0';
const ORIGIN = 'https://localhost:3444';
const PROPERTY = 'String {9f2c6a5e-7d0b-4c56-9d3a-2b1f6f0c5e11} Name EmptyThreatReport';
const MIME = new TextEncoder().encode('Message-ID: <one@example.com>\r\nSubject: =?utf-8?B?44GC?=\r\n\r\nwords\r\n');

let time: number;
let server: GraphServer;

beforeEach(async () => {
  time = Date.UTC(2026, 10, 24);
  server = new GraphServer({ origins: () => [ORIGIN], now: () => time, sleep: () => Promise.resolve() });
  await server.reset([
    { name: 'one', mime: MIME },
    { name: 'two', mime: MIME },
  ]);
});

interface Asked {
  readonly body?: object | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const IMMUTABLE = { prefer: 'IdType="ImmutableId"' };

function ask(method: string, address: string, { body, headers = {} }: Asked = {}): Promise<GraphAnswer> {
  const bytes = body === undefined ? new Uint8Array() : body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
  const own = address.startsWith('/') ? { authorization: 'Bearer any', 'content-type': 'application/json', ...IMMUTABLE } : {};
  return server.handle({ method, url: address.startsWith('/') ? GRAPH + address : address, headers: { ...own, ...headers }, body: bytes });
}

async function answered(answer: Promise<GraphAnswer>): Promise<GraphResponse & { readonly json: Readonly<Record<string, unknown>> }> {
  const given = await answer;
  if (typeof given === 'string') throw new Error(given);
  const text = new TextDecoder().decode(given.body);
  return { ...given, json: text.startsWith('{') && text.endsWith('}') ? (JSON.parse(text) as Record<string, unknown>) : {} };
}

async function code(answer: Promise<GraphAnswer>): Promise<readonly [number, unknown]> {
  const { status, json } = await answered(answer);
  return [status, (json['error'] as { readonly code?: unknown } | undefined)?.code];
}

function draftBody(more: object = {}): object {
  return {
    subject: '3|report',
    body: { contentType: 'html', content: '<p>words</p>' },
    toRecipients: [{ emailAddress: { address: 'it@example.co.jp' } }],
    singleValueExtendedProperties: [{ id: PROPERTY, value: 'R-1' }],
    ...more,
  };
}

function original(bytes: Uint8Array): object {
  return { attachments: [{ '@odata.type': '#microsoft.graph.fileAttachment', name: 'original.eml', contentType: 'message/rfc822', contentBytes: Buffer.from(bytes).toString('base64') }] };
}

async function draft(more: object = {}): Promise<string> {
  const { status, json } = await answered(ask('POST', '/me/messages', { body: draftBody(more) }));
  expect(status).toBe(201);
  return String(json['id']);
}

function found(folder: string, value = 'R-1', more = ''): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep: ep/id eq '${PROPERTY}' and ep/value eq '${value}')`);
  return answered(ask('GET', `/me/mailFolders/${folder}/messages?$filter=${filter}${more}`)).then(({ json }) => json['value'] as readonly Record<string, unknown>[]);
}

const REST = restId(exchangeId('one', 0));
const path1 = (id: string): string => `/me/messages/${encodeURIComponent(id)}`;

async function immutableOf(id: string): Promise<string> {
  return String((await answered(ask('GET', `${path1(id)}?$select=id`))).json['id']);
}

describe('a mail', () => {
  test('is found by the REST form of the id that Outlook gives, and told by its immutable one', async () => {
    const { status, json, headers } = await answered(ask('GET', `${path1(REST)}?$select=id,parentFolderId,internetMessageId,subject`));
    expect(status).toBe(200);
    expect(json).toMatchObject({ internetMessageId: '<one@example.com>', subject: 'あ', parentFolderId: folderId('inbox') });
    expect(Object.keys(json).sort()).toEqual(['@odata.etag', 'id', 'internetMessageId', 'parentFolderId', 'subject']);
    expect(json['id']).not.toBe(REST);
    expect(headers['Preference-Applied']).toBe('IdType="ImmutableId"');
  });

  test('without the preference the REST id comes back', async () => {
    const { json } = await answered(ask('GET', path1(REST), { headers: { prefer: '' } }));
    expect(json['id']).toBe(REST);
  });

  test('an id of any length that Outlook gives resolves', async () => {
    expect((await answered(ask('GET', path1(restId(exchangeId('one', 0, 'long')))))).status).toBe(200);
  });

  test('every sample of the simulated Outlook is there', async () => {
    const mails = await sampleMails(path.resolve(import.meta.dirname, '../../../samples'));
    await server.reset(mails);
    for (const { name } of mails) expect((await answered(ask('GET', path1(restId(exchangeId(name, 0)))))).status).toBe(200);
    expect(mails.length).toBeGreaterThan(20);
  });

  test('an id that was not turned into its REST form is malformed, another one unknown', async () => {
    expect(await code(ask('GET', path1(exchangeId('one', 0))))).toEqual([400, 'ErrorInvalidIdMalformed']);
    expect(await code(ask('GET', path1(restId(exchangeId('three', 0)))))).toEqual([404, 'ErrorItemNotFound']);
  });

  test('gives its bytes as they came', async () => {
    expect((await answered(ask('GET', `${path1(REST)}/$value`))).body).toEqual(MIME);
  });

  test('moves: the immutable id stays, the REST id goes, and it comes back', async () => {
    const id = await immutableOf(REST);
    const inbox = (await answered(ask('GET', path1(id)))).json['parentFolderId'];
    const moved = await answered(ask('POST', `${path1(REST)}/move`, { body: { destinationId: 'deleteditems' } }));
    expect(moved).toMatchObject({ status: 201, json: { id, parentFolderId: folderId('deleteditems') } });
    expect((await answered(ask('GET', path1(REST)))).status).toBe(404);
    expect((await answered(ask('GET', '/me/mailFolders/deleteditems?$select=id'))).json).toEqual({ id: folderId('deleteditems') });
    expect((await answered(ask('POST', `${path1(id)}/move`, { body: { destinationId: inbox } }))).json).toMatchObject({ id, parentFolderId: inbox });
    expect(server.mailbox.messages.map(({ folder }) => folder)).toEqual(['inbox', 'inbox']);
  });

  test.each([[{}, 400], [{ destinationId: 'nowhere' }, 404]] as const)('a move to %j is refused', async (body, status) => {
    expect((await answered(ask('POST', `${path1(REST)}/move`, { body }))).status).toBe(status);
  });

  test('is stamped outside of its bytes', async () => {
    const stamp = { singleValueExtendedProperties: [{ id: PROPERTY, value: 'R-9' }] };
    const expand = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${PROPERTY}')`)}`;
    expect((await answered(ask('GET', `${path1(REST)}?$select=id&${expand}`))).json['singleValueExtendedProperties']).toBeUndefined();
    expect((await answered(ask('PATCH', path1(REST), { body: stamp }))).status).toBe(200);
    expect((await answered(ask('GET', `${path1(REST)}?$select=id&${expand}`))).json['singleValueExtendedProperties']).toEqual([{ id: PROPERTY, value: 'R-9' }]);
    expect((await answered(ask('GET', `${path1(REST)}/$value`))).body).toEqual(MIME);
    expect(await code(ask('PATCH', path1(REST), { body: { subject: 'other' } }))).toEqual([400, 'BadRequest']);
  });
});

describe('a report', () => {
  test('draft, send, proof: one delivery with the very bytes, the same id all the way', async () => {
    const id = await draft(original(MIME));
    expect(await found('drafts', 'R-1', '&$select=id&$expand=attachments($select=id,name,size)')).toMatchObject([{ id, attachments: [{ name: 'original.eml', size: MIME.length }] }]);
    expect(await found('drafts', 'R-2')).toEqual([]);
    expect(await answered(ask('POST', `${path1(id)}/send`))).toMatchObject({ status: 202, body: new Uint8Array() });
    expect(await found('drafts')).toEqual([]);
    expect(await found('sentitems', 'R-1', '&$select=id,sentDateTime')).toMatchObject([{ id, sentDateTime: '2026-11-24T00:00:00.000Z' }]);
    expect(server.mailbox.deliveries).toMatchObject([{ to: ['it@example.co.jp'], subject: '3|report', body: { contentType: 'html', content: '<p>words</p>' }, attachments: [{ name: 'original.eml', contentType: 'message/rfc822', bytes: MIME }] }]);
  });

  test('is not sent twice', async () => {
    const id = await draft();
    await ask('POST', `${path1(id)}/send`);
    expect((await answered(ask('POST', `${path1(id)}/send`))).status).toBe(400);
    expect(server.mailbox.deliveries).toHaveLength(1);
  });

  test('Sent Items lags by looks', async () => {
    server.faults.set([{ on: 'send', fault: { kind: 'sent-lag', polls: 2 } }]);
    const id = await draft();
    await ask('POST', `${path1(id)}/send`);
    expect(server.mailbox.deliveries).toHaveLength(1);
    expect([await found('drafts'), await found('sentitems'), await found('sentitems')]).toEqual([[], [], []]);
    expect(await found('sentitems')).toMatchObject([{ id }]);
  });

  test('Sent Items lags by time', async () => {
    server.faults.condition = 'sent-lag';
    await ask('POST', `${path1(await draft())}/send`);
    time += 7_000;
    expect(await found('sentitems')).toEqual([]);
    time += 1_000;
    expect(await found('sentitems')).toHaveLength(1);
  });

  test('an unsent draft can be thrown away', async () => {
    const id = await draft();
    expect((await answered(ask('DELETE', path1(id)))).status).toBe(204);
    expect(await found('drafts')).toEqual([]);
    expect(await found('deleteditems')).toHaveLength(1);
    await ask('DELETE', path1(id));
    expect((await answered(ask('GET', path1(id)))).status).toBe(404);
  });

  test('nobody to send to', async () => {
    expect(await code(ask('POST', `${path1(await draft({ toRecipients: [] }))}/send`))).toEqual([400, 'ErrorInvalidRecipients']);
  });

  test.each([
    ['no JSON', new Uint8Array([123])],
    ['a member of a wrong kind', { toRecipients: 5 }],
    ['no address', { toRecipients: [{ emailAddress: { address: 'it' } }] }],
    ['a property without a type', { singleValueExtendedProperties: [{ id: 'EmptyThreatReport', value: 'x' }] }],
    ['an attachment without its kind', { attachments: [{ name: 'a', contentBytes: '' }] }],
    ['bytes that are no base64', { attachments: [{ '@odata.type': '#microsoft.graph.fileAttachment', name: 'a', contentBytes: '***' }] }],
    ['an unknown member', { importanc: 'high' }],
  ])('%s is malformed', async (_, body) => {
    expect((await answered(ask('POST', '/me/messages', { body: body instanceof Uint8Array ? body : draftBody(body) }))).status).toBe(400);
    expect(await found('drafts')).toEqual([]);
  });

  test('an attachment above 3 MB is too large for one request', async () => {
    expect((await answered(ask('POST', '/me/messages', { body: draftBody(original(new Uint8Array(3_000_000))) }))).status).toBe(201);
    expect((await answered(ask('POST', '/me/messages', { body: draftBody(original(new Uint8Array(3_000_001))) }))).status).toBe(413);
  });
});

describe('queries', () => {
  const folder = '/me/mailFolders/drafts/messages';
  test.each([
    ['$filter=subject%20eq%20%27x%27', 'ErrorInvalidUrlQueryFilter'],
    [`$orderby=createdDateTime&$filter=${encodeURIComponent(`singleValueExtendedProperties/any(ep: ep/id eq '${PROPERTY}' and ep/value eq 'x')`)}`, 'InefficientFilter'],
    ['$select=nothing', 'BadRequest'],
    ['$expand=extensions', 'BadRequest'],
    ['$skip=1', 'BadRequest'],
    ['$top=0', 'BadRequest'],
  ])('%s is refused', async (query, expected) => {
    expect(await code(ask('GET', `${folder}?${query}`))).toEqual([400, expected]);
  });

  test('a quote in a value is written twice', async () => {
    const id = await draft({ singleValueExtendedProperties: [{ id: PROPERTY, value: "R'1" }] });
    expect(await found('drafts', "R''1")).toMatchObject([{ id }]);
  });

  test('what the pane never asks has a code of its own', async () => {
    expect(await code(ask('POST', '/me/sendMail', { body: {} }))).toEqual([400, 'SimulationKnowsNoSuchOperation']);
    expect(await code(ask('GET', `${path1(REST)}/attachments`))).toEqual([400, 'SimulationKnowsNoSuchOperation']);
  });
});

describe('an upload', () => {
  const bytes = Uint8Array.from({ length: 5_000_000 }, (_, index) => index % 251);

  async function session(size = bytes.length): Promise<{ readonly id: string; readonly url: string }> {
    const id = await draft();
    const { status, json } = await answered(ask('POST', `${path1(id)}/attachments/createUploadSession`, { body: { AttachmentItem: { attachmentType: 'file', name: 'original.eml', contentType: 'message/rfc822', size } } }));
    expect({ status, ranges: json['nextExpectedRanges'] }).toEqual({ status: 201, ranges: ['0-'] });
    return { id, url: String(json['uploadUrl']) };
  }
  const put = (url: string, from: number, to: number, headers = {}): Promise<GraphAnswer> => ask('PUT', url, { body: bytes.slice(from, to), headers: { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}`, ...headers } });

  test('in pieces, to another host, resumed by what is missing', async () => {
    const { id, url } = await session();
    expect(new URL(url).hostname).toBe('outlook.office.com');
    expect(await answered(put(url, 0, 3_000_000))).toMatchObject({ status: 200, json: { nextExpectedRanges: ['3000000'] } });
    expect((await answered(put(url, 0, 3_000_000))).status).toBe(416);
    expect((await answered(ask('GET', url))).json['nextExpectedRanges']).toEqual(['3000000']);
    const last = await answered(put(url, 3_000_000, 5_000_000));
    expect(last.status).toBe(201);
    expect(last.headers['Location']).toContain('/attachments(');
    expect((await answered(ask('GET', url))).status).toBe(404);
    await ask('POST', `${path1(id)}/send`);
    expect(Buffer.compare(server.mailbox.deliveries[0]?.attachments[0]?.bytes ?? new Uint8Array(), bytes)).toBe(0);
  });

  test('refuses a token, another secret, a piece that is too large or lies about its range', async () => {
    const { url } = await session();
    expect((await answered(put(url, 0, 1_000, { authorization: 'Bearer any' }))).status).toBe(401);
    expect((await answered(put(`${url}x`, 0, 1_000))).status).toBe(404);
    expect((await answered(put(url, 0, 4_000_001))).status).toBe(413);
    expect((await answered(put(url, 0, 1_000, { 'content-range': `bytes 0-1000/${bytes.length}` }))).status).toBe(400);
    expect((await answered(put(url, 0, 1_000, { 'content-range': '' }))).status).toBe(400);
  });

  test('can be given up, and is refused for a small file', async () => {
    const { id, url } = await session();
    expect((await answered(ask('DELETE', url))).status).toBe(204);
    expect((await answered(put(url, 0, 1_000))).status).toBe(404);
    const small = { AttachmentItem: { attachmentType: 'file', name: 'a', size: 1_000 } };
    expect(await code(ask('POST', `${path1(id)}/attachments/createUploadSession`, { body: small }))).toEqual([400, 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize']);
  });

  test('a message sent before the last piece goes without its attachment', async () => {
    const { id, url } = await session();
    await put(url, 0, 3_000_000);
    await ask('POST', `${path1(id)}/send`);
    expect((await answered(put(url, 3_000_000, 5_000_000))).status).toBe(404);
    expect(server.mailbox.deliveries[0]?.attachments).toEqual([]);
  });
});

describe('permission', () => {
  test.each(['', 'Basic x', 'Bearer'])('"%s" is no token', async (authorization) => {
    expect(await code(ask('GET', path1(REST), { headers: { authorization } }))).toEqual([401, 'InvalidAuthenticationToken']);
  });

  test('a token of the simulated Outlook is good for its scopes only', async () => {
    const headers = { authorization: `Bearer ${accessToken(['Mail.ReadWrite'])}` };
    const id = await draft();
    expect((await answered(ask('GET', path1(REST), { headers }))).status).toBe(200);
    expect(await code(ask('POST', `${path1(id)}/send`, { headers }))).toEqual([403, 'ErrorAccessDenied']);
    expect(server.mailbox.deliveries).toEqual([]);
  });

  test('a browser of the pane’s origin may call, another may not', async () => {
    const preflight = (origin: string): Promise<GraphAnswer> => ask('OPTIONS', path1(REST), { headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' } });
    const allowed = await answered(preflight(ORIGIN));
    expect(allowed).toMatchObject({ status: 200, headers: { 'Access-Control-Allow-Origin': ORIGIN } });
    expect(allowed.headers['Access-Control-Allow-Headers']).toContain('content-range');
    expect((await answered(preflight('https://other.example'))).headers).toEqual({});
    const { headers } = await answered(ask('GET', path1(REST), { headers: { origin: ORIGIN } }));
    expect(headers['Access-Control-Allow-Origin']).toBe(ORIGIN);
    expect(headers['Access-Control-Expose-Headers']).not.toContain('Retry-After');
  });

  test('the sign-in server only counts', async () => {
    expect((await answered(ask('GET', 'https://login.microsoftonline.com/common/discovery'))).status).toBe(404);
    expect(server.state.loginRequests).toBe(1);
  });
});

test('everything asked is told, with what became of it', async () => {
  server.faults.set([{ on: 'getMime', fault: { kind: 'offline' } }]);
  await ask('GET', path1(REST));
  await ask('GET', `${path1(REST)}/$value`);
  expect(server.requests.map(({ operation, outcome }) => [operation, outcome])).toEqual([['getMessage', 200], ['getMime', 'destroyed']]);
});
