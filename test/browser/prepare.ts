import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a test loads: the whole pane, or a page of its own with nothing but the Outlook host. */
export type Subject = 'pane' | 'adapter';

/** Builds what the browser tests load, where its sources are newer than what was built before. */
export function prepare(subject: Subject): { readonly root: string; readonly dist: string } {
  const dist = path.join(ROOT, '.cache/site');
  alone(path.join(ROOT, '.cache/preparing'), () => bringAll(subject, dist));
  return { root: ROOT, dist };
}

function bringAll(subject: Subject, dist: string): void {
  bring('.cache/simulator/simulator.js', ['src/simulator', 'tools/serve/simulator.webpack.config.js'], webpack('tools/serve/simulator.webpack.config.js'));
  if (subject === 'adapter') bring('.cache/adapter/adapter.js', ['src/host', 'src/core/message', 'test/browser'], webpack('test/browser/adapter.webpack.config.js'));
  if (subject === 'pane') bring('.cache/site/pane.html', ['src', 'samples', 'assets', 'manifest.xml', 'webpack.config.js', 'tools/build'], [
    tool('tsx/dist/cli.mjs'),
    'tools/build/build.ts',
    '--local',
    '--base',
    'https://localhost/',
    '--output',
    dist,
  ]);
}

const WAIT_MS = 200;
const WAIT_LIMIT_MS = 180_000;

/** Test files run beside each other: one builds, the others wait for it. A lock left by a run that broke off is taken over. */
function alone(lock: string, work: () => void): void {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let waited = 0; waited < WAIT_LIMIT_MS && !taken(lock); waited += WAIT_MS) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  try {
    work();
  } finally {
    if (existsSync(lock)) rmdirSync(lock);
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function tool(file: string): string {
  return path.join(ROOT, 'node_modules', file);
}

function webpack(config: string): readonly string[] {
  return [tool('webpack-cli/bin/cli.js'), '-c', config];
}

function bring(made: string, sources: readonly string[], command: readonly string[]): void {
  const target = path.join(ROOT, made);
  const newest = Math.max(...sources.map((source) => newestIn(path.join(ROOT, source))));
  if (existsSync(target) && statSync(target).mtimeMs > newest) return;
  const begun = Date.now();
  try {
    execFileSync(process.execPath, [...command], { cwd: ROOT, stdio: 'pipe' });
  } catch (error) {
    // The build also fails when it is over its budget of size. That is another test's matter: the files are there.
    if (!existsSync(target) || statSync(target).mtimeMs < begun) throw error;
  }
}

function newestIn(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
