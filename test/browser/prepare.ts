import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What a test loads: the whole pane, or a page of its own with nothing but the Outlook host. */
export type Subject = 'pane' | 'adapter';

/** Builds what the browser tests load, where its sources are newer than what was built before. */
export function prepare(subject: Subject): { readonly root: string; readonly dist: string } {
  const dist = path.join(ROOT, '.cache/site');
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
  return { root: ROOT, dist };
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
  execFileSync(process.execPath, [...command], { cwd: ROOT, stdio: 'pipe' });
}

function newestIn(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
