import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { axeFaults, settled, shown, sideways } from '../browser/pane';
import type { Outlook, Stage } from '../browser/stage';
import { raiseStage, simulator } from '../browser/stage';

/** Which mail the pane speaks of: always the selected one, and when it can't, it says so. */
jest.setTimeout(90_000);

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

async function open(parameters: Readonly<Record<string, string>>): Promise<{ readonly frame: Frame; readonly pilot: ReturnType<typeof simulator>; readonly page: Outlook['page'] }> {
  outlook = await stage.outlook({ open: '1', ...parameters }, { before: recordVerdicts });
  return { frame: await outlook.pane(), pilot: simulator(outlook.page), page: outlook.page };
}

/** Runs in every frame before its scripts: writes down when which verdict came onto the screen. */
function recordVerdicts(): void {
  const seen: { at: number; verdict: string | null }[] = [];
  Reflect.set(window, 'seenVerdicts', seen);
  new MutationObserver(() => {
    const verdict = document.querySelector<HTMLElement>('[data-state]')?.dataset['verdict'] ?? null;
    if (seen.at(-1)?.verdict !== verdict) seen.push({ at: Date.now(), verdict });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-verdict', 'data-state'] });
}

const WALK: readonly (readonly [string, string])[] = [
  ['ja-sextortion-sjis', 'empty-threat'],
  ['ja-warning', 'no-threat'],
  ['ja-proof-attached', 'ask-it'],
  ['en-project', 'no-threat'],
  ['en-ransom-note', 'ask-it'],
  ['en-hitman', 'ask-it'],
  ['en-sextortion-password', 'empty-threat'],
  ['ja-warning', 'no-threat'],
];
/** A verdict may stand this long after another mail was selected: the way of the event through three windows. */
const GRACE_MS = 300;

describe.each(['answered', 'never', '9030'])('fast from mail to mail, old calls %s after 600 ms', (old) => {
  test('no verdict ever comes onto the screen while another mail is selected', async () => {
    const { frame, pilot, page } = await open({ mail: 'none', old, delay: '600' });
    await settled(frame);
    const selections: { at: number; verdict: string }[] = [];
    for (const [index, [name, verdict]] of WALK.entries()) {
      selections.push({ at: await page.evaluate(() => Date.now()), verdict });
      await pilot.select(name);
      // Some are left before anything could be read, some after.
      await page.waitForTimeout(index % 2 === 0 ? 350 : 1_500);
    }
    expect(await settled(frame)).toMatchObject({ state: 'judged', verdict: 'no-threat' });
    await page.waitForTimeout(1_500);
    expect(await shown(frame)).toMatchObject({ verdict: 'no-threat' });

    const seen = (await frame.evaluate(() => Reflect.get(window, 'seenVerdicts') as unknown)) as readonly { at: number; verdict: string | null }[];
    const appeared = seen.filter(({ verdict }) => verdict !== null);
    expect(appeared.length).toBeGreaterThanOrEqual(2);
    for (const { at, verdict } of appeared) {
      const fitting = selections.filter((selection, index) => selection.at <= at && at <= (selections[index + 1]?.at ?? Infinity) + GRACE_MS).map((selection) => selection.verdict);
      expect(fitting).toContain(verdict);
    }
  });
});

describe('what the pane says when there is no answer', () => {
  test.each([
    ['nothing is selected', { mail: 'none' }, 'no-item'],
    ['a meeting request is open', { item: 'meeting' }, 'not-a-mail'],
    ['a delivery report is open', { item: 'report' }, 'not-a-mail'],
    ['the mail is protected', { item: 'protected' }, 'protected'],
    ['the mail is encrypted', { mail: 'ja-encrypted' }, 'protected'],
    ['the mail has no body', { item: 'empty' }, 'empty-body'],
    ['Outlook refuses the body', { answers: 'fail' }, 'failed'],
    ['Outlook does not answer', { answers: 'never' }, 'slow'],
  ])('%s', async (_when, parameters, state) => {
    const { frame } = await open({ mail: 'ja-sextortion-sjis', ...parameters });
    expect(await settled(frame)).toEqual({ state, verdict: null, family: null });
    expect(await sideways(frame)).toEqual([]);
    expect(await axeFaults(frame)).toEqual([]);
    expect((await frame.locator('main').innerText()).trim().length).toBeGreaterThan(10);
  });

  test('a mail is selected after nothing was: it is judged', async () => {
    const { frame, pilot } = await open({ mail: 'none' });
    await settled(frame);
    await pilot.select('ja-warning');
    await frame.waitForSelector('[data-verdict=no-threat]');
  });
});

describe('older and poorer Outlooks', () => {
  test.each([
    ['no headers before Mailbox 1.8', { set: '1.5' }],
    ['headers that came empty', { headers: 'empty' }],
    ['somebody else’s mailbox', { shared: 'yes' }],
    ['a mail without an id', { id: 'null' }],
  ])('%s: judged all the same', async (_when, parameters) => {
    const { frame } = await open({ mail: 'ja-sextortion-sjis', ...parameters });
    expect(await settled(frame)).toMatchObject({ state: 'judged', verdict: 'empty-threat' });
    expect(await axeFaults(frame)).toEqual([]);
  });
});
