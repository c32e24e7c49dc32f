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
      before: () => {
        const look = (): void => {
          if (document.querySelector('[data-state=judged]')) performance.mark('bench:verdict');
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
    },
  );
  const frame = await outlook.pane();
  await settled(frame);
  await frame.waitForFunction(() => performance.getEntriesByName('bench:verdict').length > 0);
  const marks = await frame.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    const verdict = at('bench:verdict');
    const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ responseEnd }) => responseEnd <= verdict).map(({ name }) => name);
    return { verdict, judging: at('et:judge-end') - at('et:judge-start'), files };
  });
  const bytes = await loaded(stage, outlook.context.request, marks.files);
  await outlook.close();
  return { verdict: marks.verdict, judging: marks.judging, kilobytes: bytes / 1_000 };
}

/** Of our own files only: Office.js comes from Microsoft and is the same for every add-in. */
async function loaded(stage: Stage, request: { get: (url: string) => Promise<{ body: () => Promise<Buffer> }> }, files: readonly string[]): Promise<number> {
  const own = [`${stage.servers.pane}pane.html`, ...files].filter((url) => url.startsWith(stage.servers.pane));
  const sizes = await Promise.all([...new Set(own)].map(async (url) => gzipSync(await (await request.get(url)).body(), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
