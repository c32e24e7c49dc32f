import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { axeFaults, settled, sideways, unfold, verdictOf } from '../browser/pane';
import type { Outlook, Stage } from '../browser/stage';
import { raiseStage, simulator } from '../browser/stage';

/** Every sample, one after another in one simulated Outlook: its answer, and how its screen stands. */
jest.setTimeout(60_000);

interface Sample {
  readonly file: string;
  readonly expect: { readonly verdict: string; readonly family: string | null };
}

const samples = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../samples/index.json'), 'utf8')) as readonly Sample[];
/** Outlook hands over nothing of an encrypted mail: the pane says so instead of judging. */
const judged = samples.filter((sample) => sample.file !== 'ja-encrypted.eml').map((sample) => [sample.file.replace('.eml', ''), sample.expect] as const);

let stage: Stage;
let outlook: Outlook;
let frame: Frame;

beforeAll(async () => {
  stage = await raiseStage('pane');
  outlook = await stage.outlook({ open: '1', mail: 'none', safelinks: 'yes', banner: 'yes' });
  frame = await outlook.pane();
  await settled(frame);
}, 240_000);
afterAll(async () => {
  await outlook.close();
  await stage.close();
});

async function openMail(name: string): Promise<void> {
  await simulator(outlook.page).select(null);
  await frame.waitForSelector('[data-state=no-item]');
  await simulator(outlook.page).select(name);
}

describe.each(judged)('%s', (name, expected) => {
  test(`is ${expected.verdict}, as a mail in Outlook with a gateway's banner and rewritten links`, async () => {
    await openMail(name);
    expect(await settled(frame)).toEqual({ state: 'judged', verdict: expected.verdict, family: expected.family ?? null });
    expect(outlook.troubles).toEqual([]);
  });

  test('stands in 320 pixels and has no serious fault for those who use aids, folded and unfolded', async () => {
    await openMail(name);
    await settled(frame);
    expect(await sideways(frame)).toEqual([]);
    expect(await axeFaults(frame)).toEqual([]);
    await unfold(frame);
    expect(await sideways(frame)).toEqual([]);
    expect(await axeFaults(frame)).toEqual([]);
  });
});

test('in the dark too: contrast of a bluff, a hand-over and a quiet screen', async () => {
  const pilot = simulator(outlook.page);
  await pilot.setTheme('dark');
  await frame.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  for (const [name, verdict] of [['ja-sextortion-sjis', 'empty-threat'], ['ja-inside', 'ask-it'], ['ja-warning', 'no-threat']] as const) {
    await openMail(name);
    await verdictOf(frame, verdict);
    await unfold(frame);
    expect(await axeFaults(frame)).toEqual([]);
  }
  await pilot.select(null);
  await frame.waitForSelector('[data-state=no-item]');
  expect(await axeFaults(frame)).toEqual([]);
  await pilot.setTheme('light');
});
