import { readFileSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Configuration, type Stats } from 'webpack';
import type { BuiltFile } from './sizes';

/** One build; rejects with webpack's own words when something does not compile. */
export function bundle(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats === undefined || stats.hasErrors()) reject(new Error(stats?.toString({ preset: 'errors-only' }) ?? 'webpack gave no result'));
        else resolve(stats);
      });
    });
  });
}

/** Builds again at every change, until the process ends. */
export function watch(configuration: Configuration, told: (text: string) => void): void {
  webpack(configuration).watch({}, (error, stats) => told(error === null ? (stats?.toString('minimal') ?? '') : error.message));
}

/** Other pages load it at once; the pane asks for it too, behind its verdict. */
const isFramework = (name: string): boolean => /(?:^|\/)framework\./.test(name);

/** What the page loads before its first verdict: its entries' files, the page itself and the worker that reads the mail. */
export function firstLoad(stats: Stats, output: string, page: string, entries: readonly string[]): { first: BuiltFile[]; later: BuiltFile[] } {
  const read = (name: string): BuiltFile => ({ name, content: readFileSync(path.join(output, name)) });
  const first = new Set([page]);
  for (const entry of entries) {
    for (const name of stats.compilation.entrypoints.get(entry)?.getFiles() ?? []) first.add(name);
  }
  const ofOtherPages = new Set([...stats.compilation.entrypoints.entries()].filter(([name]) => !entries.includes(name)).flatMap(([, point]) => point.getFiles()));
  const later = [...stats.compilation.chunks].flatMap((chunk) => [...chunk.files]).filter((name) => !first.has(name) && (!ofOtherPages.has(name) || isFramework(name)));
  return { first: [...first].map(read), later: [...new Set(later)].map(read) };
}
