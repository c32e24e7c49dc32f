import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLAIM_IDS } from '../src/core/contract';

const USAGE = `Usage: npm run new-claim -- ID

Makes src/core/claims/ID/ with its cues, its truth and its texts that must fire or stay quiet, and prints the lines
that make it known. ID is a few lower-case words with hyphens between them, such as camera-taken-over.

  --root DIR   the project's folder (default: where this is run)
  --help       this text`;

const ID = /^[a-z]{2,20}(?:-[a-z]{2,20}){0,4}$/;

/** The files of a new claim by name. What is left to write is empty, so that its tests fail until it is there. */
function filesOf(id: string, name: string): Readonly<Record<string, string>> {
  return {
    'index.ts': `import type { Claim } from '../../meaning/cue';
import { truth } from './truth';

export const ${name}: Claim = {
  id: '${id}',
  cues: {
    ja: () => import(/* webpackChunkName: "ja" */ './cues.ja').then(({ ja }) => ja),
    en: () => import(/* webpackChunkName: "en" */ './cues.en').then(({ en }) => en),
  },
  truth,
};
`,
    'cues.en.ts': cuesOf('en', 'Who acts, on what, with what consequence: { all: [\'@attacker\', \'@intrudes\', \'@your-device\'] }.'),
    'cues.ja.ts': cuesOf('ja', 'Who acts, on what, with what consequence; concepts are in src/core/meaning/concepts/ja.'),
    'truth.ts': `import type { Claim } from '../../meaning/cue';

/** What the mail asserts in a few words, and why that is untrue or unproven: one or two sentences, the conclusion first. */
export const truth: Claim['truth'] = {
  ja: { name: '', truth: '' },
  en: { name: '', truth: '' },
};
`,
    'cases.ts': `import type { Cases } from '../../meaning/cue';

/**
 * At least five texts a language that must fire, and five that must stay quiet:
 * { text: '…', because: 'third-person' | 'negated' | 'quoted' | 'everyday' | 'another-actor' }.
 */
export const cases: Cases = {
  ja: {
    fires: [],
    quiet: [],
  },
  en: {
    fires: [],
    quiet: [],
  },
};
`,
  };
}

function cuesOf(language: string, doc: string): string {
  return `import type { Cue } from '../../meaning/cue';

/** ${doc} */
export const ${language}: readonly Cue[] = [];
`;
}

async function scaffold(id: string, root: string): Promise<{ readonly kind: 'made'; readonly lines: string } | { readonly kind: 'refused'; readonly why: string }> {
  if (!ID.test(id)) return { kind: 'refused', why: `"${id}" is no id: a few lower-case words with hyphens between them, such as camera-taken-over.` };
  const folder = join(root, 'src/core/claims', id);
  if ((CLAIM_IDS as readonly string[]).includes(id) || existsSync(folder)) return { kind: 'refused', why: `There is a claim ${id} already.` };
  if (!existsSync(join(root, 'src/core/claims'))) return { kind: 'refused', why: `${root} is not the project's folder: src/core/claims is missing.` };
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  await mkdir(folder);
  for (const [file, content] of Object.entries(filesOf(id, name))) await writeFile(join(folder, file), content, { flag: 'wx' });
  return {
    kind: 'made',
    lines: `Made ${folder}.

Make it known:
  src/core/contract.ts       in CLAIM_IDS:  '${id}',
  src/core/claims/index.ts   at the top:    import { ${name} } from './${id}';
                             in CLAIMS:     ${name},

Then fill in cues, truth and cases; npx jest test/core/claims tells what is missing.`,
  };
}

function readArguments(argv: readonly string[]): { readonly id: string; readonly root: string } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { root: { type: 'string', default: '.' }, help: { type: 'boolean', short: 'h', default: false } } });
    if (values.help) return 'help';
    const [id] = positionals;
    return id === undefined || positionals.length > 1 ? null : { id, root: resolve(values.root) };
  } catch {
    // An unknown option.
    return null;
  }
}

const wanted = readArguments(process.argv.slice(2));
if (wanted === 'help') console.log(USAGE);
else if (wanted === null) refuse(USAGE);
else {
  const outcome = await scaffold(wanted.id, wanted.root);
  if (outcome.kind === 'made') console.log(outcome.lines);
  else refuse(outcome.why);
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
