import { describe, expect, test } from '@jest/globals';
import type { Effect, Outcome } from '../../../src/act/effects';
import { graphPort, type GraphPort } from '../../../src/host/graph';

/** Answers that no Graph would give: from a proxy, a fault, or somebody who got in between. */

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly authorised: boolean;
}

type Give = (asked: Asked) => { readonly status?: number; readonly body?: string | Uint8Array<ArrayBuffer>; readonly headers?: Record<string, string> };

const GOOD: Give = ({ method, url }) => {
  if (url.includes('/mailFolders/deleteditems?')) return { body: '{"id":"AAMkBin"}' };
  if (url.endsWith('/$value')) return { body: new Uint8Array(4_000_000).fill(7) };
  if (method === 'POST' && url.endsWith('/me/messages')) return { status: 201, body: '{"id":"AAMkDraft"}' };
  if (url.endsWith('/createUploadSession')) return { status: 201, body: '{"uploadUrl":"https://outlook.office.com/x?authtoken=t"}' };
  return { body: '{"id":"AAMkMail","parentFolderId":"AAMkInbox"}' };
};

async function stage(give: Give): Promise<{ readonly port: GraphPort; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const fetching = ((url: string, init: RequestInit) => {
    const one = { method: init.method ?? '', url, authorised: new Headers(init.headers).has('authorization') };
    asked.push(one);
    const { status = 200, body = '', headers = {} } = give(one);
    return Promise.resolve(new Response(status === 204 ? null : body, { status, headers }));
  }) as typeof fetch;
  const port = graphPort({
    itemId: 'AAMkItem',
    reportContent: () => ({ subject: 's', html: 'h', to: ['it@example.co.jp'], attachmentName: 'original.eml' }),
    hostOriginal: () => Promise.resolve(null),
    signIn: { token: () => Promise.resolve({ kind: 'token', token: 'secret' }) },
    fetch: fetching,
    locks: undefined,
    now: () => 0,
  });
  await port.perform({ kind: 'token', dialog: false, fresh: false });
  return { port, asked };
}

const HALF = { kind: 'failed', fault: 'half-answer' };
const NONSENSE = ['', '{', 'null', '[]', '5', '"text"', 'true', '<html>proxy</html>', ' '.repeat(1_000_000), `{"id":"${'A'.repeat(2_000)}"}`, '{"id":5}', '{"id":["AAMk"]}', '{"id":{"a":1},"parentFolderId":{}}', '{"id":"../../me","parentFolderId":"x"}', '{"id":"a b","parentFolderId":"x"}', '{"__proto__":{"id":"AAMk","parentFolderId":"x"}}', '{"value":{}}', '{"value":[null]}', '{"value":[5]}', '['.repeat(100_000)];

const EFFECTS: readonly Effect[] = [
  { kind: 'find-mail' },
  { kind: 'find-report', reportId: 'r' },
  { kind: 'stamp', mailId: 'AAMkMail', draftId: 'AAMkDraft' },
  { kind: 'move', mailId: 'AAMkMail', to: 'deleteditems' },
  { kind: 'where', mailId: 'AAMkMail' },
];

describe.each(EFFECTS)('$kind', (effect) => {
  test.each(NONSENSE.map((body) => [body.slice(0, 40), body]))('answered with %s', async (_, body) => {
    const { port } = await stage((asked) => (asked.url.includes('/mailFolders/deleteditems?') ? GOOD(asked) : { body }));
    expect(await port.perform(effect)).toEqual(HALF);
  });
});

test.each(NONSENSE.map((body) => [body.slice(0, 40), body]))('the id of Deleted Items is %s', async (_, body) => {
  const { port } = await stage((asked) => (asked.url.includes('/mailFolders/deleteditems?') ? { body } : GOOD(asked)));
  expect(await port.perform({ kind: 'move', mailId: 'AAMkMail', to: 'deleteditems' })).toEqual(HALF);
});

test('UTF-8 that is none', async () => {
  const { port } = await stage((asked) => (asked.url.includes('/mailFolders/') ? GOOD(asked) : { body: new Uint8Array([0x7b, 0xff, 0x7d]) }));
  expect(await port.perform({ kind: 'find-mail' })).toEqual(HALF);
});

describe('members of a wrong kind', () => {
  const mail = (more: string): string => `{"id":"AAMkMail","parentFolderId":"AAMkInbox",${more}}`;

  test.each(['"internetMessageId":5', '"internetMessageId":{}', `"internetMessageId":"${'x'.repeat(2_000)}"`, '"singleValueExtendedProperties":"x"', '"singleValueExtendedProperties":[5]'])('%#', async (more) => {
    const { port } = await stage((asked) => (asked.url.includes('/mailFolders/') ? GOOD(asked) : { body: mail(more) }));
    expect(await port.perform({ kind: 'find-mail' })).toEqual(HALF);
  });

  test('a name on the mail that is no id counts as none', async () => {
    const entries = ['"value":5', '"value":"../x"', '"value":""', '"value":null'].map((value) => `{"id":"String {9f2c6a5e-7d0b-4c56-9d3a-2b1f6f0c5e11} Name EmptyThreatReported",${value}}`);
    for (const entry of [...entries, '{"id":"String {00000000-0000-0000-0000-000000000000} Name Other","value":"AAMkX"}', '{"id":5,"value":"AAMkX"}']) {
      const { port } = await stage((asked) => (asked.url.includes('/mailFolders/') ? GOOD(asked) : { body: mail(`"singleValueExtendedProperties":[${entry}]`) }));
      expect(await port.perform({ kind: 'find-mail' })).toMatchObject({ kind: 'done', value: { stampedDraft: null } });
    }
  });

  test.each(['{"id":"AAMk","sentDateTime":5}', '{"id":"AAMk","sentDateTime":"yesterday"}', '{"id":"AAMk"}'])('Sent Items: %s', async (entry) => {
    const { port } = await stage(() => ({ body: `{"value":[${entry}]}` }));
    expect(await port.perform({ kind: 'find-report', reportId: 'r' })).toEqual(HALF);
  });

  test.each(['{"id":"AAMk","createdDateTime":"2026-11-24T00:00:00Z"}', '{"id":"AAMk","createdDateTime":"2026-11-24T00:00:00Z","attachments":1}', '{"id":"a b","createdDateTime":"2026-11-24T00:00:00Z","attachments":[]}', '{"id":"AAMk","attachments":[]}'])('Drafts: %s', async (entry) => {
    const { port } = await stage(({ url }) => ({ body: url.includes('/sentitems/') ? '{"value":[]}' : `{"value":[${entry}]}` }));
    expect(await port.perform({ kind: 'find-report', reportId: 'r' })).toEqual(HALF);
  });

  test('the first of several sent reports is the proof', async () => {
    const { port } = await stage(() => ({ body: '{"value":[{"sentDateTime":"2026-11-24T09:00:00Z"},{"sentDateTime":"2026-11-24T08:00:00.5Z"}]}' }));
    expect(await port.perform({ kind: 'find-report', reportId: 'r' })).toEqual({ kind: 'done', value: { sentAt: '2026-11-24T08:00:00.5Z', drafts: [] } });
  });
});

test.each([200, 201, 204])('send answered with %d: in doubt, never done', async (status) => {
  const { port } = await stage((asked) => (asked.url.endsWith('/send') ? { status } : GOOD(asked)));
  await drafted(port);
  expect(await port.perform({ kind: 'send', draftId: 'AAMkDraft' })).toEqual(HALF);
});

test('ids and report ids that are none leave no request', async () => {
  const { port, asked } = await stage(GOOD);
  for (const id of ['', '.', '..', 'a/../b', "x' or 1 eq 1", 'a?b', 'a#b', 'a%2Fb', 'a b', 'a\r\nb', 'x'.repeat(2_000)]) {
    const effects: readonly Effect[] = [
      { kind: 'where', mailId: id },
      { kind: 'move', mailId: id, to: 'deleteditems' },
      { kind: 'move', mailId: 'AAMkMail', to: id },
      { kind: 'stamp', mailId: id, draftId: 'AAMkDraft' },
      { kind: 'stamp', mailId: 'AAMkMail', draftId: id },
      { kind: 'fetch-original', mailId: id, from: 'graph' },
      { kind: 'find-report', reportId: id },
    ];
    for (const effect of effects) expect(await port.perform(effect)).toEqual({ kind: 'failed', fault: 'refused' });
  }
  expect(asked).toEqual([]);
});

async function drafted(port: GraphPort): Promise<void> {
  await port.perform({ kind: 'fetch-original', mailId: 'AAMkMail', from: 'graph' });
  expect(await port.perform({ kind: 'create-draft', reportId: 'r', inline: false })).toEqual({ kind: 'done', value: { draftId: 'AAMkDraft' } });
}

describe('upload sessions', () => {
  test.each(['"https://example.com/x"', '"http://outlook.office.com/x"', '"https://outlook.office.com:444/x"', '"https://outlook.office.com@example.com/"', '"https://graph.microsoft.com/v1.0/me/messages"'])('at %s: nothing of the mail goes there', async (uploadUrl) => {
    const { port, asked } = await stage((one) => (one.url.endsWith('/createUploadSession') ? { status: 201, body: `{"uploadUrl":${uploadUrl}}` } : GOOD(one)));
    await drafted(port);
    expect(await port.perform({ kind: 'open-upload', draftId: 'AAMkDraft' })).toEqual({ kind: 'failed', fault: 'refused' });
    const before = asked.length;
    expect(await port.perform({ kind: 'upload', from: 0 })).toEqual({ kind: 'failed', fault: 'refused' });
    expect(asked).toHaveLength(before);
  });

  test.each(['{}', '{"uploadUrl":5}', '[]', 'x'])('without an address: %s', async (body) => {
    const { port } = await stage((one) => (one.url.endsWith('/createUploadSession') ? { status: 201, body } : GOOD(one)));
    await drafted(port);
    expect(await port.perform({ kind: 'open-upload', draftId: 'AAMkDraft' })).toEqual(HALF);
  });

  const put = async (give: ReturnType<Give>): Promise<Outcome> => {
    const { port, asked } = await stage((one) => (one.url.startsWith('https://outlook.office.com/') ? give : GOOD(one)));
    await drafted(port);
    await port.perform({ kind: 'open-upload', draftId: 'AAMkDraft' });
    const outcome = await port.perform({ kind: 'upload', from: 0 });
    expect(asked.at(-1)).toMatchObject({ method: 'PUT', authorised: false });
    return outcome;
  };

  test.each<[ReturnType<Give>, number | null]>([
    [{ body: '{"nextExpectedRanges":["3276800-"]}' }, 3_276_800],
    [{ body: '{"nextExpectedRanges":["3276800-3999999"]}' }, 3_276_800],
    [{ body: '{"NextExpectedRanges":["3276800"]}' }, 3_276_800],
    [{ body: '{"nextExpectedRanges":["3800000-","3276800-3300000"]}' }, 3_276_800],
    [{ status: 202, body: '{"nextExpectedRanges":["0-"]}' }, 0],
    [{ body: '{"nextExpectedRanges":["4000000-"]}' }, null],
    [{ body: '{"nextExpectedRanges":[]}' }, null],
    [{ body: '{"expirationDateTime":"x"}' }, null],
    [{ body: '' }, null],
    [{ status: 201, body: '<html>' }, null],
  ])('%p', async (give, next) => {
    expect(await put(give)).toEqual({ kind: 'done', value: { next } });
  });

  test.each(['["-5"]', '["9e99"]', '["4000001-"]', '["99999999999999999999-"]', '[5]', '[null]', '"0-"', '5', '{"0":"0-"}', '["x"]'])('next bytes that are none: %s', async (ranges) => {
    expect(await put({ body: `{"nextExpectedRanges":${ranges}}` })).toEqual(HALF);
  });

  test('an answer that is no JSON, and a redirect', async () => {
    expect(await put({ body: '<html>' })).toEqual(HALF);
    expect(await put({ status: 307, headers: { Location: 'https://example.com/' } })).toEqual(HALF);
  });
});
