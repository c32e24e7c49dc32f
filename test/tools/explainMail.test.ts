import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = resolve(__dirname, '../..');
const learn = (...args: string[]) => spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'tools/explainMail.ts'), ...args], { encoding: 'utf8' });

describe('npm run learn', () => {
  test('says what a mail scores with, what fired, and drafts cases without its numbers and wallets', () => {
    const { status, stdout } = learn(join(ROOT, 'samples/en-company-spoofed.eml'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/empty-threat \(company-breach\)/);
    expect(stdout).toMatch(/threat 0\.\d+|threat 1\.000/);
    expect(stdout).toMatch(/fired\n.*“/);
    const [, drafted = ''] = stdout.split('for cases.ts');
    expect(drafted).toContain('// claim sell-data');
    expect(drafted).not.toMatch(/bc1q(?!examplewallet)|2,400/);
  }, 30_000);

  test.each([[[]], [['--unknown']], [['/nowhere.eml']]])('%j ends with 2', (args) => { expect(learn(...args).status).toBe(2); }, 30_000);
});
