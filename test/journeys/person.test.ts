import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { WORDS } from '../text/allWords';
import { openPane, type OpenPane } from '../browser/openPane';
import { unfold, verdictOf } from '../browser/pane';
import type { Outlook, Stage } from '../browser/stage';
import { raiseStage } from '../browser/stage';

/** What a person does: reads the answer, answers the question, reports; with a mouse, with keys, by ear. */
jest.setTimeout(90_000);

const JA = WORDS.ja;
const EN = WORDS.en;

let stage: Stage;
let outlook: Outlook | null = null;

beforeAll(async () => {
  stage = await raiseStage('pane');
}, 240_000);
afterEach(async () => {
  await outlook?.close();
  outlook = null;
});
afterAll(() => stage.close());

async function open(parameters: Readonly<Record<string, string>>): Promise<OpenPane> {
  outlook = await stage.outlook({ open: '1', ...parameters }, { before: recordSpoken });
  return openPane(outlook);
}

/** Runs in every frame before its scripts: writes down every text the live region took on. */
function recordSpoken(): void {
  const spoken: string[] = [];
  Reflect.set(window, 'spoken', spoken);
  new MutationObserver(() => {
    const text = Array.from(document.querySelectorAll('[role=status]'), (region) => region.textContent).join('');
    if (text !== '' && spoken.at(-1) !== text) spoken.push(text);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

describe('a threat against the company', () => {
  test('is answered with reasons, and the report carries the original', async () => {
    const { frame, pilot, page } = await open({ mail: 'ja-company-jis' });
    await verdictOf(frame, 'empty-threat');
    const bare = (text: string): string => text.replace(/\s/g, '');
    expect(bare(await frame.locator('h1').innerText())).toBe(bare(JA.verdict.headline['empty-threat']));
    expect(await frame.locator('blockquote, .quote').count()).toBeGreaterThan(0);

    await frame.locator('[data-action=report]').click();
    await frame.getByRole('button', { name: JA.steps.report.open, exact: true }).click();
    await page.locator('.compose').waitFor();
    const [report] = await pilot.openReports();
    expect(report?.subject).toMatch(/^3\|/);
    expect(report?.attachments).toHaveLength(1);
    expect(report?.attachments[0]?.[0]).toBe('item');
    expect(String(report?.attachments[0]?.[2])).toMatch(/^AAMkAGSimulation/);
    expect(report?.htmlBody).not.toMatch(/<script|<img|javascript:/i);
    // The window is the person's: nothing was sent by the pane.
    expect(await frame.getByText(JA.steps.report.opened).isVisible()).toBe(true);
  });

  test('has what is odd about it among the details, told as no proof', async () => {
    const { frame } = await open({ mail: 'ja-company-spoofed' });
    await frame.waitForSelector('.signs li', { state: 'attached' });
    const details = await frame.locator('.more').textContent();
    expect(details).toContain(JA.signs.sentence['self-addressed']);
    expect([JA.signs.note, JA.signs.handOverNote].some((note) => details?.includes(note))).toBe(true);
  });
});

describe('a mail with signs of a real incident', () => {
  test('goes to IT: no way to delete, another picture, its reasons named', async () => {
    const { frame } = await open({ mail: 'ja-inside' });
    await verdictOf(frame, 'ask-it');
    expect(await frame.locator('[data-action=deletion]').count()).toBe(0);
    expect(await frame.locator('[data-action=report]').count()).toBe(1);
  });

  test('shows what it claims without a word that soothes, also in what is folded', async () => {
    const { frame } = await open({ mail: 'ja-inside' });
    await verdictOf(frame, 'ask-it');
    await frame.waitForSelector('.claims li', { state: 'attached' });
    expect(await frame.locator('.claims .truth').count()).toBe(0);
    const bluff = await open({ mail: 'ja-company-jis' });
    await bluff.frame.waitForSelector('.claims .truth', { state: 'attached' });
  });

  test('a person who has seen something real turns a bluff into a hand-over', async () => {
    const { frame } = await open({ mail: 'ja-sextortion-sjis' });
    await verdictOf(frame, 'empty-threat');
    await frame.getByRole('button', { name: JA.actions.question.yes }).click();
    await verdictOf(frame, 'ask-it');
    expect(await frame.locator('[data-action=deletion]').count()).toBe(0);
    // The focus was on a button that is gone: it is on the new headline now.
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('"no" leaves the answer as it is', async () => {
    const { frame } = await open({ mail: 'ja-sextortion-sjis' });
    await verdictOf(frame, 'empty-threat');
    await frame.getByRole('button', { name: JA.actions.question.no }).click();
    await verdictOf(frame, 'empty-threat');
  });
});

describe('without a mouse', () => {
  test('Tab reaches everything in the order it stands, Enter reports, the focus stays where the work is', async () => {
    const { frame, page, pilot } = await open({ mail: 'ja-company-jis' });
    await verdictOf(frame, 'empty-threat');
    const wanted = await frame.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, textarea, select, [tabindex="0"]')].filter(
        (element) => !element.hasAttribute('disabled') && element.tabIndex >= 0 && element.checkVisibility() && !element.closest('[aria-hidden=true]'),
      );
      for (const [index, element] of all.entries()) element.dataset['stop'] = String(index);
      return all.length;
    });
    expect(wanted).toBeGreaterThan(5);
    await page.locator('.pane .close').focus();
    const reached: string[] = [];
    for (let step = 0; step < wanted + 5; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await frame.evaluate(() => (document.hasFocus() ? ((document.activeElement as HTMLElement | null)?.dataset['stop'] ?? null) : null));
      if (stop !== null && reached.at(-1) !== stop) reached.push(stop);
    }
    expect(reached.slice(0, wanted)).toEqual(Array.from({ length: wanted }, (_, index) => String(index)));

    await frame.locator('[data-action=report]').focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: JA.steps.report.open, exact: true }).waitFor();
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    expect(await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['action'])).toBe('report');
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: JA.steps.report.open, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.compose').waitFor();
    expect(await pilot.openReports()).toHaveLength(1);
  });

  test('a folded part opens with Enter', async () => {
    const { frame, page } = await open({ mail: 'ja-company-jis' });
    const summary = frame.locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(true);
  });
});

describe('by ear', () => {
  test('the verdict is said once, and names and roles tell the screen', async () => {
    const { frame, page } = await open({ mail: 'en-sextortion-password', lang: 'en-US' });
    await verdictOf(frame, 'empty-threat');
    await page.waitForTimeout(1_000);
    const spoken = (await frame.evaluate(() => Reflect.get(window, 'spoken') as unknown)) as readonly string[];
    expect(spoken).toHaveLength(1);
    const tree = await frame.locator('main').ariaSnapshot();
    expect(tree).toMatch(/heading "[^"]+" \[level=1\]/);
    expect(tree).toContain(`button "${EN.actions.report.button}"`);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
    // Images that say something have a name, the others are left out of the tree.
    expect(await frame.evaluate(() => [...document.querySelectorAll('svg')].filter((picture) => picture.getAttribute('aria-hidden') !== 'true' && picture.getAttribute('role') !== 'img').length)).toBe(0);
  });
});

describe('what leaves the computer', () => {
  test('nothing: only the pane’s own files and Office.js are asked for, before and after a person acts', async () => {
    const { frame, page, requests, troubles } = await open({ mail: 'ja-company-jis' });
    await verdictOf(frame, 'empty-threat');
    const hosts = (): readonly string[] => [...new Set(requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin))].sort();
    const allowed = ['https://ajax.aspnetcdn.com', 'https://appsforoffice.microsoft.com', new URL(stage.servers.pane).origin, new URL(stage.servers.simulator).origin].sort();
    expect(hosts()).toEqual(allowed);
    const before = requests.length;
    await unfold(frame);
    await frame.locator('[data-action=report]').click();
    await frame.getByRole('button', { name: JA.steps.report.open, exact: true }).click();
    await page.locator('.compose').waitFor();
    expect(hosts()).toEqual(allowed);
    expect(requests.slice(before).filter((url) => url.startsWith('http') && !url.startsWith(stage.servers.pane))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('nothing of the mail is kept in the browser', async () => {
    const { frame } = await open({ mail: 'ja-company-jis' });
    await verdictOf(frame, 'empty-threat');
    const kept = await frame.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]));
    expect(kept).not.toContain('顧客');
    expect(kept).not.toContain('example.co.jp');
  });
});

test('judging does not wait for the screen: it begins before React draws', async () => {
  const { frame } = await open({ mail: 'ja-company-jis' });
  const marks = await frame.evaluate(() => Object.fromEntries(performance.getEntriesByType('mark').map((mark) => [mark.name, mark.startTime])));
  expect(marks['et:judge-start']).toBeLessThan(marks['et:react-mount'] ?? 0);
});
