import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { asMarkdown, asText } from './evaluate/table';
import { endWithReader } from './measure/closedPipe';
import { readArguments, USAGE, type RedteamArguments } from './redteam/arguments';
import { tryMutation, type Tried } from './redteam/attempt';
import { mutations } from './redteam/mutation';
import { drawSample, type Sample } from './redteam/sample';
import { mutationTables, summaryTable, weakest } from './redteam/tables';

const BEGIN = '<!-- redteam -->';
const END = '<!-- /redteam -->';

endWithReader();
const parsed = readArguments(process.argv.slice(2));
if (parsed.kind === 'help') console.log(USAGE);
else if (parsed.kind === 'wrong') wrongUsage(`${parsed.why}\n\n${USAGE}`);
else await redteam(parsed.redteam);

function wrongUsage(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

async function redteam(options: RedteamArguments): Promise<void> {
  const { corpus, only, mails, seed, markdown } = options;
  if (!existsSync(corpus)) {
    wrongUsage(`There is no folder ${corpus}.`);
    return;
  }
  const document = markdown === null ? '' : await readFile(markdown, 'utf8').catch(() => '');
  if (markdown !== null && !(document.includes(BEGIN) && document.includes(END))) {
    wrongUsage(`${markdown} has no ${BEGIN} … ${END}.`);
    return;
  }
  const wanted = mutations().filter(({ name, group }) => only.length === 0 || only.some((part) => name.includes(part) || group.includes(part)));
  if (wanted.length === 0) {
    wrongUsage(`No mutation is called ${only.join(', ')}.`);
    return;
  }
  progress('choosing mails');
  const sample = await drawSample(corpus, seed, mails);
  const all: Tried[] = [];
  for (const mutation of wanted) {
    progress(`${all.length} of ${wanted.length}: ${mutation.name}`);
    all.push(await tryMutation(mutation, sample, seed));
  }
  progress('');
  const tables = [summaryTable(all), ...mutationTables(all)];
  console.log([drawn(sample), ...tables.map(asText)].join('\n\n'));

  if (options.json !== null) await writeFile(options.json, `${JSON.stringify({ version: 1, command: command(options), mutations: all.map(asRecord) }, null, 1)}\n`);
  if (options.errors !== null) await writeFile(options.errors, weakest(all).map((tried) => `${JSON.stringify(brokenOnly(tried))}\n`).join(''));
  if (markdown !== null) {
    const note = `Measured on ${new Date().toISOString().slice(0, 10)} with \`${command(options)}\`. ${drawn(sample)}`;
    const filled = [note, ...tables.map(asMarkdown)].join('\n\n');
    await writeFile(markdown, `${document.slice(0, document.indexOf(BEGIN) + BEGIN.length)}\n${filled}\n${document.slice(document.indexOf(END))}`);
  }
}

function drawn({ threat, bluff, harmless, leftOut }: Sample): string {
  return `${threat.length} threats, ${bluff.length} bluffs with a wallet, ${harmless.length} harmless mails; ${leftOut} more were left out, as they were not answered so before anything was done to them.`;
}

function asRecord({ mutation: { group, name }, attempts, share }: Tried): object {
  return { group, name, share, attempts };
}

function brokenOnly({ mutation: { group, name }, attempts, share }: Tried): object {
  return { group, name, share, broken: attempts.filter(({ outcome }) => outcome !== 'held') };
}

/** What to type to measure again. */
function command({ corpus, only, mails, seed, markdown }: RedteamArguments): string {
  const parts = [
    ...(corpus === 'benchmark/texts' ? [] : ['--corpus DIR']),
    ...only.map((name) => `--only '${name}'`),
    `--mails ${mails}`,
    `--seed ${seed}`,
    ...(markdown === null ? [] : [`--markdown ${markdown}`]),
  ];
  return `npm run redteam -- ${parts.join(' ')}`;
}
