import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { raiseStage, type Stage } from '../browser/stage';
import { settled } from '../browser/pane';

export interface PaneTimes {
  /** Milliseconds from the frame's own beginning until Office.onReady on a page with nothing else. */
  readonly bare: number[];
  /** Milliseconds from the frame's own beginning until the verdict is on the screen. */
  readonly verdict: number[];
  readonly judging: number[];
  /** Kilobytes (1,000 bytes, gzip -9) of everything of ours that was asked for until then. */
  readonly kilobytes: number[];
}

/** What the servers of the tests hand out. */
const SITE = path.resolve(import.meta.dirname, '../../.cache/site');
const MAIL = 'ja-company-spoofed';

/** Opens the pane in the simulated Outlook with nothing in the cache, and a bare page beside it, by turns. */
export async function paneTimes(rounds: number): Promise<PaneTimes> {
  const stage = await raiseStage('pane');
  const times: PaneTimes = { bare: [], verdict: [], judging: [], kilobytes: [] };
  try {
    for (let round = 0; round < rounds; round++) {
      times.bare.push(await bare(stage));
      const one = await withPane(stage);
      times.verdict.push(one.verdict);
      times.judging.push(one.judging);
      times.kilobytes.push(one.kilobytes);
    }
  } finally {
    await stage.close();
  }
  return times;
}

async function bare(stage: Stage): Promise<number> {
  const outlook = await stage.outlook({ page: 'adapter/bare.html', open: '1', mail: MAIL });
  const frame = await outlook.pane();
  await frame.waitForFunction(() => performance.getEntriesByName('bare:ready').length > 0);
  const ready = await frame.evaluate(() => performance.getEntriesByName('bare:ready')[0]?.startTime ?? 0);
  await outlook.close();
  return ready;
}

async function withPane(stage: Stage): Promise<{ verdict: number; judging: number; kilobytes: number }> {
  const outlook = await stage.outlook(
    { page: 'pane.html', open: '1', mail: MAIL },
    {
      // No named function in here: what runs in the page must not lean on this file's compiler.
      before: () => {
        const timer = setInterval(() => {
          if (!document.querySelector('[data-state=judged]')) return;
          performance.mark('bench:verdict');
          clearInterval(timer);
        }, 2);
      },
    },
  );
  const frame = await outlook.pane();
  await settled(frame);
  await frame.waitForFunction(() => performance.getEntriesByName('bench:verdict').length > 0);
  const entries = await frame.evaluate(() => performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const));
  const at = (name: string): number => entries.find(([mark]) => mark === name)?.[1] ?? 0;
  const verdict = at('bench:verdict');
  const files = await frame.evaluate(
    (limit) => (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ responseEnd }) => responseEnd <= limit).map(({ name }) => name),
    verdict,
  );
  const bytes = loaded(stage, files);
  await outlook.close();
  return { verdict, judging: at('et:judge-end') - at('et:judge-start'), kilobytes: bytes / 1_000 };
}

/** Of our own files only: Office.js comes from Microsoft and is the same for every add-in. */
function loaded(stage: Stage, files: readonly string[]): number {
  const own = new Set([`${stage.servers.pane}pane.html`, ...files].filter((url) => url.startsWith(stage.servers.pane)).map((url) => new URL(url).pathname));
  return [...own].map((name) => path.join(SITE, name)).reduce((sum, file) => sum + (existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : 0), 0);
}
