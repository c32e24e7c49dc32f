import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { analyse } from '../../src/core/analyse';
import type { Context } from '../../src/core/analysis';
import type { Message } from '../../src/core/message/message';
import { readMail } from '../../src/core/message/readMail';
import type { OpenMessage } from '../../src/host/port';
import type { Outlook, Stage } from '../browser/stage';
import { raiseStage, simulator } from '../browser/stage';

/** Every sample read as a file and through Office.js: the same verdict, family and alarms, or a listed reason. */
jest.setTimeout(60_000);

const folder = path.resolve(import.meta.dirname, '../../samples');
const samples = (JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as readonly { readonly file: string }[]).map(({ file }) => file);
const context: Context = { clock: () => 0, budgetMs: 1_000, ownDomains: ['example.co.jp', 'example.com'], userAddress: null, trustedAuthservIds: [] };

/** What Outlook does not hand over, and the answer that follows. None may turn a threat into `no-threat` or an alarm into `empty-threat`. */
const LISTED: Readonly<Record<string, string>> = {
  'ja-encrypted.eml': 'an encrypted mail is told apart by its item class, before it is read',
};

let stage: Stage;
let outlook: Outlook;
let frame: Frame;

beforeAll(async () => {
  stage = await raiseStage('adapter');
  outlook = await stage.outlook({ page: 'adapter/adapter.html', open: '1', mail: 'none', safelinks: 'yes', banner: 'yes' });
  frame = await outlook.pane();
  await frame.waitForFunction(() => window.adapter !== undefined);
  await frame.evaluate(() => window.adapter?.host.start());
}, 240_000);
afterAll(async () => {
  await outlook.close();
  await stage.close();
});

async function throughOffice(name: string): Promise<OpenMessage> {
  await simulator(outlook.page).select(name);
  const told = await frame.evaluate(async () => {
    const open = await window.adapter?.host.readOpenMessage({ timeoutMs: 4_000, signal: new AbortController().signal });
    // Bytes do not cross the border between the browser and this test as such.
    return JSON.stringify(open, (_key, value: unknown) => (value instanceof Uint8Array ? { bytes: [...value] } : value));
  });
  return JSON.parse(told, (_key, value: unknown) => {
    const bytes = typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : null;
    return Array.isArray(bytes) ? Uint8Array.from(bytes as number[]) : value;
  }) as OpenMessage;
}

const answer = async (message: Message): Promise<object> => {
  const { verdict, family, alarms } = await analyse(message, context);
  return { verdict, family, alarms: alarms.map(({ id }) => id).sort() };
};

test.each(samples)('%s', async (file) => {
  const open = await throughOffice(file.replace('.eml', ''));
  if (LISTED[file] !== undefined) {
    expect(open.kind).not.toBe('message');
    return;
  }
  if (open.kind !== 'message') throw new Error(`Office.js gave ${open.kind}`);
  const read = await readMail({ name: file, bytes: new Uint8Array(readFileSync(path.join(folder, file))) }, { clock: () => 0, budgetMs: 1_000 });
  if (read.kind !== 'message') throw new Error(`The file is ${read.why}`);
  expect(await answer(open.message)).toEqual(await answer(read.message));
});
