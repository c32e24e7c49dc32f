import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from '../../tools/measure/quantile';
import { judgingTimes, largestMail } from './engineTimes';
import { paneTimes } from './paneTimes';
import { sizeTimes } from './textSizes';

/**
 * `npm run bench`: figures, no judgement. How long a mail takes, how that grows
 * with its size, how long 25 MB take, how long a person waits from
 * opening the pane to the verdict beside a page that only waits for Office.js, and what is loaded for it.
 */

const HELP = `Usage: npm run bench -- [--mails FOLDER] [--rounds N] [--no-browser]

  --mails FOLDER   mails to judge (default: samples)
  --rounds N       times the pane is opened (default 7)
  --no-browser     leave out what needs a browser

Prints a table and writes .cache/bench.json.`;

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { mails: { type: 'string' }, rounds: { type: 'string', default: '7' }, 'no-browser': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'kB';
  readonly median: number;
  readonly p99: number;
  readonly of: number;
}

const figure = (what: string, all: readonly number[], unit: Figure['unit'] = 'ms'): Figure => ({ what, unit, median: quantile(all, 0.5), p99: quantile(all, 0.99), of: all.length });

const folder = path.resolve(values.mails ?? path.join(root, 'samples'));
const files = readdirSync(folder)
  .filter((name) => /\.(?:eml|txt|html)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));
const engine = await judgingTimes(files);
const figures: Figure[] = [
  figure('reading a mail (MIME, HTML)', engine.reading),
  figure('judging a mail (elapsedMs)', engine.judging),
  figure('loading the cues of a language, once', engine.loading),
  figure('reading and judging 25 MB of text', await largestMail(3)),
];
for (const { language, size, reading, judging } of await sizeTimes()) figures.push(figure(`reading ${size} of text, ${language}`, reading), figure(`judging ${size} of text, ${language}`, judging));
if (!values['no-browser']) {
  const pane = await paneTimes(Number(values.rounds));
  figures.push(
    figure('a page that only waits for Office.onReady', pane.bare),
    figure('the pane, from opening to its verdict', pane.verdict),
    figure('of that, judging', pane.judging),
    figure('loaded before the verdict, Office.js not counted, as gzip', pane.kilobytes, 'kB'),
  );
}
console.log(`${'what'.padEnd(62)} ${'median'.padStart(9)} ${'p99'.padStart(9)}    of`);
for (const { what, unit, median, p99, of } of figures) console.log(`${what.padEnd(62)} ${`${median.toFixed(1)} ${unit}`.padStart(9)} ${`${p99.toFixed(1)} ${unit}`.padStart(9)}  ${String(of).padStart(4)}`);
mkdirSync(path.join(root, '.cache'), { recursive: true });
writeFileSync(path.join(root, '.cache/bench.json'), `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`);
