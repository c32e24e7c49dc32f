import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { readArguments, USAGE, type EvaluateArguments } from './evaluate/arguments';
import { compare, comparisonTable, type ComparisonRow } from './evaluate/compare/comparison';
import type { MailFilter } from './evaluate/compare/mailFilter';
import { startRspamd } from './evaluate/compare/rspamd';
import { startSpamAssassin } from './evaluate/compare/spamAssassin';
import { errorLine } from './evaluate/errorLines';
import { contextFor, judgeMail, type JudgedMail } from './evaluate/judgedMail';
import { BLOCKS, hasBlock, replaceBlock } from './evaluate/markedBlocks';
import { sectionsOf, type Section } from './evaluate/section';
import { headingOf, sectionTables } from './evaluate/sectionTables';
import { asMarkdown, asText } from './evaluate/table';
import { endWithReader } from './measure/closedPipe';
import { labelledMails, type LabelledMail } from './measure/labelledMail';

endWithReader();
const parsed = readArguments(process.argv.slice(2));
if (parsed.kind === 'help') console.log(USAGE);
else if (parsed.kind === 'wrong') wrongUsage(`${parsed.why}\n\n${USAGE}`);
else await evaluate(parsed.evaluate);

function wrongUsage(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

function progress(what: string, done: number, of: number): void {
  if (!process.stderr.isTTY || (done % 25 !== 0 && done !== of)) return;
  process.stderr.write(`\r\u001b[K${done === of ? '' : `${what}: ${done} of ${of}`}`);
}

async function evaluate(options: EvaluateArguments): Promise<void> {
  const missing = options.corpora.find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    wrongUsage(`There is no folder ${missing}.`);
    return;
  }
  const document = options.markdown === null ? '' : await readFile(options.markdown, 'utf8').catch(() => '');
  if (options.markdown !== null && !BLOCKS.some((name) => hasBlock(document, name))) {
    wrongUsage(`${options.markdown} has none of the marks ${BLOCKS.map((name) => `<!-- evaluation:${name} -->`).join(', ')}.`);
    return;
  }

  const mails = await withoutCopies((await Promise.all(options.corpora.map(labelledMails))).flat());
  if (mails.length === 0) {
    wrongUsage(`No labelled mail below ${options.corpora.join(', ')}.`);
    return;
  }
  const context = contextFor(options.ownDomains);
  const all: JudgedMail[] = [];
  for (const mail of mails) {
    all.push(await judgeMail(mail, context));
    progress('judged', all.length, mails.length);
  }
  const sections = sectionsOf(all);
  for (const section of sections) console.log([headingOf(section), ...sectionTables(section).map(asText)].join('\n\n'), '\n');
  const compared = options.compare ? await besideOthers(all, options.sample) : [];

  const report = { version: 1, date: today(), command: commandLine(options), sections, compared };
  if (options.json !== null) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  // Read anew: a comparison takes long, and somebody may have written in it meanwhile.
  if (options.markdown !== null) await writeFile(options.markdown, fill(await readFile(options.markdown, 'utf8'), options, sections, compared));
  if (options.errors !== null) await writeErrors(all, options);
}

/** A text that lies in two of the folders counts once. Copies among received mail stay: they share a group. */
async function withoutCopies(mails: readonly LabelledMail[]): Promise<LabelledMail[]> {
  const seen = new Set<string>();
  const kept: LabelledMail[] = [];
  for (const mail of mails) {
    const hash = mail.written ? createHash('sha256').update(await mail.bytes()).digest('hex') : mail.file;
    if (!mail.written || !seen.has(hash)) kept.push(mail);
    seen.add(hash);
  }
  return kept;
}

async function besideOthers(all: readonly JudgedMail[], sample: number): Promise<ComparisonRow[]> {
  const filters: MailFilter[] = [];
  for (const start of [startSpamAssassin, startRspamd]) {
    const started = await start();
    if (started.kind === 'ready') filters.push(started.filter);
    else console.log(started.why);
  }
  try {
    const rows = await compare(all, filters, sample, progress);
    console.log(asText(comparisonTable(rows)));
    return rows;
  } finally {
    for (const filter of filters) await filter.close();
  }
}

async function writeErrors(all: readonly JudgedMail[], { errors, ownDomains }: EvaluateArguments): Promise<void> {
  if (errors === null) return;
  const context = contextFor(ownDomains);
  const lines: string[] = [];
  for (const [i, judged] of all.entries()) {
    const line = await errorLine(judged, context);
    if (line !== null) lines.push(`${line}\n`);
    progress('errors', i + 1, all.length);
  }
  await writeFile(errors, lines.join(''));
  console.log(`\n${lines.length} answers with something wrong in them are in ${errors}.`);
}

function fill(document: string, options: EvaluateArguments, sections: readonly Section[], compared: readonly ComparisonRow[]): string {
  const note = `Measured on ${today()} with \`${commandLine(options)}\`.`;
  let filled = document;
  for (const section of sections) filled = replaceBlock(filled, section.name, [note, `${headingOf(section)}.`, ...sectionTables(section).filter(({ title }) => title !== 'By group').map(asMarkdown)].join('\n\n'));
  return compared.length === 0 ? filled : replaceBlock(filled, 'compared', [note, asMarkdown(comparisonTable(compared))].join('\n\n'));
}

/** What to type to measure again. A folder elsewhere on this computer is nobody's business. */
function commandLine({ corpora, compare: compares, sample, ownDomains, markdown }: EvaluateArguments): string {
  const shown = (path: string): string => {
    const way = relative(process.cwd(), resolve(path));
    return way.startsWith('..') || isAbsolute(way) ? 'DIR' : way;
  };
  const rest = [...(compares ? ['--compare'] : []), ...(Number.isFinite(sample) ? [`--sample ${sample}`] : []), ...ownDomains.map((domain) => `--own-domain ${domain}`), ...(markdown === null ? [] : [`--markdown ${shown(markdown)}`])];
  return ['npm run evaluate --', ...corpora.map((folder) => `--corpus ${shown(folder)}`), ...rest].join(' ');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
