import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMail } from '../../src/core/message/readMail';
import { judgeBytes } from './judgeText';

interface Sample {
  readonly file: string;
  readonly expect: { readonly verdict: string; readonly family: string | null; readonly alarms: readonly string[]; readonly origin: string; readonly wrapper?: string; readonly todo?: readonly string[] };
}

const folder = join(__dirname, '../../samples');
const samples = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly Sample[];

describe.each(samples)('$file', ({ file, expect: want }) => {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));

  test(`is judged ${want.verdict}`, async () => {
    if (want.verdict === 'unreadable') {
      expect(await readMail({ name: file, bytes }, { clock: () => 0, budgetMs: 1_000 })).toMatchObject({ kind: 'unreadable' });
      return;
    }
    const analysis = await judgeBytes(file, bytes);
    expect(analysis.verdict).toBe(want.verdict);
    expect(analysis.family).toBe(want.family);
    // Beside an alarm that is there, a further one only calls the same person; where none is there, none may be raised.
    const raised = analysis.alarms.map(({ id }) => id);
    expect(want.alarms.filter((id) => !(raised as readonly string[]).includes(id))).toEqual([]);
    if (want.alarms.length === 0) expect(raised).toEqual([]);
    expect(analysis.origin.status).toBe(want.origin);
    expect(analysis.wrapper).toBe(want.wrapper ?? 'none');
    for (const todo of want.todo ?? []) expect(analysis.todo).toContain(todo);
  });

  test('is quoted in its own words only', async () => {
    if (want.verdict === 'unreadable') return;
    const analysis = await judgeBytes(file, bytes);
    for (const { quote, where } of [...analysis.claims, ...analysis.reasons.map((reason) => reason.quote)]) {
      expect(quote.length).toBeGreaterThan(0);
      expect(quote.length).toBeLessThanOrEqual(200);
      expect(where === 'subject' ? analysis.shown.subject : analysis.shown.text).toContain(quote);
    }
  });
});
