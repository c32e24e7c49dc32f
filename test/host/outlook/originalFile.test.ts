import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { originalFile } from '../../../src/host/outlook/originalFile';
import { Selection } from '../../../src/host/outlook/selection';

type Callback = (result: { readonly status: string; readonly value?: unknown; readonly error?: { readonly code: number } }) => void;

/** Outlook with one mail open; the test answers. */
let item: { itemId: string; itemType: string; itemClass: string; subject: string; getAsFileAsync?: (callback: Callback) => void };
let callbacks: Callback[];
let changed: () => void;
let sets: (set: string) => boolean;
let selection: Selection;

beforeEach(() => {
  callbacks = [];
  sets = () => true;
  item = { itemId: 'A', itemType: 'message', itemClass: 'IPM.Note', subject: 's', getAsFileAsync: (callback) => callbacks.push(callback) };
  const mailbox = {
    get item() {
      return item;
    },
    addHandlerAsync: (type: string, handler: () => void, done: Callback) => {
      if (type === 'itemChanged') changed = handler;
      done({ status: 'succeeded' });
    },
  };
  Object.assign(globalThis, { Office: { EventType: { ItemChanged: 'itemChanged', OfficeThemeChanged: 'theme' }, context: { mailbox, requirements: { isSetSupported: (_: string, set: string) => sets(set) } } } });
  selection = new Selection();
  selection.follow();
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

const read = (key = 'id:A'): Promise<Uint8Array | null> => originalFile(selection, key, { timeoutMs: 1_000 });
const answer = (value: unknown): void => callbacks.at(-1)?.({ status: 'succeeded', value });

test.each([1, 2, 3, 786_431, 786_432, 786_433, 2_000_001])('%d bytes, each of them', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + 255) % 256);
  const reading = read();
  answer(Buffer.from(bytes).toString('base64'));
  expect(Buffer.compare((await reading) ?? new Uint8Array(), bytes)).toBe(0);
});

test('base64 in lines', async () => {
  const reading = read();
  answer('AP8A\r\n/w==\r\n');
  expect(await reading).toEqual(new Uint8Array([0, 255, 0, 255]));
});

test.each(['', 'A', 'AAA', 'AA=A', 'AAAA=', '====', 'AA-_', 'From: a@example.com', '\u3042\u3042\u3042\u3042', 5, null, undefined, {}, ['AAAA']])('no base64 from front to end: %p', async (value) => {
  const reading = read();
  answer(value);
  expect(await reading).toBeNull();
});

describe('not the judged mail', () => {
  test('before', async () => {
    expect(await read('id:B')).toBeNull();
    expect(callbacks).toEqual([]);
  });

  test('after: there and back is another selection', async () => {
    const reading = read();
    changed();
    answer('AAAA');
    expect(await reading).toBeNull();
  });

  test('after, told by nobody', async () => {
    const reading = read();
    item = { ...item, itemId: 'B' };
    answer('AAAA');
    expect(await reading).toBeNull();
  });
});

test('an Outlook that can’t, refuses, throws, or keeps silent', async () => {
  sets = (set) => set !== '1.14';
  expect(await read()).toBeNull();
  sets = () => true;
  const refused = read();
  callbacks.at(-1)?.({ status: 'failed', error: { code: 9042 } });
  expect(await refused).toBeNull();
  item.getAsFileAsync = () => { throw new Error('no'); };
  expect(await read()).toBeNull();
  delete item.getAsFileAsync;
  expect(await read()).toBeNull();
  item.getAsFileAsync = () => undefined;
  jest.useFakeTimers();
  const silent = read();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(await silent).toBeNull();
});
