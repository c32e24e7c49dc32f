import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import type { HostStart, OpenMessage, ReportDraft, ReportOpened } from '../../src/host/port';
import { raiseStage, simulator } from '../browser/stage';
import type { Outlook, Stage } from '../browser/stage';

/** The Outlook host against the real office.js, in a browser, inside the simulated Outlook. */
jest.setTimeout(60_000);

let stage: Stage;
let outlook: Outlook | null = null;

beforeAll(async () => {
  stage = await raiseStage('adapter');
}, 240_000);
afterEach(async () => {
  await outlook?.close();
  outlook = null;
});
afterAll(() => stage.close());

interface Opened {
  readonly frame: Frame;
  readonly start: HostStart;
  readonly pilot: ReturnType<typeof simulator>;
}

async function open(parameters: Readonly<Record<string, string>> = {}): Promise<Opened> {
  outlook = await stage.outlook({ page: 'adapter/adapter.html', open: '1', mail: 'ja-company-spoofed', ...parameters });
  const frame = await outlook.pane();
  await frame.waitForFunction(() => window.adapter !== undefined);
  const start = await frame.evaluate(() => window.adapter?.host.start());
  if (start === undefined) throw new Error('The page under test did not start');
  // The registration of events is under way when start() answers.
  if (start.kind === 'ready' && start.canFollowSelection) await outlook.page.waitForFunction(() => window.simulator?.calls().some((call) => call.action === 'olkItemSelectedChanged'));
  return { frame, start, pilot: simulator(outlook.page) };
}

function read(frame: Frame, timeoutMs = 4_000): Promise<OpenMessage> {
  return frame.evaluate((limit) => {
    if (window.adapter === undefined) throw new Error('No host');
    return window.adapter.host.readOpenMessage({ timeoutMs: limit, signal: new AbortController().signal });
  }, timeoutMs);
}

function report(frame: Frame, draft: ReportDraft): Promise<ReportOpened> {
  return frame.evaluate((form) => {
    if (window.adapter === undefined) throw new Error('No host');
    return window.adapter.host.openReport(form);
  }, draft);
}

function draftFor(key: string, more: Partial<ReportDraft> = {}): ReportDraft {
  return { for: key, to: ['it@example.co.jp'], subject: '3|test', htmlBody: '<p>words</p>', attachmentName: 'original', ...more };
}

async function readMail(frame: Frame): Promise<Extract<OpenMessage, { kind: 'message' }>> {
  const answer = await read(frame);
  if (answer.kind !== 'message') throw new Error(`Expected a mail, got ${JSON.stringify(answer)}`);
  return answer;
}

describe('start', () => {
  test('in Outlook: language, and whether the selection can be followed', async () => {
    const { start } = await open({ lang: 'en-US' });
    expect(start).toMatchObject({ kind: 'ready', displayLanguage: 'en-US', canFollowSelection: true });
  });

  test('a client of Mailbox 1.3 can read but not follow', async () => {
    const { start, frame } = await open({ set: '1.3' });
    expect(start).toMatchObject({ kind: 'ready', canFollowSelection: false });
    expect((await readMail(frame)).message.subject).toContain('www.example.co.jp');
  });

  test('outside Outlook: no host', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${stage.servers.pane}adapter/adapter.html`);
    expect(await page.evaluate(() => window.adapter?.host.start())).toEqual({ kind: 'failed', why: 'no-host', errorId: 'O-host' });
    await context.close();
  });

  test('office.js could not be loaded: no host, and no waiting', async () => {
    const context = await stage.browser.newContext();
    await context.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${stage.servers.pane}adapter/adapter.html`);
    const begun = Date.now();
    expect(await page.evaluate(() => window.adapter?.host.start())).toMatchObject({ kind: 'failed', why: 'no-host' });
    expect(Date.now() - begun).toBeLessThan(5_000);
    await context.close();
  });

  test('a host that never answers: host-silent after ten seconds', async () => {
    outlook = await stage.outlook({ page: 'adapter/adapter.html', mail: 'ja-company-spoofed', silent: 'yes', open: '1' });
    const frame = await outlook.pane();
    await frame.waitForFunction(() => window.adapter !== undefined);
    expect(await frame.evaluate(() => window.adapter?.host.start())).toEqual({ kind: 'failed', why: 'host-silent', errorId: 'O-ready' });
  });

  test('says which Outlook it is, and no word of any mail', async () => {
    const { frame } = await open({ set: '1.9' });
    expect(await frame.evaluate(() => window.adapter?.host.details())).toEqual({ client: 'Outlook on the web 16.01.simulation', requirementSet: '1.9', platform: 'OfficeOnline' });
    expect(await frame.evaluate(() => window.adapter?.host.deletion)).toEqual({ kind: 'explain', client: 'web' });
  });
});

describe('reading the open mail', () => {
  test.each(['1.8', '1.9', '1.14'])('Mailbox %s: body, headers, people, attachments', async (set) => {
    const { frame } = await open({ set, mail: 'en-zip-attached' });
    const mail = await readMail(frame);
    expect(mail.message.preserves).toEqual({ headers: true, rawHtml: false, attachmentContent: true, attachmentList: true });
    expect(mail.message.headers?.some((field) => field.name === 'From')).toBe(true);
    expect(mail.message.html?.length).toBeGreaterThan(100);
    expect(mail.message.text).toBeNull();
    expect(mail.userAddress).toBe('hanako.sato@example.co.jp');
    expect(mail.message.attachments).toHaveLength(1);
    expect(mail.message.attachments[0]).toMatchObject({ isInline: false, isMessage: false });
    expect(Object.values(mail.message.attachments[0]?.head ?? {}).slice(0, 2)).toEqual([0x50, 0x4b]);
    expect(mail.shared).toBe(false);
  });

  test.each(['1.5', '1.6'])('Mailbox %s: no headers, no file contents, everything else', async (set) => {
    const { frame } = await open({ set, mail: 'en-zip-attached' });
    const mail = await readMail(frame);
    expect(mail.message.preserves).toEqual({ headers: false, rawHtml: false, attachmentContent: false, attachmentList: true });
    expect(mail.message.headers).toBeNull();
    expect(mail.message.from?.address).toContain('@');
    expect(mail.report).toEqual(set === '1.5' ? { kind: 'words', why: 'api-missing' } : { kind: 'window' });
  });

  test.each(['empty', 'subject-only', 'foreign', 'error'])('headers that came as "%s" count as not given', async (headers) => {
    const { frame } = await open({ headers });
    const mail = await readMail(frame);
    expect(mail.message.headers).toBeNull();
    expect(mail.message.preserves.headers).toBe(false);
  });

  test('a meeting request, a delivery report, a protected mail and an empty one are told apart', async () => {
    const { frame, pilot } = await open();
    await pilot.set({ item: 'meeting' });
    await pilot.select('ja-warning');
    expect(await read(frame)).toEqual({ kind: 'not-a-mail', what: 'meeting' });
    await pilot.set({ item: 'report' });
    await pilot.select('en-warning');
    expect(await read(frame)).toEqual({ kind: 'not-a-mail', what: 'delivery-report' });
    await pilot.set({ item: 'protected' });
    await pilot.select('ja-warning');
    expect(await read(frame)).toEqual({ kind: 'protected' });
    await pilot.set({ item: 'empty' });
    await pilot.select('en-warning');
    expect((await read(frame)).kind).toBe('empty-body');
  });

  test('an S/MIME-encrypted mail is protected', async () => {
    const { frame } = await open({ mail: 'ja-encrypted' });
    expect(await read(frame)).toEqual({ kind: 'protected' });
  });

  test('somebody else’s mailbox is noticed', async () => {
    const { frame } = await open({ shared: 'yes' });
    expect((await readMail(frame)).shared).toBe(true);
  });

  test('a first failure of a pinned pane is asked once more', async () => {
    const { frame } = await open({ answers: 'fail-once' });
    expect((await readMail(frame)).message.html).toContain('www.example.co.jp');
  });

  test('a failure that stays is told by its number', async () => {
    const { frame } = await open({ answers: 'fail' });
    expect(await read(frame)).toEqual({ kind: 'failed', errorId: 'O-9042' });
  });

  test('a host that does not answer is slow, within the time given', async () => {
    const { frame } = await open({ answers: 'never' });
    const begun = Date.now();
    expect(await read(frame, 1_000)).toEqual({ kind: 'slow' });
    expect(Date.now() - begun).toBeLessThan(3_000);
  });

  test('a caller that gives up gets superseded', async () => {
    const { frame } = await open({ delay: '3000' });
    const answer = await frame.evaluate(() => {
      const given = new AbortController();
      setTimeout(() => given.abort(), 100);
      return window.adapter?.host.readOpenMessage({ timeoutMs: 10_000, signal: given.signal });
    });
    expect(answer).toEqual({ kind: 'superseded' });
  });
});

describe('the selection changes', () => {
  test('nothing selected, then a mail, then nothing', async () => {
    const { frame, pilot } = await open({ mail: 'none' });
    expect(await read(frame)).toEqual({ kind: 'no-item' });
    await pilot.select('en-warning');
    await frame.waitForFunction(() => window.adapter?.changes() === 1);
    expect((await readMail(frame)).message.subject).not.toBe('');
    await pilot.select(null);
    await frame.waitForFunction(() => window.adapter?.changes() === 2);
    expect(await read(frame)).toEqual({ kind: 'no-item' });
  });

  test.each(['answered', 'never', '9030'])('while a read is under way and old calls are %s: superseded, and the next read is the new mail’s', async (old) => {
    const { frame, pilot } = await open({ delay: '700', old });
    const first = read(frame);
    await frame.waitForTimeout(100);
    await pilot.select('en-warning');
    expect(await first).toEqual({ kind: 'superseded' });
    const second = await readMail(frame);
    expect(second.message.html).not.toContain('www.example.co.jp');
    expect(second.message.headers?.find((field) => field.name.toLowerCase() === 'message-id')?.value).toBeTruthy();
  });

  test('away and back again: an answer from before is not taken for the same mail', async () => {
    const { frame, pilot } = await open({ delay: '700' });
    const first = read(frame);
    await frame.waitForTimeout(100);
    await pilot.select('en-warning');
    await pilot.select('ja-company-spoofed');
    expect(await first).toEqual({ kind: 'superseded' });
    expect((await readMail(frame)).message.html).toContain('www.example.co.jp');
  });

  test('a read that begins while the change is being told is a read of the new mail', async () => {
    const { frame, pilot } = await open({ mail: 'none' });
    const heard = frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const host = window.adapter?.host;
          host?.onItemChanged(() => void host.readOpenMessage({ timeoutMs: 4_000, signal: new AbortController().signal }).then((answer) => resolve(answer.kind)));
        }),
    );
    await pilot.select('en-warning');
    expect(await heard).toBe('message');
  });

  test('the colours of the host are followed where it tells them', async () => {
    const { frame, pilot } = await open({ set: '1.14' });
    await outlook?.page.waitForFunction(() => window.simulator?.calls().some((call) => call.action === 'officeThemeChanged'));
    await pilot.setTheme('dark');
    await frame.waitForFunction(() => window.adapter?.themes().length === 1);
    expect(await frame.evaluate(() => window.adapter?.themes())).toEqual([{ background: '#292827', foreground: '#f3f2f1' }]);
  });
});

describe('the report window', () => {
  test.each(['1.6', '1.9'])('Mailbox %s: opens with the original attached as an item', async (set) => {
    const { frame, pilot } = await open({ set });
    const mail = await readMail(frame);
    expect(mail.report).toEqual({ kind: 'window' });
    expect(await report(frame, draftFor(mail.key, { attachmentName: 'n'.repeat(300) }))).toEqual({ kind: 'opened' });
    const [opened] = await pilot.openReports();
    expect(opened).toMatchObject({ to: ['it@example.co.jp'], subject: '3|test', htmlBody: '<p>words</p>' });
    // office.js turns the id into its REST form on its way.
    const id = mail.key.slice('id:'.length).replaceAll('/', '-').replaceAll('+', '_');
    expect(opened?.attachments).toEqual([['item', 'n'.repeat(255), id]]);
  });

  test('never for another mail than the one that was judged', async () => {
    const { frame, pilot } = await open();
    const mail = await readMail(frame);
    await pilot.select('en-warning');
    await frame.waitForFunction(() => window.adapter?.changes() === 1);
    expect(await report(frame, draftFor(mail.key))).toEqual({ kind: 'superseded' });
    expect(await pilot.openReports()).toEqual([]);
  });

  test('a mail without an id is told by its Message-ID, and its report is words', async () => {
    const { frame } = await open({ id: 'null' });
    const mail = await readMail(frame);
    expect(mail.key).toMatch(/^mid:</);
    expect(mail.report).toEqual({ kind: 'words', why: 'no-item-id' });
    expect(await report(frame, draftFor(mail.key))).toEqual({ kind: 'not-possible', why: 'no-item-id' });
  });

  test('an id that office.js refuses as too long ends as a value, not as an exception', async () => {
    const { frame } = await open({ id: 'long' });
    const mail = await readMail(frame);
    expect(await report(frame, draftFor(mail.key))).toEqual({ kind: 'not-possible', why: 'no-item-id' });
  });

  test('a client without the window says so', async () => {
    const { frame } = await open({ set: '1.5' });
    const mail = await readMail(frame);
    expect(await report(frame, draftFor(mail.key))).toEqual({ kind: 'not-possible', why: 'api-missing' });
  });
});
