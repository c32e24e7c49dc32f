import { readFile } from 'node:fs/promises';
import { analyse } from '../core/analyse';
import type { Context, SupportingSign } from '../core/analysis';
import { readMail } from '../core/message/readMail';
import { parseConfig } from '../config/parseConfig';
import { readArguments, USAGE, type ScanArguments } from './arguments';
import { forPeople } from './forPeople';
import { mailFiles, type MailFile } from './mailFiles';
import { scanLine, unreadableLine, UNREADABLE, type ScanLine } from './scanLine';

/** Milliseconds for reading one file and, apart from that, for judging it. */
const BUDGET_MS = 10_000;
const clock = () => performance.now();

async function contextOf(scan: ScanArguments): Promise<Context> {
  let ownDomains = scan.ownDomains;
  let trustedAuthservIds: readonly string[] = [];
  if (scan.config !== null) {
    const { config, problems } = parseConfig(await readFile(scan.config, 'utf8'), 'application/json');
    for (const problem of problems) process.stderr.write(`${scan.config}: ${problem.id}\n`);
    ownDomains = [...ownDomains, ...config.ownDomains];
    trustedAuthservIds = config.trustedAuthservIds;
  }
  return { clock, budgetMs: BUDGET_MS, ownDomains, userAddress: null, trustedAuthservIds };
}

/** One mail judged: the line of the contract, and what only people are told. */
interface Scanned {
  readonly line: ScanLine;
  readonly signs: readonly SupportingSign[];
}

async function judgeFile({ name, readAs, bytes }: Extract<MailFile, { kind: 'file' }>, context: Context): Promise<Scanned> {
  const content = await bytes().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (content instanceof Error) return { line: unreadableLine(name, content.message), signs: [] };
  const outcome = await readMail({ name: readAs, bytes: content }, { clock, budgetMs: BUDGET_MS });
  if (outcome.kind === 'unreadable') return { line: unreadableLine(name, UNREADABLE[outcome.why]), signs: [] };
  const analysis = await analyse(outcome.message, context);
  return { line: scanLine(name, analysis), signs: analysis.signs };
}

async function main(): Promise<number> {
  const parsed = readArguments(process.argv.slice(2), process.env['LANG']);
  if (parsed.kind === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    process.stderr.write(`${parsed.why}\n\n${USAGE}\n`);
    return 2;
  }
  const { scan } = parsed;
  const context = await contextOf(scan).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (context instanceof Error) {
    process.stderr.write(`${scan.config ?? ''}: ${context.message}\n`);
    return 2;
  }
  let count = 0;
  for await (const file of mailFiles(scan.paths)) {
    const { line, signs } = file.kind === 'missing' ? { line: unreadableLine(file.name, file.why), signs: [] } : await judgeFile(file, context);
    process.stdout.write(`${scan.json ? JSON.stringify(line) : forPeople(line, scan.language, signs)}\n`);
    count++;
    if (process.stderr.isTTY && count % 50 === 0) process.stderr.write(`\r${count} mails judged`);
  }
  if (process.stderr.isTTY && count >= 50) process.stderr.write(`\r${count} mails judged\n`);
  if (count === 0) process.stderr.write('No mail was found there.\n');
  return 0;
}

// `scan … | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main();
