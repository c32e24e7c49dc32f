import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { BUDGETS, formatSizes, measure } from '../../tools/build/sizes';

const file = (name: string, bytes: number): { name: string; content: Uint8Array } => ({ name, content: randomBytes(bytes) });

describe('the table of sizes', () => {
  const sizes = measure('pane.html', [file('app/framework.0a.js', 40_000), file('app/reading.0b.js', 20_000), file('app/pane.0c.js', 9_000), file('pane.html', 1_000)], [file('app/mime.0d.js', 5_000)]);

  test('sums by part; what is neither framework nor reading is ours', () => {
    expect(sizes.rows.map(({ part, raw }) => [part, raw])).toEqual([
      ['reading', 20_000],
      ['ours', 10_000],
      ['total', 70_000],
      ['framework', 40_000],
    ]);
    expect(sizes.over).toEqual([]);
  });

  test('the framework has its budget also where the verdict does not wait for it', () => {
    const { rows } = measure('pane.html', [file('app/pane.0c.js', 1_000)], [file('app/framework.0a.js', 40_000)]);
    expect(rows.map(({ part, raw }) => [part, raw])).toEqual([['reading', 0], ['ours', 1_000], ['total', 1_000], ['framework', 40_000]]);
  });

  test('shows later files without counting them', () => {
    expect(formatSizes(sizes)).toMatch(/Of which ours\n +app\/pane[^\n]*\n +pane\.html[^\n]*\n +Later, when needed\n +app\/mime\.0d\.js +5\.0/);
  });

  test('counts the cues and words of one language, the heaviest, as first load', () => {
    const languages = [file('app/ja.0e.js', 9_000), file('app/words-ja.0f.js', 2_000), file('app/en.10.js', 10_000), file('app/words-en.11.js', 500)];
    const { rows, later } = measure('pane.html', [file('app/pane.0c.js', 1_000)], languages);
    expect(rows.find(({ part }) => part === 'ours')?.raw).toBe(12_000);
    expect(later.map(({ name }) => name)).toEqual(['app/en.10.js', 'app/words-en.11.js']);
  });

  test('names what is over its budget', () => {
    const over = measure('pane.html', [file('app/pane.0c.js', BUDGETS.ours + 100)], []);
    expect(over.over.map(({ part }) => part)).toEqual(['ours']);
    expect(formatSizes(over)).toMatch(/ours.*OVER/);
  });
});
