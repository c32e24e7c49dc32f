import { beforeEach, describe, expect, test } from '@jest/globals';
import { nextCourse } from '../../../src/act/course';
import type { Effect, Outcome } from '../../../src/act/effects';
import { newCourse, type Answer, type Course } from '../../../src/act/state';
import { graphPort, type GraphPort, type GraphPortInput, type SignIn } from '../../../src/host/graph';
import { exchangeId, restId } from '../../../src/simulator/itemIds';
import type { Fault, Operation } from '../../../tools/graph/faults';
import { GraphServer } from '../../../tools/graph/graphServer';
import { loopbackFetch } from '../../../tools/graph/loopbackFetch';

const ITEM = restId(exchangeId('one', 0));
const STAMP = 'string {9f2c6a5e-7d0b-4c56-9d3a-2b1f6f0c5e11} name emptythreatreported';
const SIGN_IN: SignIn = { token: () => Promise.resolve({ kind: 'token', token: 'good' }) };

/** A mail with every byte in it, so that whatever changes one is seen. */
function mailOf(size: number): Uint8Array {
  const made = MAILS.get(size) ?? makeMail(size);
  MAILS.set(size, made);
  return made;
}

const MAILS = new Map<number, Uint8Array>();

function makeMail(size: number): Uint8Array {
  const head = new TextEncoder().encode('Message-ID: <one@example.com>\r\nSubject: one\r\nContent-Type: multipart/mixed;\r\n boundary="=_one"\r\n\r\n--=_one\r\nContent-Transfer-Encoding: binary\r\n\r\n');
  const tail = new TextEncoder().encode('\r\n--=_one--\r\n');
  const mime = Uint8Array.from({ length: size }, (_, at) => (at * 131 + (at >> 8)) % 256);
  mime.set(head);
  mime.set(tail, size - tail.length);
  mime.set([0x00, 0xff, 0x0d, 0x0a, 0x80, 0x00], head.length);
  return mime;
}

let server: GraphServer;
let time: number;

beforeEach(async () => {
  time = Date.UTC(2026, 10, 24);
  server = new GraphServer({ now: () => (time += 1_000), sleep: () => Promise.resolve() });
  await arrive(mailOf(5_000));
});

async function arrive(mime: Uint8Array): Promise<void> {
  await server.reset([{ name: 'one', mime }]);
}

function portOf(changes: Partial<GraphPortInput> = {}): GraphPort {
  return graphPort({
    itemId: ITEM,
    reportContent: () => ({ subject: '3|report', html: '<p>words</p>', to: ['it@example.co.jp', 'soc@example.co.jp'], attachmentName: 'original.eml' }),
    hostOriginal: () => Promise.resolve(null),
    signIn: SIGN_IN,
    fetch: loopbackFetch(server),
    locks: undefined,
    now: () => time,
    ...changes,
  });
}

async function signedIn(changes: Partial<GraphPortInput> = {}): Promise<GraphPort> {
  const port = portOf(changes);
  expect(await port.perform({ kind: 'token', dialog: false, fresh: false })).toEqual({ kind: 'done', value: null });
  return port;
}

function value<Kind extends Effect['kind']>(outcome: Outcome<Kind>): Extract<Outcome<Kind>, { kind: 'done' }>['value'] {
  if (outcome.kind === 'failed') throw new Error(outcome.fault);
  return outcome.value;
}

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.compare(a, b) === 0;
const failedWith = (fault: string): object => ({ kind: 'failed', fault });

/** Runs a course to its end; pauses take no time. */
async function run(port: GraphPort, course: Course, event: 'start' | 'undo' | 'again' = 'start'): Promise<Course> {
  let stride = nextCourse(course, { kind: event });
  while (stride.ask !== null) {
    const { effect, number } = stride.ask;
    const outcome: Outcome = effect.kind === 'wait' ? { kind: 'done', value: null } : await port.perform(effect);
    stride = nextCourse(stride.course, { kind: 'outcome', number, answer: { of: effect.kind, outcome } as Answer });
  }
  port.release();
  return stride.course;
}

const wish = (what: 'report' | 'delete' | 'report-and-delete'): Course => newCourse({ wish: what, internetMessageId: '<one@example.com>', dialog: false });

describe('a whole course', () => {
  test.each([5_000, 2_900_000, 2_900_001, 7_000_000])('a mail of %d bytes reaches IT once and unchanged, is moved, and comes back', async (size) => {
    const mime = mailOf(size);
    await arrive(mime);
    const port = portOf();
    const ended = await run(port, wish('report-and-delete'));
    expect(ended).toMatchObject({ step: 'ended', why: null, place: 'deleted', proof: { already: false } });
    const [delivery, ...others] = server.mailbox.deliveries;
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ to: ['it@example.co.jp', 'soc@example.co.jp'], subject: '3|report', body: { contentType: 'html', content: '<p>words</p>' } });
    expect(delivery?.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([['original.eml', 'message/rfc822']]);
    expect(sameBytes(delivery?.attachments[0]?.bytes, mime)).toBe(true);
    expect(server.mailbox.messages.find(({ name }) => name === 'one')).toMatchObject({ folder: 'deleteditems' });
    expect(server.state.loginRequests).toBe(0);

    expect(await run(port, ended, 'undo')).toMatchObject({ step: 'ended', place: 'restored' });
    expect(server.mailbox.messages.find(({ name }) => name === 'one')).toMatchObject({ folder: 'inbox' });
  });

  const FAULTS: readonly Fault[] = [{ kind: 'offline' }, { kind: 'drop-after' }, { kind: 'half' }, { kind: 'status', status: 500, acted: true }, { kind: 'status', status: 503, retryAfterSeconds: 1 }, { kind: 'status', status: 429 }, { kind: 'status', status: 401 }];
  const STEPS: readonly Operation[] = ['getMessage', 'getMime', 'stamp', 'createDraft', 'createUploadSession', 'uploadChunk', 'send', 'move', 'getFolder', 'findSent', 'findDrafts'];
  const cases = STEPS.flatMap((on) => FAULTS.map((fault) => ({ on, fault, what: JSON.stringify(fault) })));
  test.each(cases)('$on fails once with $what: reported once all the same', async ({ on, fault }) => {
    const mime = mailOf(on === 'createUploadSession' || on === 'uploadChunk' ? 3_400_000 : 5_000);
    await arrive(mime);
    server.faults.set([{ on, fault }]);
    const ended = await run(portOf(), wish('report-and-delete'));
    expect(ended).toMatchObject({ step: 'ended', why: null, place: 'deleted' });
    expect(server.mailbox.deliveries).toHaveLength(1);
    expect(server.mailbox.deliveries[0]?.attachments).toHaveLength(1);
    expect(sameBytes(server.mailbox.deliveries[0]?.attachments[0]?.bytes, mime)).toBe(true);
  });

  test('a mail whose sender left its end open is reported all the same', async () => {
    const mime = mailOf(5_000).slice(0, 4_000);
    await arrive(mime);
    expect(await run(portOf(), wish('report'))).toMatchObject({ why: null, proof: { already: false } });
    expect(sameBytes(server.mailbox.deliveries[0]?.attachments[0]?.bytes, mime)).toBe(true);
  });

  test('Outlook hands over the original where Graph does not', async () => {
    server.faults.set([{ on: 'getMime', fault: { kind: 'status', status: 403 }, times: 'always' }]);
    const mime = mailOf(9_000);
    expect(await run(portOf({ hostOriginal: () => Promise.resolve(mime) }), wish('report'))).toMatchObject({ why: null, proof: { already: false } });
    expect(sameBytes(server.mailbox.deliveries[0]?.attachments[0]?.bytes, mime)).toBe(true);
  });

  test('no request carries the token to the upload host, and none is unknown', async () => {
    await arrive(mailOf(7_000_000));
    const seen: { readonly host: string; readonly authorised: boolean }[] = [];
    const inner = loopbackFetch(server);
    const fetching: typeof fetch = (input, init) => {
      const { url, headers } = new Request(input, init);
      seen.push({ host: new URL(url).host, authorised: headers.has('authorization') });
      return inner(input, init);
    };
    await run(portOf({ fetch: fetching }), wish('report'));
    expect(seen.filter(({ host }) => host === 'outlook.office.com')).toHaveLength(3);
    expect(seen.every(({ host, authorised }) => (host === 'graph.microsoft.com' ? authorised : host === 'outlook.office.com' && !authorised))).toBe(true);
    expect(server.requests.map(({ operation }) => operation)).not.toContain('unknown');
  });
});

describe('single effects', () => {
  test('without a token nothing goes out', async () => {
    const port = portOf();
    const effects: readonly Effect[] = [{ kind: 'find-mail' }, { kind: 'find-report', reportId: 'r' }, { kind: 'where', mailId: ITEM }, { kind: 'move', mailId: ITEM, to: 'deleteditems' }, { kind: 'stamp', mailId: ITEM, draftId: ITEM }];
    for (const effect of effects) expect(await port.perform(effect)).toEqual(failedWith('unauthorised'));
    expect(server.requests).toEqual([]);
  });

  test('a sign-in that fails leaves no token behind', async () => {
    let good = true;
    const port = await signedIn({ signIn: { token: () => Promise.resolve(good ? { kind: 'token', token: 'good' } : { kind: 'failed', fault: 'consent-missing' }) } });
    good = false;
    expect(await port.perform({ kind: 'token', dialog: false, fresh: true })).toEqual(failedWith('consent-missing'));
    expect(await port.perform({ kind: 'find-mail' })).toEqual(failedWith('unauthorised'));
  });

  test('the mail: where it lies, its id that stays, and the draft named on it', async () => {
    const port = await signedIn();
    const mail = value(await port.perform({ kind: 'find-mail' }));
    expect(mail).toMatchObject({ inDeletedItems: false, internetMessageId: '<one@example.com>', stampedDraft: null });
    expect(value(await port.perform({ kind: 'stamp', mailId: mail.id, draftId: 'AAMk-draft_1=' }))).toBeNull();
    expect(server.mailbox.messages[0]?.properties.get(STAMP)).toBe('AAMk-draft_1=');
    expect(value(await port.perform({ kind: 'find-mail' }))).toMatchObject({ id: mail.id, stampedDraft: 'AAMk-draft_1=' });
    const moved = value(await port.perform({ kind: 'move', mailId: mail.id, to: 'deleteditems' }));
    expect(moved).toMatchObject({ id: mail.id, inDeletedItems: true });
    expect(value(await port.perform({ kind: 'where', mailId: moved.id }))).toEqual(moved);
    expect(value(await port.perform({ kind: 'move', mailId: moved.id, to: mail.folderId }))).toMatchObject({ folderId: mail.folderId, inDeletedItems: false });
    // The id of Deleted Items is asked for once.
    expect(server.requests.filter(({ operation }) => operation === 'getFolder')).toHaveLength(1);
  });

  test('the id of Deleted Items is asked for again until it came, and nothing is moved before', async () => {
    server.faults.set([{ on: 'getFolder', fault: { kind: 'status', status: 500 } }]);
    const port = await signedIn();
    expect(await port.perform({ kind: 'move', mailId: ITEM, to: 'deleteditems' })).toEqual(failedWith('server'));
    expect(server.mailbox.messages[0]?.folder).toBe('inbox');
    expect(value(await port.perform({ kind: 'move', mailId: ITEM, to: 'deleteditems' }))).toMatchObject({ inDeletedItems: true });
  });

  test('only a draft that is a report is sent or discarded', async () => {
    const port = await signedIn();
    const mail = value(await port.perform({ kind: 'find-mail' }));
    for (const draftId of [mail.id, ITEM, 'AAMk-other', '', '..', 'x/../y']) {
      expect(await port.perform({ kind: 'discard-draft', draftId })).toEqual(failedWith('refused'));
      expect(await port.perform({ kind: 'send', draftId })).toEqual(failedWith('refused'));
      expect(await port.perform({ kind: 'open-upload', draftId })).toEqual(failedWith('refused'));
    }
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    await port.perform({ kind: 'fetch-original', mailId: mail.id, from: 'graph' });
    const { draftId } = value(await port.perform({ kind: 'create-draft', reportId: 'r', inline: true }));
    expect(value(await port.perform({ kind: 'find-report', reportId: 'r' }))).toEqual({ sentAt: null, drafts: [{ id: draftId, attachments: 1 }] });
    expect(value(await port.perform({ kind: 'find-report', reportId: 'other' }))).toEqual({ sentAt: null, drafts: [] });
    expect(await port.perform({ kind: 'discard-draft', draftId })).toEqual({ kind: 'done', value: null });
    expect(await port.perform({ kind: 'discard-draft', draftId })).toEqual(failedWith('refused'));
  });

  test('a draft found by another port may be discarded; drafts come oldest first', async () => {
    const first = await signedIn();
    await first.perform({ kind: 'fetch-original', mailId: ITEM, from: 'graph' });
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.push(value(await first.perform({ kind: 'create-draft', reportId: 'r', inline: i > 0 })).draftId);
    const second = await signedIn();
    expect(value(await second.perform({ kind: 'find-report', reportId: 'r' })).drafts).toEqual(ids.map((id, i) => ({ id, attachments: i > 0 ? 1 : 0 })));
    expect(await second.perform({ kind: 'discard-draft', draftId: ids[1] ?? '' })).toEqual({ kind: 'done', value: null });
  });

  test('an original that is empty, absent, broken or too late in coming', async () => {
    const host = async (hostOriginal: GraphPortInput['hostOriginal']): Promise<Outcome> => (await signedIn({ hostOriginal })).perform({ kind: 'fetch-original', mailId: ITEM, from: 'host' });
    expect(await host(() => Promise.resolve(new Uint8Array()))).toEqual(failedWith('refused'));
    expect(await host(() => Promise.resolve(null))).toEqual(failedWith('refused'));
    expect(await host(() => Promise.reject(new Error('broken')))).toEqual(failedWith('refused'));
    expect(await host(() => Promise.resolve(new Uint8Array([0, 255])))).toEqual({ kind: 'done', value: { bytes: 2 } });
  });

  test('nothing is drafted or uploaded without the original, nor too much at once', async () => {
    const port = await signedIn();
    expect(await port.perform({ kind: 'create-draft', reportId: 'r', inline: true })).toEqual(failedWith('refused'));
    expect(await port.perform({ kind: 'upload', from: 0 })).toEqual(failedWith('refused'));
    expect(await port.perform({ kind: 'upload-status' })).toEqual(failedWith('refused'));
    await arrive(mailOf(2_900_001));
    await port.perform({ kind: 'fetch-original', mailId: ITEM, from: 'graph' });
    expect(await port.perform({ kind: 'create-draft', reportId: 'r', inline: true })).toEqual(failedWith('too-large'));
    port.release();
    expect(await port.perform({ kind: 'create-draft', reportId: 'r', inline: false })).toEqual(failedWith('refused'));
  });

  test.each([
    ['no addressee', { to: [] }],
    ['no address', { to: ['it'] }],
    ['a name that opens as something else', { attachmentName: 'original.html' }],
  ])('content with %s is not drafted', async (_, change) => {
    const port = await signedIn({ reportContent: () => ({ subject: 's', html: 'h', to: ['it@example.co.jp'], attachmentName: 'original.eml', ...change }) });
    await port.perform({ kind: 'fetch-original', mailId: ITEM, from: 'graph' });
    expect(await port.perform({ kind: 'create-draft', reportId: 'r', inline: true })).toEqual(failedWith('refused'));
    expect(server.mailbox.messages).toHaveLength(1);
  });

  test('an upload in pieces, asked for its state, and closed after the last', async () => {
    const mime = mailOf(7_000_000);
    await arrive(mime);
    const port = await signedIn();
    await port.perform({ kind: 'fetch-original', mailId: ITEM, from: 'graph' });
    const { draftId } = value(await port.perform({ kind: 'create-draft', reportId: 'r', inline: false }));
    expect(await port.perform({ kind: 'open-upload', draftId })).toEqual({ kind: 'done', value: null });
    expect(value(await port.perform({ kind: 'upload-status' }))).toEqual({ next: 0 });
    expect(value(await port.perform({ kind: 'upload', from: 0 }))).toEqual({ next: 3_276_800 });
    expect(await port.perform({ kind: 'upload', from: 0 })).toEqual(failedWith('conflict'));
    expect(value(await port.perform({ kind: 'upload-status' }))).toEqual({ next: 3_276_800 });
    expect(value(await port.perform({ kind: 'upload', from: 3_276_800 }))).toEqual({ next: 6_553_600 });
    for (const from of [-1, 0.5, 7_000_000, Number.NaN, Infinity]) expect(await port.perform({ kind: 'upload', from })).toEqual(failedWith('refused'));
    expect(value(await port.perform({ kind: 'upload', from: 6_553_600 }))).toEqual({ next: null });
    expect(await port.perform({ kind: 'upload-status' })).toEqual(failedWith('gone'));
    const file = server.mailbox.find(draftId)?.written?.attachments[0];
    expect(sameBytes(file?.bytes, mime)).toBe(true);
  });
});

describe('the lock', () => {
  /** Web Locks of one browser, as far as they are used. */
  function browserLocks(): LockManager & { readonly names: Set<string> } {
    const names = new Set<string>();
    const request = async (name: string, _: LockOptions, granted: (lock: Lock | null) => Promise<unknown>): Promise<unknown> => {
      if (names.has(name)) return granted(null);
      names.add(name);
      return granted({ name, mode: 'exclusive' }).finally(() => names.delete(name));
    };
    return { names, request, query: () => Promise.resolve({}) } as unknown as LockManager & { readonly names: Set<string> };
  }

  test('is held against other panes until it is released, and does not tell the id', async () => {
    const locks = browserLocks();
    const [one, two] = [portOf({ locks }), portOf({ locks })];
    expect(await one.perform({ kind: 'lock' })).toEqual({ kind: 'done', value: 'got' });
    expect(await one.perform({ kind: 'lock' })).toEqual({ kind: 'done', value: 'got' });
    expect(await two.perform({ kind: 'lock' })).toEqual({ kind: 'done', value: 'held' });
    expect(await portOf({ locks, itemId: 'AAMk-other' }).perform({ kind: 'lock' })).toEqual({ kind: 'done', value: 'got' });
    expect([...locks.names].join()).not.toContain('AAMk');
    one.release();
    one.release();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await two.perform({ kind: 'lock' })).toEqual({ kind: 'done', value: 'got' });
  });

  test('counts as got where the browser has none, or refuses', async () => {
    expect(await portOf().perform({ kind: 'lock' })).toEqual({ kind: 'done', value: 'got' });
    const rejecting = { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as LockManager;
    expect(await portOf({ locks: rejecting }).perform({ kind: 'lock' })).toEqual({ kind: 'done', value: 'got' });
    const throwing = { request: () => { throw new Error('no'); } } as unknown as LockManager;
    expect(await portOf({ locks: throwing }).perform({ kind: 'lock' })).toEqual({ kind: 'done', value: 'got' });
  });
});
