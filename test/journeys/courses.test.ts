import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { LOCAL_CLIENT_ID } from '../../tools/build/graphClient';
import { sampleMails } from '../../tools/graph/control';
import type { FaultRule, Operation } from '../../tools/graph/faults';
import type { GraphServer } from '../../tools/graph/graphServer';
import { Random } from '../../tools/redteam/random';
import { settled } from '../browser/pane';
import { raiseStage, simulator, type Stage } from '../browser/stage';
import { WORDS } from '../text/allWords';

/**
 * Forty random courses in the real pane: the real MSAL over the bridge, the real requests, a server that fails where the
 * script says, double taps, other mails selected, panes closed half-way and opened again. What must hold is what
 * test/act holds of twenty thousand in memory. `COURSES_SEED` replays one.
 */
jest.setTimeout(120_000);

const COUNT = 40;
const SEEDS = process.env['COURSES_SEED'] === undefined ? Array.from({ length: COUNT }, (_, i) => i + 1) : [Number(process.env['COURSES_SEED'])];
const SAMPLES = path.resolve(import.meta.dirname, '../../samples');
const CONFIG = { reportTo: ['soc@kaisha.test'], graph: { clientId: LOCAL_CLIENT_ID } };
const { actions } = WORDS.ja;

const OPERATIONS: readonly Operation[] = ['getMessage', 'getMime', 'createDraft', 'stamp', 'send', 'findSent', 'findDrafts', 'move', 'getFolder'];

let stage: Stage;
let graph: GraphServer;

beforeAll(async () => {
  stage = await raiseStage('pane');
  graph = stage.servers.graph;
}, 240_000);
afterAll(() => stage.close());

/** Runs in every frame: what a pane waits for once it has judged takes a tenth of its time. Starting and reading keep theirs. */
function hasten(): void {
  if (!location.pathname.endsWith('/pane.html')) return;
  const wait = window.setTimeout.bind(window);
  const judged = (): boolean => document.querySelector('[data-state=judged]') !== null;
  Reflect.set(window, 'setTimeout', (work: () => void, ms = 0, ...more: unknown[]) => wait(work, ms >= 500 && judged() ? ms / 10 : ms, ...more));
}

interface Script {
  readonly mail: 'ja-company-jis' | 'ja-company-spoofed' | 'ja-inside';
  readonly wish: 'report' | 'report-and-delete' | 'delete';
  readonly faults: readonly FaultRule[];
  readonly twice: boolean;
  readonly selects: boolean;
  readonly closes: boolean;
  readonly again: boolean;
}

function scriptOf(random: Random): Script {
  const mail = random.pick(['ja-company-jis', 'ja-company-spoofed', 'ja-inside'] as const);
  return {
    mail,
    wish: mail === 'ja-inside' ? 'report' : random.pick(['report', 'report-and-delete', 'report-and-delete', 'delete'] as const),
    faults: Array.from({ length: random.below(4) }, () => faultOf(random)),
    twice: random.chance(0.4),
    selects: random.chance(0.3),
    closes: random.chance(0.3),
    again: random.chance(0.5),
  };
}

function faultOf(random: Random): FaultRule {
  const fault = random.pick<FaultRule['fault']>([
    { kind: 'offline' },
    { kind: 'drop-after' },
    { kind: 'drop-after' },
    { kind: 'slow' },
    { kind: 'half' },
    ...([401, 403, 404, 409, 429, 500, 503] as const).map((status) => ({ kind: 'status' as const, status })),
    { kind: 'status', status: 503, acted: true },
  ]);
  if (random.below(5) === 0) return { on: 'send', fault: { kind: 'sent-lag', ms: 1_500 } };
  return { on: random.pick(OPERATIONS), fault, times: 1 + random.below(2), after: random.below(2) };
}

describe('a course in the pane', () => {
  test.each(SEEDS)('holds whatever happens (%i)', async (seed) => {
    const script = scriptOf(new Random(`course:${seed}`));
    await graph.reset(await sampleMails(SAMPLES));
    const outlook = await stage.outlook({ auth: 'granted', mail: script.mail, moved: 'stays' }, { before: hasten });
    const { context, page, troubles } = outlook;
    const pilot = simulator(page);
    try {
      await context.route('**/config.json', (route) => route.fulfill({ json: CONFIG }));
      await page.evaluate(() => window.simulator?.openPane());
      let frame = await outlook.pane();
      await settled(frame);
      graph.faults.condition = 'good';
      graph.faults.set(script.faults);

      await begin(frame, script);
      if (script.closes) {
        await page.waitForTimeout(new Random(`close:${seed}`).below(400));
        await page.evaluate(() => window.simulator?.closePane());
        await page.evaluate(() => window.simulator?.openPane());
        frame = await outlook.pane();
        await settled(frame);
        await begin(frame, script);
      }
      if (script.selects) {
        await pilot.select('ja-warning');
        await ended(frame);
        await pilot.select(script.mail);
        await settled(frame);
      }
      await ended(frame);
      const again = frame.getByRole('button', { name: WORDS.ja.courses.after.again });
      if (script.again && (await again.count()) > 0) {
        await again.first().click();
        await ended(frame);
      }

      const { deliveries, messages, requests } = graph.state;
      expect(deliveries.length).toBeLessThanOrEqual(1);
      const stored = messages.find(({ name }) => name === script.mail);
      for (const { attachments } of deliveries) {
        expect(attachments).toHaveLength(1);
        expect(attachments[0]?.sha256).toBe(stored?.mime?.sha256);
      }
      if (stored?.folder !== 'inbox') {
        expect(stored?.folder).toBe('deleteditems');
        if (script.wish !== 'delete') expect(deliveries).toHaveLength(1);
        expect(script.wish).not.toBe('report');
      }
      expect(requests.filter(({ operation }) => operation === 'deleteMessage').length).toBeLessThanOrEqual(3);
      // Failed requests write to the console by themselves; nothing else may.
      expect(troubles.filter((text) => !/Failed to load resource|net::ERR|CORS policy/.test(text))).toEqual([]);
    } finally {
      await outlook.close();
    }
  });
});

/** What a person taps, as far as it is offered: after an earlier try the pane may show its end at once. */
async function begin(frame: Frame, { wish, twice }: Script): Promise<void> {
  const tap = async (action: string): Promise<boolean> => {
    const button = frame.locator(`[data-action=${action}]`);
    if ((await button.count()) === 0) return false;
    await button.evaluate((node: HTMLElement, again) => {
      node.click();
      if (again) node.click();
    }, twice && (action === 'send' || action === 'send-and-delete' || action === 'delete-now'));
    return true;
  };
  // The verdict is there a moment before the buttons.
  const opened = async (action: string): Promise<void> => {
    for (let tries = 0; tries < 5; tries += 1) {
      await tap(action);
      const there = await frame.locator('.step').waitFor({ timeout: 2_000 }).then(() => true, () => false);
      if (there) return;
    }
  };
  const no = frame.getByRole('button', { name: actions.question.no });
  if ((await no.count()) > 0 && wish !== 'delete') await no.first().click();
  if (wish === 'delete') {
    await opened('deletion');
    const question = frame.locator('[data-step=question]').getByRole('button', { name: actions.question.no });
    if ((await question.count()) > 0) await question.click();
    await frame.locator('.step').waitFor();
    await tap('delete-now');
    return;
  }
  await opened('report');
  await tap(wish === 'report' ? 'send' : 'send-and-delete');
}

/** Every course that was begun has come to an end that is told. */
async function ended(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector('[data-step=under-way]') === null && Array.from(document.querySelectorAll('.strips li')).every((strip) => strip.hasAttribute('data-ending')),
    undefined,
    { timeout: 60_000 },
  );
  const headings = await frame.locator('.step h2').allTextContents();
  for (const heading of headings) expect(heading.trim()).not.toBe('');
}
