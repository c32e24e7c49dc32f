import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Cases, Claim } from '../../src/core/meaning/cue';

const ROOT = resolve(__dirname, '../..');

function newClaim(...args: string[]) {
  return spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'tools/newClaim.ts'), ...args], { encoding: 'utf8' });
}

describe('npm run new-claim', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-claim-'));
    mkdirSync(join(root, 'src/core/claims'), { recursive: true });
  });
  afterEach(() => { rmSync(root, { recursive: true, force: true }); });

  test('makes the folder of a claim that loads, and says where to make it known', async () => {
    const { status, stdout } = newClaim('camera-taken-over', '--root', root);
    expect(status).toBe(0);
    expect(stdout).toContain("import { cameraTakenOver } from './camera-taken-over';");
    expect(stdout).toContain("'camera-taken-over',");
    const folder = join(root, 'src/core/claims/camera-taken-over');
    expect(readdirSync(folder).sort()).toEqual(['cases.ts', 'cues.en.ts', 'cues.ja.ts', 'index.ts', 'truth.ts']);
    const { cameraTakenOver } = (await import(join(folder, 'index'))) as { cameraTakenOver: Claim };
    expect(cameraTakenOver.id).toBe('camera-taken-over');
    expect(await cameraTakenOver.cues['ja']?.()).toEqual([]);
    const { cases } = (await import(join(folder, 'cases'))) as { cases: Cases };
    expect(cases.ja).toEqual({ fires: [], quiet: [] });
  }, 30_000);

  test.each(['Camera', 'a b', '../up', 'camera_', '-x', 'deadline'])('refuses %s and makes nothing', (id) => {
    const { status, stderr } = newClaim('--root', root, '--', id);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(readdirSync(join(root, 'src/core/claims'))).toEqual([]);
  }, 30_000);

  test('refuses to write over a claim that is there', () => {
    mkdirSync(join(root, 'src/core/claims/half-written'));
    expect(newClaim('half-written', '--root', root).status).toBe(2);
  }, 30_000);
});
