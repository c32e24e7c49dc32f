import path from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import type { MailboxState } from '../../../src/simulator/mailboxState';
import { control } from '../../../tools/graph/control';
import { GraphServer } from '../../../tools/graph/graphServer';

const samples = path.resolve(import.meta.dirname, '../../../samples');
let server: GraphServer;

beforeEach(() => {
  server = new GraphServer();
});

async function ask(method: string, address: string, body: object = {}): Promise<{ readonly status: number; readonly body: Uint8Array } | null> {
  const bytes = method === 'GET' ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(body));
  return control(server, samples, { method, url: `https://localhost/control/${address}`, headers: {}, body: bytes });
}

async function state(): Promise<MailboxState> {
  return JSON.parse(new TextDecoder().decode((await ask('GET', 'state'))?.body)) as MailboxState;
}

test('a reset brings the samples, or the mails that are given', async () => {
  expect((await ask('POST', 'reset'))?.status).toBe(204);
  expect((await state()).messages.map(({ name }) => name)).toContain('ja-company-spoofed');
  await ask('POST', 'reset', { mails: [{ name: 'mine', mime: Buffer.from('Subject: mine\r\n\r\nx').toString('base64') }] });
  const [mine, ...others] = (await state()).messages;
  expect(mine).toMatchObject({ name: 'mine', subject: 'mine', folder: 'inbox', isDraft: false, mime: { size: 18 } });
  expect(others).toEqual([]);
  expect(new TextDecoder().decode((await ask('GET', `mime?id=${encodeURIComponent(mine?.id ?? '')}`))?.body)).toBe('Subject: mine\r\n\r\nx');
});

test('faults, condition and consent are set, seen, and gone with a reset', async () => {
  await ask('POST', 'faults', { faults: [{ on: 'send', fault: { kind: 'slow' } }] });
  await ask('POST', 'condition', { condition: 'offline' });
  await ask('POST', 'consent', { scopes: ['Mail.ReadWrite'] });
  expect(await state()).toMatchObject({ faults: [{ on: 'send' }], condition: 'offline', consent: ['Mail.ReadWrite'] });
  await ask('POST', 'reset');
  expect(await state()).toMatchObject({ faults: [], condition: 'good', consent: ['Mail.Send', 'Mail.ReadWrite'] });
});

test('the person moves a mail past Graph, and whoever listens is told', async () => {
  await ask('POST', 'reset');
  let told = 0;
  const stop = server.onChange(() => (told += 1));
  const before = (await state()).messages[0];
  expect((await ask('POST', 'move', { id: before?.id, folder: 'deleteditems' }))?.status).toBe(204);
  const after = (await state()).messages[0];
  expect(after).toMatchObject({ id: before?.id, folder: 'deleteditems' });
  expect(after?.itemId).not.toBe(before?.itemId);
  stop();
  await ask('POST', 'move', { id: before?.id, folder: 'inbox' });
  expect(told).toBe(1);
});

test.each([
  ['POST', 'faults', 400],
  ['POST', 'condition', 400],
  ['POST', 'consent', 400],
  ['POST', 'move', 404],
  ['GET', 'mime?id=x', 404],
  ['GET', 'attachment?id=x', 404],
])('%s %s with nothing fitting: %d', async (method, address, status) => {
  expect((await ask(method, address))?.status).toBe(status);
});

test('another address is not answered', async () => {
  expect(await ask('GET', 'other')).toBeNull();
});
