import { analyse } from '../../src/core/analyse';
import type { Context } from '../../src/core/analysis';
import { loadReaders } from '../../src/core/languages/loadReaders';
import { readMail } from '../../src/core/message/readMail';

const clock = (): number => performance.now();
const context: Context = { clock, budgetMs: 2_000, ownDomains: ['example.co.jp', 'example.com'], userAddress: null, trustedAuthservIds: [] };
/** Rounds before counting, so that the figures are those of a pane that has been open for a while. */
const WARM_UP = 5;
const ROUNDS = 20;

interface MailFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Milliseconds, one figure a mail and round. */
export async function judgingTimes(files: readonly MailFile[]): Promise<{ reading: number[]; judging: number[]; loading: number[] }> {
  const loading: number[] = [];
  for (const language of ['ja', 'en']) {
    const from = clock();
    await loadReaders([language]);
    loading.push(clock() - from);
  }
  const reading: number[] = [];
  const judging: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const file of files) {
      const from = clock();
      const outcome = await readMail(file, { clock, budgetMs: 2_000 });
      const read = clock() - from;
      if (outcome.kind !== 'message') continue;
      const { elapsedMs } = await analyse(outcome.message, context);
      if (round < 0) continue;
      reading.push(read);
      judging.push(elapsedMs);
    }
  }
  return { reading, judging, loading };
}

/** Milliseconds from bytes to verdict for a plain text of 25 MB. */
export async function largestMail(rounds: number): Promise<number[]> {
  const line = 'We copied your data and will send it to all of your customers unless you pay 2,000 USD.\r\n';
  const bytes = new TextEncoder().encode(`Subject: long\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${line.repeat(Math.ceil(25_000_000 / line.length))}`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = clock();
    const outcome = await readMail({ name: 'large.eml', bytes }, { clock, budgetMs: 2_000 });
    if (outcome.kind === 'message') await analyse(outcome.message, context);
    times.push(clock() - from);
  }
  return times;
}
