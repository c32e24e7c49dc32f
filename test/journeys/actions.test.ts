import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import type { DeliveryState, FolderName } from '../../src/simulator/mailboxState';
import { LOCAL_CLIENT_ID } from '../../tools/build/graphClient';
import { sampleMails } from '../../tools/graph/control';
import type { GraphServer } from '../../tools/graph/graphServer';
import { openPane, type OpenPane } from '../browser/openPane';
import { axeFaults, settled, sideways, verdictOf } from '../browser/pane';
import type { Options, Outlook, Stage } from '../browser/stage';
import { raiseStage } from '../browser/stage';
import { WORDS } from '../text/allWords';

/** Reporting and deleting by the pane itself, from the tap to IT's mailbox and back. */
jest.setTimeout(120_000);

const JA = WORDS.ja.courses;
const SAMPLES = path.resolve(import.meta.dirname, '../../samples');
const CONFIG = {
  reportTo: ['soc@kaisha.test'],
  it: { name: 'IT', phone: '03-0000-0000', afterReport: { ja: '10分以内に電話します。', en: 'We call within ten minutes.' } },
  graph: { clientId: LOCAL_CLIENT_ID },
  privateContact: { name: '保健室', address: 'nurse@kaisha.test' },
};

let stage: Stage;
let graph: GraphServer;
let outlook: Outlook | null = null;

beforeAll(async () => {
  stage = await raiseStage('pane');
  graph = stage.servers.graph;
}, 240_000);
beforeEach(async () => graph.reset(await sampleMails(SAMPLES)));
afterEach(async () => {
  await outlook?.close();
  outlook = null;
});
afterAll(() => stage.close());

async function open(parameters: Readonly<Record<string, string>>, options: Options = {}): Promise<OpenPane> {
  outlook = await stage.outlook({ auth: 'granted', ...parameters }, options);
  await outlook.context.route('**/config.json', (route) => route.fulfill({ json: CONFIG }));
  await outlook.page.evaluate(() => window.simulator?.openPane());
  return openPane(outlook);
}

const act = (frame: Frame, action: string) => frame.locator(`[data-action=${action}]`).click();
const step = (frame: Frame, name: string) => frame.locator(`[data-step=${name}]`).waitFor({ timeout: 60_000 });
const strip = (frame: Frame, ending: string) => frame.locator(`.strips [data-ending=${ending}]`).waitFor({ timeout: 60_000 });

function folderOf(name: string): FolderName | undefined {
  return graph.state.messages.find((message) => message.name === name)?.folder;
}

function onlyDelivery(): DeliveryState {
  const [one, ...more] = graph.state.deliveries;
  if (one === undefined || more.length > 0) throw new Error(`${String(graph.state.deliveries.length)} reports arrived`);
  return one;
}

async function previewed(frame: Frame): Promise<void> {
  await act(frame, 'report');
  await step(frame, 'preview');
}

describe('a report', () => {
  test('arrives at IT with the untouched original, the person’s note and exactly what was shown before; nothing is asked for before the tap', async () => {
    const { frame, requests, troubles } = await open({ mail: 'ja-company-jis' });
    await previewed(frame);
    await frame.getByLabel(JA.preview.note).fill('リンクを<b>開きました</b>');
    await frame.locator('.contents summary').click();
    const shown = (await frame.locator('.report-contents li, .report-contents pre, .own-words').allTextContents()).map((line) => line.trim());
    expect(requests.filter((url) => url.includes('graph.microsoft.com') || url.includes('login.microsoftonline.com'))).toEqual([]);
    await act(frame, 'send');
    await step(frame, 'reported');

    const { subject, to, body, attachments } = onlyDelivery();
    expect([subject, to]).toEqual([`3|${WORDS.ja.report.subject}`, ['soc@kaisha.test']]);
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({ name: 'original.eml', contentType: 'message/rfc822', size: readFileSync(path.join(SAMPLES, 'ja-company-jis.eml')).length });
    expect(graph.state.messages.find(({ name }) => name === 'ja-company-jis')?.mime?.sha256).toBe(attachments[0]?.sha256);
    expect(shown.length).toBeGreaterThan(5);
    const words = body.content.replace(/<[^>]+>/g, '\n').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
    for (const line of shown) expect(words).toContain(line);
    expect(shown).toContain('リンクを<b>開きました</b>');
    expect(body.content).not.toContain('<b>開きました');

    expect(folderOf('ja-company-jis')).toBe('inbox');
    const end = await frame.locator('.step').innerText();
    for (const said of [JA.said.reported(JA.it), CONFIG.it.afterReport.ja, '03-0000-0000', JA.after.receipt]) expect(end).toContain(said);
    expect(await frame.locator('.receipt code').innerText()).toMatch(/^[0-9a-f]{32}$/);
    expect(requests.filter((url) => url.includes('login.microsoftonline.com'))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('tapped twice is one report, and coming back shows its receipt', async () => {
    const { frame } = await open({ mail: 'ja-inside' });
    await previewed(frame);
    await frame.locator('[data-action=send]').evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await step(frame, 'reported');
    expect(await frame.locator('.meanwhile li').allTextContents()).toEqual([...JA.after.dont]);
    await frame.locator('.step').getByRole('button', { name: WORDS.ja.actions.close }).click();
    await act(frame, 'report');
    await step(frame, 'reported');
    onlyDelivery();
  });

  test('goes on while another mail is selected, named in a strip, and is there again on its own mail', async () => {
    graph.faults.condition = 'sent-lag';
    const { frame, pilot } = await open({ mail: 'ja-inside' });
    await previewed(frame);
    await act(frame, 'send');
    await step(frame, 'under-way');
    await pilot.select('ja-warning');
    await verdictOf(frame, 'no-threat');
    expect(await frame.locator('.strips li').innerText()).toContain(JA.underWay.report(JA.it));
    await strip(frame, 'reported');
    await verdictOf(frame, 'no-threat');
    await pilot.select('ja-inside');
    await verdictOf(frame, 'ask-it');
    await step(frame, 'reported');
    expect(await frame.locator('.strips').count()).toBe(0);
    onlyDelivery();
  });

  test('goes to the private contact alone, where the person chose so', async () => {
    const { frame } = await open({ mail: 'ja-sextortion-sjis' });
    await previewed(frame);
    await frame.getByLabel(JA.preview.toPrivate(CONFIG.privateContact.name)).check();
    expect(await frame.locator('.step').innerText()).toContain(JA.preview.sees('保健室'));
    await act(frame, 'send');
    await step(frame, 'reported');
    expect(onlyDelivery().to).toEqual(['nurse@kaisha.test']);
    const end = await frame.locator('.step').innerText();
    expect(end).toContain(JA.said.reported('保健室'));
    expect(end).not.toContain(CONFIG.it.afterReport.ja);
  });
});

describe('deleting', () => {
  test('a report and a deletion: the mail moves once its report is proven, and Undo puts it back', async () => {
    const { frame } = await open({ mail: 'ja-company-jis', moved: 'next' });
    await frame.getByRole('button', { name: WORDS.ja.actions.question.no }).click();
    await previewed(frame);
    await act(frame, 'send-and-delete');
    await strip(frame, 'reported-and-deleted');
    expect(folderOf('ja-company-jis')).toBe('deleteditems');
    onlyDelivery();
    const order = graph.state.requests.map(({ operation }) => operation);
    expect(order.lastIndexOf('findSent')).toBeLessThan(order.indexOf('move'));
    await frame.locator('.strips').getByRole('button', { name: JA.after.undo }).click();
    await strip(frame, 'restored');
    expect(folderOf('ja-company-jis')).toBe('inbox');
  });

  test('waits for the answer to the one question', async () => {
    const { frame } = await open({ mail: 'ja-company-jis' });
    await previewed(frame);
    const button = frame.locator('[data-action=send-and-delete]');
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.click({ force: true });
    expect(await frame.getByText(JA.preview.answerFirst).isVisible()).toBe(true);
    expect(graph.state.requests).toEqual([]);
  });

  test('alone: the question, what should be done first, then Deleted Items; its own screen offers Undo and no second deletion', async () => {
    const { frame } = await open({ mail: 'ja-company-jis', moved: 'stays' });
    await act(frame, 'deletion');
    await frame.locator('[data-step=question]').getByRole('button', { name: WORDS.ja.actions.question.no }).click();
    await step(frame, 'before-deletion');
    await act(frame, 'delete-now');
    await step(frame, 'deleted');
    expect(folderOf('ja-company-jis')).toBe('deleteditems');
    await frame.locator('.step').getByRole('button', { name: WORDS.ja.actions.close }).click();
    const button = frame.locator('[data-action=deletion]');
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    expect(await frame.getByText(JA.obstacle.deleted).isVisible()).toBe(true);
    await frame.getByRole('button', { name: JA.bar.more }).click();
    await frame.getByRole('button', { name: JA.after.undo }).click();
    await step(frame, 'restored');
    expect(folderOf('ja-company-jis')).toBe('inbox');
    expect(graph.state.deliveries).toEqual([]);
  });
});

describe('where it does not get through', () => {
  test('without consent Outlook’s own window opens, with a quiet line and no error, and the buttons follow', async () => {
    const { frame, page, pilot } = await open({ mail: 'ja-company-jis', auth: 'no-consent' });
    await previewed(frame);
    await frame.getByLabel(JA.preview.note).fill('電話はしていません');
    await act(frame, 'send');
    await step(frame, 'opened');
    await page.locator('.compose').waitFor();
    const [report] = await pilot.openReports();
    expect(report?.htmlBody).toContain('電話はしていません');
    expect(report?.attachments).toHaveLength(1);
    const said = await frame.locator('.step').innerText();
    expect(said).toContain(JA.handed.report);
    for (const cause of Object.values(JA.why)) expect(said).not.toContain(cause);
    await frame.locator('.step').getByRole('button', { name: WORDS.ja.actions.close }).click();
    expect(await frame.locator('[data-action=deletion]').innerText()).toBe(WORDS.ja.actions.deletion.buttonWords);
    await previewed(frame);
    expect(await frame.locator('.step').innerText()).toContain(JA.because['graph-closed']);
    expect(await frame.locator('[data-action=send]').count()).toBe(0);
    expect(graph.state.requests).toEqual([]);
  });

  test('offline: said, the mail kept, and the next try sends one report', async () => {
    const { frame } = await open({ mail: 'ja-inside' });
    graph.faults.condition = 'offline';
    await previewed(frame);
    await act(frame, 'send');
    await step(frame, 'not-reported');
    const said = await frame.locator('.step').innerText();
    expect(said).toContain(JA.next['not-reported'](JA.it));
    expect(await frame.locator('[data-action=window-instead]').isVisible()).toBe(true);
    expect(folderOf('ja-inside')).toBe('inbox');
    graph.faults.condition = 'good';
    await frame.getByRole('button', { name: JA.after.again }).click();
    await step(frame, 'reported');
    onlyDelivery();
  });

  test('not set up: the paths that need no permission, and why', async () => {
    const { frame } = await open({ mail: 'ja-company-jis', auth: 'none' });
    await previewed(frame);
    expect(await frame.locator('.step').innerText()).toContain(JA.because['old-outlook']);
    expect(await frame.locator('[data-action=open-window]').isVisible()).toBe(true);
  });
});

test('with keys alone: the focus goes with the work, Escape does not break it off', async () => {
  const { frame, page } = await open({ mail: 'ja-inside' });
  const focused = () => frame.evaluate(() => document.activeElement?.closest('[data-step]')?.getAttribute('data-step') ?? null);
  await frame.locator('[data-action=report]').focus();
  await page.keyboard.press('Enter');
  await step(frame, 'preview');
  expect(await focused()).toBe('preview');
  for (let i = 0; i < 10 && (await frame.evaluate(() => (document.activeElement as HTMLElement).dataset['action'])) !== 'send'; i += 1) await page.keyboard.press('Tab');
  graph.faults.condition = 'sent-lag';
  await page.keyboard.press('Enter');
  await step(frame, 'under-way');
  expect(await focused()).toBe('under-way');
  await page.keyboard.press('Escape');
  expect(await frame.locator('[data-step=under-way]').count()).toBe(1);
  await step(frame, 'reported');
  expect(await focused()).toBe('reported');
  await page.keyboard.press('Escape');
  expect(await frame.evaluate(() => (document.activeElement as HTMLElement).dataset['action'])).toBe('report');
  onlyDelivery();
});

describe.each([
  ['ja', 'light', {}],
  ['ja', 'dark', { colorScheme: 'dark' }],
  ['en', 'light', {}],
  ['en', 'dark', { colorScheme: 'dark' }],
  ['ja', 'light', { forcedColors: 'active' }],
] as const)('every step in %s, %s, %j', (language, theme, options) => {
  test('has no serious fault for those who use aids and stands in 320 pixels', async () => {
    const { frame, pilot } = await open({ mail: language === 'ja' ? 'ja-sextortion-sjis' : 'en-sextortion-password', lang: language === 'ja' ? 'ja-JP' : 'en-US', theme, moved: 'next' }, options);
    const { actions, courses } = WORDS[language];
    const fine = async (): Promise<void> => {
      expect(await axeFaults(frame)).toEqual([]);
      expect(await sideways(frame)).toEqual([]);
    };
    await frame.getByRole('button', { name: actions.question.no }).click();
    await previewed(frame);
    await frame.locator('.contents summary').click();
    await frame.locator('.report-contents pre').waitFor();
    await fine();
    graph.faults.set([{ on: 'send', fault: { kind: 'sent-lag', ms: 3_000 } }]);
    await act(frame, 'send');
    await step(frame, 'under-way');
    await fine();
    await step(frame, 'reported');
    await fine();
    await frame.locator('.step').getByRole('button', { name: actions.close }).click();
    await fine();
    await act(frame, 'deletion');
    if (await frame.locator('[data-step=before-deletion]').isVisible()) {
      await fine();
      await act(frame, 'delete-now');
    }
    await strip(frame, 'deleted');
    await settled(frame);
    await fine();
    graph.faults.set([{ on: 'createDraft', fault: { kind: 'status', status: 413 }, times: 'always' }]);
    await pilot.select('ja-inside');
    await verdictOf(frame, 'ask-it');
    await previewed(frame);
    await act(frame, 'send');
    await step(frame, 'not-reported');
    expect(await frame.locator('.step').innerText()).toContain(courses.why['too-large']);
    await fine();
  });
});
